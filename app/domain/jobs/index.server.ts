export { enqueue } from "./enqueue.server.ts";
export { giveUpForm, runJobForm } from "./forms.ts";
export { giveUpMessage } from "./give-up-message.server.ts";
export { type OnceKey, once } from "./once.server.ts";
export {
  findMessage,
  outboxCounts,
  outboxList,
} from "./outbox-queries.server.ts";
export { FORM_TOKENS_KEPT_DAYS, purgeFinished } from "./purge-finished.server.ts";
export { jobsOverview } from "./queries.server.ts";
export { retryFailed } from "./retry-failed.server.ts";
export { retryMessage } from "./retry-message.server.ts";
export { type JobStanding, jobStanding, MAX_ATTEMPTS } from "./rules.ts";
export { runJobNow } from "./run-job-now.server.ts";
export {
  type OutboxHandlers,
  prepareSchedule,
  type RunJobsOptions,
  runDueJobs,
  type Schedule,
} from "./run-jobs.server.ts";
export { runMessages } from "./run-messages.server.ts";
export { runNow } from "./run-now.server.ts";
