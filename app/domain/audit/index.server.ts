export { logLookup } from "./log-lookup.server.ts";
export {
  type AuditFilter,
  auditPage,
  type LogCursor,
  type LookupFilter,
  latestOf,
  lookupPage,
} from "./log-queries.server.ts";
export { purgeLookups } from "./purge-lookups.server.ts";
export {
  countLookupsOf,
  lookupsOf,
  ownChangesOf,
} from "./queries.server.ts";
export { recordAudit } from "./record-audit.server.ts";
export { recordBackup } from "./record-backup.server.ts";
export { LOOKUPS_KEPT_DAYS, lookupsKeptSince } from "./rules.ts";
