import type { HealthFinding } from "../shared/health.ts";
import type { HealthCheck, HealthWorld } from "./check.ts";
import { checkAccessibility } from "./check-accessibility.server.ts";
import { checkBackup } from "./check-backup.server.ts";
import { checkDatabase } from "./check-database.server.ts";
import { checkDisk } from "./check-disk.server.ts";
import { checkJobs } from "./check-jobs.server.ts";
import { checkKeys } from "./check-keys.server.ts";
import { checkMigrations } from "./check-migrations.server.ts";
import { checkOutbox } from "./check-outbox.server.ts";
import { checkProcess } from "./check-process.server.ts";
import { checkSearch } from "./check-search.server.ts";
import { checkSessions } from "./check-sessions.server.ts";

/** In the order in which they are shown: what the rest stands on comes first. */
const CHECKS: readonly HealthCheck[] = [
  checkDatabase,
  checkMigrations,
  checkBackup,
  checkDisk,
  checkSearch,
  checkJobs,
  checkOutbox,
  checkKeys,
  checkSessions,
  checkAccessibility,
  checkProcess,
];

/** Everything that Rokade looks after, as the administration and `doctor` show it. Costs a few small queries. */
export async function checkHealth(world: HealthWorld): Promise<HealthFinding[]> {
  return Promise.all(CHECKS.map((check) => check(world)));
}
