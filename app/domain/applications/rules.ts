import { addDays, type Day, isDay, weekdayBefore, weekdayFrom, wholeWeeks } from "./days.ts";

/** The kinds of opportunity that one applies for; the others are signed up to or nominated for. */
export const APPLIED_FOR = ["rotation", "work_placement", "new_assignment", "side_by_side_training"] as const;
export type AppliedFor = (typeof APPLIED_FOR)[number];

export function isAppliedFor(kind: string): kind is AppliedFor {
  return APPLIED_FOR.some((known) => known === kind);
}

/** How long an applicant has to answer an offer. */
const OFFER_DAYS = 7;
/** When applicants may expect to hear from the host, counted from the deadline. */
const CHOICE_DAYS = 14;
/** How long a leader has where no rotation model says otherwise. */
const RELEASE_DAYS = 14;
/** The longest period that is taken: three years. */
const MAX_PERIOD_WEEKS = 157;

export type Period = { startsOn: Day; endsOn: Day };
export type ReleaseModel = { releaseAsked: string; releaseDays: number; learningShare: number } | null;

/** Whether the leader is asked when the application is sent; otherwise when the applicant has accepted an offer. */
export function asksOnSubmit(model: ReleaseModel): boolean {
  return model === null || model.releaseAsked === "on_submit";
}

/** How many days the leader has to answer. */
export function releaseDaysOf(model: ReleaseModel): number {
  return model?.releaseDays ?? RELEASE_DAYS;
}

/**
 * The last day on which the leader may answer: never in a weekend, and before the first day of what is applied for,
 * as far as there is a weekday between; nobody has to answer before tomorrow.
 */
export function releaseDueOn(today: Day, model: ReleaseModel, startsOn: Day | null): Day {
  const usual = weekdayFrom(addDays(today, releaseDaysOf(model)));
  if (startsOn === null || usual < startsOn) return usual;
  const earliest = weekdayFrom(addDays(today, 1));
  const latest = weekdayBefore(startsOn);
  return latest > earliest ? latest : earliest;
}

export function offerDueOn(today: Day): Day {
  return weekdayFrom(addDays(today, OFFER_DAYS));
}

/** When the host is expected to have chosen; null without a deadline to count from. */
export function choiceExpectedOn(deadline: Day | null): Day | null {
  return deadline === null ? null : weekdayFrom(addDays(deadline, CHOICE_DAYS));
}

/** The period that an application starts with: the opportunity's own, reckoned from its weeks where it has no end. */
export function periodOf(opportunity: { startsOn: Day | null; endsOn: Day | null; weeks: number }) {
  const { startsOn, endsOn, weeks } = opportunity;
  if (startsOn === null) return { startsOn: null, endsOn: null };
  return { startsOn, endsOn: endsOn ?? (weeks > 0 ? addDays(startsOn, weeks * 7 - 1) : null) };
}

export type PeriodError = { field: "startsOn" | "endsOn"; code: PeriodErrorCode };
export type PeriodErrorCode =
  | "starts_missing"
  | "ends_missing"
  | "date_unknown"
  | "starts_in_the_past"
  | "ends_before_start"
  | "period_too_long";

/** What is wrong with a period, or null. An empty day is missing; it starts tomorrow at the earliest. */
export function periodError(startsOn: string, endsOn: string, today: Day): PeriodError | null {
  if (startsOn === "") return { field: "startsOn", code: "starts_missing" };
  if (!isDay(startsOn)) return { field: "startsOn", code: "date_unknown" };
  if (endsOn === "") return { field: "endsOn", code: "ends_missing" };
  if (!isDay(endsOn)) return { field: "endsOn", code: "date_unknown" };
  if (startsOn <= today) return { field: "startsOn", code: "starts_in_the_past" };
  if (endsOn < startsOn) return { field: "endsOn", code: "ends_before_start" };
  if (wholeWeeks(startsOn, endsOn) > MAX_PERIOD_WEEKS) return { field: "endsOn", code: "period_too_long" };
  return null;
}

export type Draft = { purpose: string; benefit: string; startsOn: string | null; endsOn: string | null };
export type MissingAnswer = "purpose" | "benefit" | "period";

/** The answers that are not there yet, in the order of the pages. */
export function missingAnswers(draft: Draft, today: Day): MissingAnswer[] {
  const period = periodError(draft.startsOn ?? "", draft.endsOn ?? "", today);
  return [
    ...(draft.purpose.trim() === "" ? (["purpose"] as const) : []),
    ...(draft.benefit.trim() === "" ? (["benefit"] as const) : []),
    ...(period ? (["period"] as const) : []),
  ];
}

export function overlaps(a: Period, b: Period): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}

/**
 * How much of the time counts as learning where no rotation model says it. Training side by side is learning
 * throughout; in the others most of the time is work.
 */
const LEARNING_SHARE: Record<AppliedFor, number> = {
  rotation: 0.2,
  work_placement: 0.3,
  new_assignment: 0.2,
  side_by_side_training: 1,
};

export type LearningFacts = Period & {
  kind: string;
  hoursPerWeek: number;
  /** The hours of the whole, where the opportunity states them; otherwise reckoned by the week. */
  hours: number | null;
  model: ReleaseModel;
};

/** The hours of learning in a period: whole weeks × hours a week × the learning share, in whole quarters. */
export function learningHours({ kind, startsOn, endsOn, hoursPerWeek, hours, model }: LearningFacts): number {
  if (!isAppliedFor(kind)) return 0;
  const share = model?.learningShare ?? LEARNING_SHARE[kind];
  const time = hours ?? wholeWeeks(startsOn, endsOn) * hoursPerWeek;
  // Shares such as 0.35 are not exact in binary: a hair below a half quarter must still round up.
  return Math.round(time * share * 4 + 1e-9) / 4;
}

/** Whole weeks of a period, both days included. */
export function wholeWeeksOf({ startsOn, endsOn }: Period): number {
  return wholeWeeks(startsOn, endsOn);
}
