/** What is looked after. It, its states and everything that can be said of it have words in the locale file `operations`. */
export type HealthCheckName =
  | "database"
  | "migrations"
  | "backup"
  | "search"
  | "jobs"
  | "outbox"
  | "keys"
  | "sessions"
  | "disk"
  | "accessibility"
  | "process";
export type HealthCode =
  | "databaseOk"
  | "databaseWal"
  | "databaseDown"
  | "migrationsOk"
  | "migrationsMissing"
  | "backupOk"
  | "backupOld"
  | "backupUnknown"
  | "searchOk"
  | "searchDrift"
  | "searchBehind"
  | "searchDown"
  | "searchStandIn"
  | "jobsOk"
  | "jobsLate"
  | "jobsFailed"
  | "outboxOk"
  | "outboxSlow"
  | "outboxFailed"
  | "keysOk"
  | "keysOld"
  | "keysNone"
  | "sessionsOk"
  | "diskOk"
  | "diskLow"
  | "diskUnknown"
  | "accessibilityOk"
  | "accessibilityDue"
  | "processOk";
export type HealthStatus = "good" | "attention" | "bad" | "unknown";

/** A value in the words of a finding, written for its reader where it is shown. */
export type HealthValue =
  | { bytes: number }
  | { count: number }
  | { moment: string }
  | { day: string }
  | { text: string };

/** Every name that a value has in the words. */
export const HEALTH_VALUES = [
  "at",
  "documents",
  "failed",
  "free",
  "listed",
  "name",
  "number",
  "on",
  "since",
  "size",
  "version",
  "waiting",
  "wal",
] as const;
export type HealthValues = Readonly<Partial<Record<(typeof HEALTH_VALUES)[number], HealthValue>>>;

export type HealthFinding = {
  check: HealthCheckName;
  /** `attention`: look after it soon. `bad`: something does not work. */
  status: HealthStatus;
  code: HealthCode;
  values: HealthValues;
};

/** Whether somebody must do something about it. */
export function needsSomebody({ status }: HealthFinding): boolean {
  return status === "attention" || status === "bad";
}
