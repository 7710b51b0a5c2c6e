import type { ApplicationState, ReleaseState } from "./states.ts";

/** What a state is called: keys under `applications.status` of the locale files. */
export type StatusKey =
  | "draft"
  | "expired"
  | "sent"
  | "release_waiting"
  | "release_overdue"
  | "release_refused"
  | "release_other_period"
  | "shortlisted"
  | "offered"
  | "agreed"
  | "active"
  | "returned"
  | "completed"
  | "declined"
  | "withdrawn"
  | "cancelled";

export type Tone = "good" | "partly" | "missing" | "none" | "quiet";
export type Status = { key: StatusKey; tone: Tone };

export type StatusFacts = {
  state: ApplicationState;
  release: ReleaseState;
  releaseDueOn: string | null;
  /** The deadline of the opportunity: a draft is too late after it. */
  deadline: string | null;
};

/** Where a case stands, as its applicant reads it. What needs the applicant carries the colour. */
export function statusOf({ state, release, releaseDueOn, deadline }: StatusFacts, today: string): Status {
  switch (state) {
    case "draft":
      return deadline !== null && deadline < today
        ? { key: "expired", tone: "quiet" }
        : { key: "draft", tone: "partly" };
    case "submitted":
    case "shortlisted":
    case "accepted":
      return (
        releaseStatus(release, releaseDueOn, today) ??
        (state === "shortlisted" ? { key: "shortlisted", tone: "none" } : { key: "sent", tone: "none" })
      );
    case "offered":
      return { key: "offered", tone: "partly" };
    case "agreed":
      return { key: "agreed", tone: "good" };
    case "active":
      return { key: "active", tone: "good" };
    case "returned":
      return { key: "returned", tone: "partly" };
    case "completed":
    case "declined":
    case "withdrawn":
    case "cancelled":
      return { key: state, tone: "quiet" };
  }
}

function releaseStatus(release: ReleaseState, dueOn: string | null, today: string): Status | null {
  if (release === "waiting")
    return isOverdue(release, dueOn, today)
      ? { key: "release_overdue", tone: "missing" }
      : { key: "release_waiting", tone: "none" };
  if (release === "other_period") return { key: "release_other_period", tone: "partly" };
  return release === "refused" ? { key: "release_refused", tone: "missing" } : null;
}

export function isOverdue(release: ReleaseState, dueOn: string | null, today: string): boolean {
  return release === "waiting" && dueOn !== null && dueOn < today;
}

/** Whether the next step is the applicant's own: an answer to give or a text to write. */
export function waitsForApplicant({ state, release }: Pick<StatusFacts, "state" | "release">): boolean {
  if (state === "offered" || state === "returned") return true;
  return release === "other_period" && ["submitted", "shortlisted", "accepted"].includes(state);
}

/** What the host can do next: keys under `applications.hostNext`. */
export type HostNext =
  | "choose"
  | "read"
  | "await_leader"
  | "await_applicant"
  | "await_start"
  | "under_way"
  | "none";

export function hostNext({ state, release }: Pick<StatusFacts, "state" | "release">): HostNext {
  if (state === "submitted" || state === "shortlisted") {
    if (release === "waiting") return "await_leader";
    if (release === "other_period") return "await_applicant";
    if (release === "refused") return "none";
    return state === "submitted" ? "read" : "choose";
  }
  if (state === "offered") return "await_applicant";
  if (state === "accepted") return release === "other_period" ? "await_applicant" : "await_leader";
  if (state === "agreed") return "await_start";
  return state === "active" ? "under_way" : "none";
}

/** What waits for the host or is settled carries colour; what has ended is quiet. */
export function hostTone(state: ApplicationState): Tone {
  if (state === "submitted" || state === "shortlisted") return "partly";
  if (state === "agreed" || state === "active" || state === "accepted") return "good";
  return state === "offered" ? "none" : "quiet";
}

/** How the host's list names the leader's answer: keys under `applications.leaderAnswer`. */
export type LeaderAnswer = "no_leader" | "after_offer" | "waiting" | "released" | "other_period" | "refused";

export function leaderAnswer(release: ReleaseState, asksAfterOffer: boolean): LeaderAnswer {
  if (release !== "not_asked") return release;
  return asksAfterOffer ? "after_offer" : "no_leader";
}

/** The most characters that each answer takes. */
export const LIMITS = {
  purpose: 2000,
  benefit: 2000,
  flexibility: 500,
  reason: 1000,
  learned: 2000,
} as const;

/** Codes of what is wrong with a form: keys under `applications.errors` of the locale files. */
export const FORM_ERRORS = [
  "purpose_missing",
  "benefit_missing",
  "period_missing",
  "text_too_long",
  "starts_missing",
  "ends_missing",
  "date_unknown",
  "starts_in_the_past",
  "ends_before_start",
  "period_too_long",
  "answer_missing",
  "reason_missing",
  "learned_missing",
  "choice_missing",
  "kind_not_applied_for",
  "own_posting",
  "no_employment",
  "closed",
  "deadline_passed",
  "no_seats",
  "offer_open",
  "overlap",
  "not_yours",
  "not_possible",
  "already_answered",
  "already_agreed",
  "release_waiting",
  "release_other_period",
  "release_refused",
  "period_wrong",
  "conflict",
] as const;
export type FormError = (typeof FORM_ERRORS)[number];

export function asFormError(code: string | undefined): FormError | undefined {
  return code === undefined ? undefined : (FORM_ERRORS.find((known) => known === code) ?? "not_possible");
}

/** A day as the three boxes of a date field. */
export function toBoxes(day: string | null): { day: string; month: string; year: string } | undefined {
  const [year, month, date] = (day ?? "").split("-");
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return { day: String(Number(date)), month: String(Number(month)), year };
}
