import { dirname, join } from "node:path";
import { systemClock } from "../integrations/clock/system-clock.ts";
import { openSqlite, type SqliteDatabase } from "../integrations/database/sqlite/open.ts";
import { databaseFile } from "../integrations/database/url.ts";
import { demoIdentity } from "../integrations/identity/demo/demo-identity.ts";
import { randomIds } from "../integrations/ids/random-ids.ts";
import { createLogger, type Logger } from "../integrations/log/logger.ts";
import { applyMigrations, missingMigrations } from "../prisma/migrate/apply-migrations.ts";
import { personas } from "../seed/people/personas.ts";
import { ConfigurationError, type Env } from "./env.server.ts";
import { jobsOf } from "./jobs.server.ts";
import type { RunJobsOptions } from "./domain/jobs/index.server.ts";
import type { Clock } from "./ports/clock.ts";
import type { Identity } from "./ports/identity.ts";
import type { Ids } from "./ports/ids.ts";
import type { SearchEngine } from "./ports/search-engine.ts";
import { keptSecret } from "./kept-secret.server.ts";

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
  formTargets(path: string): readonly string[];
  checkReadiness(): Promise<{ database: boolean; migrations: boolean; search: boolean }>;
  close(): Promise<void>;
};

/** Opens what Rokade runs on, as the configuration says, and brings the database up to the code. */
export async function openRokade(env: Env, { say }: { say: (line: string) => void }): Promise<Rokade> {
  process.umask(0o077);
  const file = databaseFile(env.databaseUrl);
  const log = createLogger(env.logLevel);
  const clock = systemClock(env.clockShiftDays);
  const ids = randomIds();
  try {
    applyMigrations({ file, now: clock.now, newId: ids.next, onMigration: (name) => say(`Database: ${name}`) });
  } catch (error) {
    throw new ConfigurationError(error instanceof Error ? error.message : "The database cannot be opened");
  }
  const db = await openSqlite({
    file,
    random: Math.random,
    elapsedMs: () => performance.now(),
    onLargeWal: (bytes) => log.warn({ bytes }, "the write-ahead log is large"),
  });
  void dirname; void join; void missingMigrations; void jobsOf; void demoIdentity; void personas; void keptSecret;
  throw new Error("unfinished");
}
