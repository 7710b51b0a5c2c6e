import type { Clock } from "../ports/clock.ts";
import type { Database } from "../ports/database.ts";
import type { SearchEngine } from "../ports/search-engine.ts";
import type {
  HealthCheckName,
  HealthCode,
  HealthFinding,
  HealthStatus,
  HealthValues,
} from "../shared/health.ts";

/** What the checks may look at. */
export type HealthWorld = {
  db: Database & { ping(): Promise<void> };
  search: SearchEngine;
  clock: Clock;
  /** Path of the database file. */
  file: string;
  /** Names of all migrations, in order, and of those that the database lacks. */
  migrations(): { all: readonly string[]; missing: readonly string[] };
  version: string;
  startedAt: Date;
};

export type HealthCheck = (world: HealthWorld) => Promise<HealthFinding>;

export function finding(
  check: HealthCheckName,
  status: HealthStatus,
  code: HealthCode,
  values: HealthValues = {},
): HealthFinding {
  return { check, status, code, values };
}
