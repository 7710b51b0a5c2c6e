import type { Clock } from "./clock.ts";
import type { Database } from "./database.ts";
import type { Ids } from "./ids.ts";

/** What every verb is given of the world. */
export type VerbContext = {
  db: Database;
  clock: Clock;
  ids: Ids;
  /** The request that caused it: stands in the audit entry and in the log. Absent for jobs. */
  requestId?: string;
};
