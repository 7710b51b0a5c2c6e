import { dirname, join } from "node:path";
import { systemClock } from "../integrations/clock/system-clock.ts";
import { openSqlite, type SqliteDatabase } from "../integrations/database/sqlite/open.ts";
import { databaseFile } from "../integrations/database/url.ts";
import { demoIdentity } from "../integrations/identity/demo/demo-identity.ts";
import { randomIds } from "../integrations/ids/random-ids.ts";
import { createLogger, type Logger } from "../integrations/log/logger.ts";
import { applyMigrations, missingMigrations } from "../prisma/migrate/apply-migrations.ts";
import type { RunJobsOptions } from "./domain/jobs/index.server.ts";
import { ConfigurationError, type Env } from "./env.server.ts";
import { jobsOf } from "./jobs.server.ts";
import { keptSecret } from "./kept-secret.server.ts";
import type { Clock } from "./ports/clock.ts";
import type { Identity } from "./ports/identity.ts";
import type { Ids } from "./ports/ids.ts";

/** Everything the routes, the jobs and the command line are given. */
export type Rokade = {
  env: Env;
  log: Logger;
  db: SqliteDatabase;
  clock: Clock;
  ids: Ids;
  identity: Identity;
  sessionSecret: string;
  jobs: RunJobsOptions;
  /** Where the forms of a page may be posted besides here, by its path: launches go to registered tools. */
  formTargets(path: string): readonly string[];
  checkReadiness(): Promise<{ database: boolean; migrations: boolean }>;
  close(): Promise<void>;
};

export type OpenOptions = {
  say: (line: string) => void;
  /** Another clock than the machine's: tests stand still, the demo world is built on its own day. */
  clock?: Clock;
  /** Where the log goes: standard output when absent. */
  log?: Logger;
};

/** Opens what Rokade runs on, as the configuration says, and brings the database up to the code. */
export async function openRokade(
  env: Env,
  { say, clock = systemClock(env.clockShiftDays), log = createLogger(env.logLevel) }: OpenOptions,
): Promise<Rokade> {
  process.umask(0o077);
  const file = databaseFile(env.databaseUrl);
  const ids = randomIds();
  try {
    applyMigrations({
      file,
      now: clock.now,
      newId: ids.next,
      onMigration: (name) => say(`Database: ${name}`),
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
  const world = { db, clock, ids };
  return {
    env,
    log,
    ...world,
    identity: demoIdentity(),
    sessionSecret: env.sessionSecret ?? keptSecret(join(dirname(file), "session-secret"), ids.secret),
    jobs: jobsOf({ ...world, log, owner: `${process.pid}-${ids.next()}` }),
    formTargets: () => [],
    async checkReadiness() {
      const database = await db.ping().then(
        () => true,
        () => false,
      );
      return { database, migrations: database && missingMigrations(file).length === 0 };
    },
    close: () => db.close(),
  };
}
