export { enqueue } from "./enqueue.server.ts";
export { type OnceKey, once } from "./once.server.ts";
export { FORM_TOKENS_KEPT_DAYS, purgeFinished } from "./purge-finished.server.ts";
export { jobsOverview } from "./queries.server.ts";
export {
  type OutboxHandlers,
  prepareSchedule,
  type RunJobsOptions,
  runDueJobs,
  type Schedule,
} from "./run-jobs.server.ts";
export { runNow } from "./run-now.server.ts";
