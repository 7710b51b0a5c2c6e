/** Everything that is written to the log of who did what: verb and noun. Each has words in the locale file `operations`. */
export const AUDIT_ACTIONS = [
  "application.start_draft",
  "application.save",
  "application.discard",
  "application.remind_leader",
  "application.submit",
  "application.submit_and_ask",
  "application.reopen",
  "application.withdraw",
  "application.accept_period",
  "application.accept_offer",
  "application.accept_offer_and_ask",
  "application.decline_offer",
  "application.complete",
  "application.give_release",
  "application.propose_period",
  "application.refuse_release",
  "application.shortlist",
  "application.offer",
  "application.decline",
  "application.take_back_offer",
  "application.agree",
  "application.start",
  "application.finish",
  "course.start",
  "course.continue",
  "course.score",
  "course.complete",
  "council.publish",
  "import.upload",
  "import.discard",
  "import.people",
  "import.organisations",
  "import.competences",
  "job.run",
  "lti.make-key",
  "lti.register-tool",
  "nomination.nominate",
  "nomination.renominate",
  "nomination.accept",
  "nomination.decline",
  "nomination.withdraw",
  "opportunity.create",
  "opportunity.update",
  "opportunity.publish",
  "opportunity.close",
  "opportunity.save",
  "opportunity.unsave",
  "outbox.give_up",
  "outbox.retry",
  "outbox.retry_all",
  "profile.update",
  "session.open",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** The kinds of record that it is written of. */
export const AUDIT_SUBJECTS = [
  "application",
  "course_launch",
  "import",
  "job",
  "lti_key",
  "lti_tool",
  "nomination",
  "opportunity",
  "outbox",
  "person",
  "publication",
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** Why somebody saw another's data. */
export const LOOKUP_PURPOSES = [
  "release_answer",
  "applicant_choice",
  "nomination",
  "nomination_endorsement",
  "team_overview",
  "administration",
] as const;
export type LookupPurpose = (typeof LOOKUP_PURPOSES)[number];

export const LOOKUP_KINDS = ["read", "search", "change", "extract", "delete"] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];
