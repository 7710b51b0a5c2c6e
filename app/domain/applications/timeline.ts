import type { Day } from "./days.ts";
import { isOverdue } from "./labels.ts";
import type { ApplicationState, ReleaseState } from "./states.ts";

/** Keys under `applications.timeline`: what has happened, and what is to come. */
export type PastKey =
  | "submit"
  | "give_release"
  | "propose_period"
  | "refuse_release"
  | "accept_period"
  | "remind_leader"
  | "shortlist"
  | "offer"
  | "accept_offer"
  | "decline_offer"
  | "agree"
  | "start"
  | "finish"
  | "complete"
  | "withdraw"
  | "decline"
  | "take_back_offer";
export type ComingKey =
  | "leader_answers"
  | "you_answer_period"
  | "host_chooses"
  | "you_answer_offer"
  | "you_start"
  | "you_return"
  | "you_write";

export type Moment = {
  state: "done" | "now" | "todo" | "stopped";
  key: PastKey | ComingKey;
  /** `on` a day, `by` it at the latest, `was` when it has passed, `about` when it is only expected. */
  when: { kind: "on" | "by" | "was" | "about"; day: Day } | null;
};

export type TimelineFacts = {
  state: ApplicationState;
  release: ReleaseState;
  steps: readonly { step: string; day: Day }[];
  releaseDueOn: Day | null;
  offerDueOn: Day | null;
  startsOn: Day | null;
  endsOn: Day | null;
  choiceExpectedOn: Day | null;
  /** The leader will be asked when the applicant has accepted an offer. */
  asksAfterOffer: boolean;
};

const PAST: Record<string, PastKey> = {
  submit: "submit",
  submit_and_ask: "submit",
  give_release: "give_release",
  propose_period: "propose_period",
  refuse_release: "refuse_release",
  accept_period: "accept_period",
  remind_leader: "remind_leader",
  shortlist: "shortlist",
  offer: "offer",
  accept_offer: "accept_offer",
  accept_offer_and_ask: "accept_offer",
  decline_offer: "decline_offer",
  agree: "agree",
  start: "start",
  finish: "finish",
  complete: "complete",
  withdraw: "withdraw",
  decline: "decline",
  take_back_offer: "take_back_offer",
};
/** Ends that were not hoped for. */
const STOPS: readonly PastKey[] = [
  "refuse_release",
  "decline_offer",
  "withdraw",
  "decline",
  "take_back_offer",
];

/** A case as a journey, oldest first: what has happened, what is going on, what is to come. */
export function timelineOf(facts: TimelineFacts, today: Day): Moment[] {
  return [...past(facts.steps), ...coming(facts, today)];
}

function past(steps: TimelineFacts["steps"]): Moment[] {
  // An application that was taken up again begins anew.
  const begin = steps.findLastIndex(({ step }) => step === "reopen") + 1;
  return steps.slice(begin).flatMap(({ step, day }): Moment[] => {
    const key = PAST[step];
    if (key === undefined) return [];
    return [{ state: STOPS.includes(key) ? "stopped" : "done", key, when: { kind: "on", day } }];
  });
}

function coming(facts: TimelineFacts, today: Day): Moment[] {
  const { state, release } = facts;
  if (release === "refused") return [];
  const leader = moment("leader_answers", facts.releaseDueOn, isLate(facts, today) ? "was" : "by");
  const choose = moment("host_chooses", facts.choiceExpectedOn, "about");
  const answer = moment("you_answer_offer", facts.offerDueOn, "by");
  const start = moment("you_start", facts.startsOn, "on");
  const home = moment("you_return", facts.endsOn, "on");
  const write = moment("you_write", null, "on");
  const askLater =
    facts.asksAfterOffer && release === "not_asked" ? [moment("leader_answers", null, "by")] : [];
  const period = moment("you_answer_period", null, "by");
  const rest = [start, home];
  switch (state) {
    case "submitted":
    case "shortlisted":
      if (release === "waiting") return now(leader, choose, moment("you_answer_offer", null, "by"), ...rest);
      if (release === "other_period") return now(period, choose, ...rest);
      return now(choose, moment("you_answer_offer", null, "by"), ...askLater, ...rest);
    case "offered":
      return now(answer, ...askLater, ...rest);
    case "accepted":
      return release === "other_period" ? now(period, choose, ...rest) : now(leader, ...rest);
    case "agreed":
      return now(start, home, write);
    case "active":
      return now(home, write);
    case "returned":
      return now(write);
    default:
      return [];
  }
}

function isLate({ release, releaseDueOn }: TimelineFacts, today: Day): boolean {
  return isOverdue(release, releaseDueOn, today);
}

type WhenKind = NonNullable<Moment["when"]>["kind"];

function moment(key: ComingKey, day: Day | null, kind: WhenKind): Moment {
  return { state: "todo", key, when: day === null ? null : { kind, day } };
}

function now(first: Moment, ...later: Moment[]): Moment[] {
  return [{ ...first, state: "now" }, ...later];
}
