/** Every job that the calendar starts; each has a name in words in the locale file `operations`. */
export const JOB_NAMES = [
  "accessibility.check-statement",
  "applications.remind-leaders",
  "applications.run-calendar",
  "audit.purge-lookups",
  "catalogue.close-past-deadlines",
  "council.publish",
  "imports.purge",
  "jobs.purge",
  "lti.purge-once",
  "organisations.carry-out-changes",
  "search.check",
  "searches.tell-daily",
  "searches.tell-weekly",
  "sessions.purge",
] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** Why a message is given up. A choice, not free text: it stands in the log of who did what. */
export const GIVE_UP_REASONS = ["done_by_hand", "no_longer_needed", "cannot_be_done"] as const;
export type GiveUpReason = (typeof GIVE_UP_REASONS)[number];
/** What stands as the error of a message that was given up, before the reason. */
export const GIVEN_UP = "given_up:";
