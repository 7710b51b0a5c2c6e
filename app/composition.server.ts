import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openSqliteDatabase } from "../integrations/database/sqlite/open.ts";
import { systemClock } from "../integrations/clock/system-clock.ts";
import { demoIdentity } from "../integrations/identity/demo/demo-identity.ts";
import { randomIds } from "../integrations/ids/random-ids.ts";
import { createLogger, type Logger } from "../integrations/log/logger.ts";
import type { Env } from "./env.server.ts";
import type { Clock } from "./ports/clock.ts";
import type { Database } from "./ports/database.ts";
import type { Identity } from "./ports/identity.ts";
import type { Ids } from "./ports/ids.ts";

/** Everything the routes, the jobs and the command line are given. */
export type Rokade = {
  env: Env;
  log: Logger;
  db: Database;
  clock: Clock;
  ids: Ids;
  identity: Identity;
};
