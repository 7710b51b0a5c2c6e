import { basename, dirname, extname, join } from "node:path";
import { systemClock } from "../integrations/clock/system-clock.ts";
import { openSqlite, type SqliteDatabase } from "../integrations/database/sqlite/open.ts";
import { databaseFile } from "../integrations/database/url.ts";
import { demoIdentity } from "../integrations/identity/demo/demo-identity.ts";
import { randomIds } from "../integrations/ids/random-ids.ts";
import { createLogger, type Logger } from "../integrations/log/logger.ts";
import { createEmbeddedSearch } from "../integrations/search/embedded/engine.ts";
import { createMeilisearch } from "../integrations/search/meilisearch/engine.ts";
import { withFallback } from "../integrations/search/with-fallback.ts";
import project from "../package.json" with { type: "json" };
import { applyMigrations, missingMigrations, SQLITE_MIGRATIONS } from "../prisma/migrate/apply-migrations.ts";
import { readMigrations } from "../prisma/migrate/read-migrations.ts";
import { ensureIndex } from "./domain/catalogue/index.server.ts";
import type { RunJobsOptions } from "./domain/jobs/index.server.ts";
import { toolOrigins } from "./domain/learning/index.server.ts";
import { ConfigurationError, type Env } from "./env.server.ts";
import { checkHealth } from "./health/all-checks.server.ts";
import { href } from "./href.ts";
import { jobsOf } from "./jobs.server.ts";
import { keptSecret } from "./kept-secret.server.ts";
import { type LtiPlatform, openLtiPlatform } from "./lti-platform.server.ts";
import type { Clock } from "./ports/clock.ts";
import type { Identity } from "./ports/identity.ts";
import type { Ids } from "./ports/ids.ts";
import { isSearchError, type SearchEngine } from "./ports/search-engine.ts";
import type { HealthFinding } from "./shared/health.ts";

/** Everything the routes, the jobs and the command line are given. */
export type Rokade = {
  env: Env;
  log: Logger;
  db: SqliteDatabase;
  clock: Clock;
  ids: Ids;
  identity: Identity;
  search: SearchEngine;
  sessionSecret: string;
  jobs: RunJobsOptions;
  /** Where the forms of a page may be posted besides here, by its path: launches go to registered tools. */
  formTargets(path: string): Promise<readonly string[]>;
  /** Builds the search index anew where it does not fit the database; `force` does it in any case. */
  refreshSearch(options: { say: (line: string) => void; force?: boolean }): Promise<void>;
  lti: LtiPlatform;
  /** Everything that somebody may have to look after; `doctor` and the administration show the same. */
  checkHealth(): Promise<HealthFinding[]>;
  checkReadiness(): Promise<{ database: boolean; migrations: boolean; search: boolean }>;
  close(): Promise<void>;
};

export type OpenOptions = {
  say: (line: string) => void;
  /** Another clock than the machine's: tests stand still, the demo world is built on its own day. */
  clock?: Clock;
  /** Where the log goes: standard output when absent. */
  log?: Logger;
  /** False keeps the search index in this thread: tests open too many applications to start a thread for each. */
  indexThread?: boolean;
};

/** Opens what Rokade runs on, as the configuration says, and brings the database up to the code. */
export async function openRokade(
  env: Env,
  { say, clock: given, log = createLogger(env.logLevel), indexThread = true }: OpenOptions,
): Promise<Rokade> {
  const clock = given ?? systemClock(env.clockShiftDays);
  process.umask(0o077);
  const file = databaseFile(env.databaseUrl);
  const ids = randomIds();
  const wallClock = (given ?? systemClock()).now;
  const startedAt = clock.now();
  let migrated = false;
  try {
    applyMigrations({
      file,
      now: clock.now,
      newId: ids.next,
      onMigration: (name) => {
        migrated = true;
        say(`Database: ${name}`);
      },
    });
  } catch (error) {
    throw new ConfigurationError(error instanceof Error ? error.message : "The database cannot be opened");
  }
  const db = await openSqlite({
    file,
    random: Math.random,
    elapsedMs: () => performance.now(),
    onLargeWal: (bytes) => log.warn({ bytes }, "the write-ahead log is large"),
  });
  const search = await openSearch(env, file, log, indexThread);
  const refreshSearch: Rokade["refreshSearch"] = async (options) => {
    try {
      await ensureIndex({ db, search, ...options });
    } catch (error) {
      if (!isSearchError(error)) throw error;
      log.error({ code: error.code }, "the search index could not be built");
    }
  };
  await refreshSearch({ say, force: migrated });
  const world = { db, clock, ids };
  return {
    env,
    log,
    ...world,
    identity: demoIdentity(),
    search,
    refreshSearch,
    sessionSecret: env.sessionSecret ?? keptSecret(join(dirname(file), "session-secret"), ids.secret),
    jobs: jobsOf({ ...world, wallClock, search, log, owner: `${process.pid}-${ids.next()}` }),
    formTargets: async (path) => (isLaunchPage(path) ? toolOrigins(world) : []),
    lti: await openLtiPlatform({
      ...world,
      baseUrl: env.baseUrl,
      allowPrivateAddresses: env.demo,
      wallClock,
    }),
    checkHealth: () =>
      checkHealth({
        db,
        search,
        clock,
        file,
        migrations: () => ({
          all: readMigrations(SQLITE_MIGRATIONS).map(({ name }) => name),
          missing: missingMigrations(file),
        }),
        version: project.version,
        startedAt,
      }),
    async checkReadiness() {
      const database = await db.ping().then(
        () => true,
        () => false,
      );
      return {
        database,
        migrations: database && missingMigrations(file).length === 0,
        search: (await search.health()).available,
      };
    },
    async close() {
      await db.close();
      await search.close();
    },
  };
}

/** The name of the index on a search server, and the beginning of the names of all that belongs to it. */
const SERVER_INDEX = "rokade";

/** The engine of the configuration. When a server is to answer, Rokade's own index is kept as well, to stand in for it. */
async function openSearch(
  { meilisearch }: Env,
  databasePath: string,
  log: Logger,
  inThread: boolean,
): Promise<SearchEngine> {
  const embedded = await openEmbedded(databasePath, log, inThread);
  if (meilisearch === null) return embedded;
  const timer = () => performance.now();
  return withFallback({
    first: createMeilisearch({ ...meilisearch, index: SERVER_INDEX, timer }),
    standIn: embedded,
    timer,
  });
}

/**
 * The index lies beside the database it is of: two databases of one folder have one each. When its file cannot be
 * used, Rokade runs without search and its pages say so.
 */
async function openEmbedded(databasePath: string, log: Logger, inThread: boolean): Promise<SearchEngine> {
  const name = `${basename(databasePath, extname(databasePath))}-search.db`;
  const timer = () => performance.now();
  try {
    return createEmbeddedSearch({ path: join(dirname(databasePath), name), timer, inThread });
  } catch (error) {
    log.error(
      { error: error instanceof Error ? error.name : "unknown" },
      "the search index cannot be opened",
    );
    const unavailable = createEmbeddedSearch({ path: ":memory:", timer });
    await unavailable.close();
    return unavailable;
  }
}

const LAUNCH_PAGES = [href("learning.start", { id: "*" }), href("lti.auth")].map(
  (path) => new RegExp(`^${path.replace("*", "[^/]+")}$`),
);

/** The two pages of a launch whose forms go to a tool. */
function isLaunchPage(path: string): boolean {
  return LAUNCH_PAGES.some((page) => page.test(path));
}
