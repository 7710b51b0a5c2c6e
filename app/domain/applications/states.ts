export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "shortlisted",
  "offered",
  "accepted",
  "agreed",
  "active",
  "returned",
  "completed",
  "withdrawn",
  "declined",
  "cancelled",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** The present leader's answer, kept beside the state. That it is overdue follows from the day. */
export const RELEASE_STATES = ["not_asked", "waiting", "released", "other_period", "refused"] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

export type Standing = { state: ApplicationState; release: ReleaseState };

/** `rokade` is Rokade itself: what follows of its own accord, or by the calendar. */
export type Role = "applicant" | "leader" | "host" | "rokade";

/** An offer takes a seat until the applicant or the host gives it up. */
export const HOLDS_SEAT: readonly ApplicationState[] = [
  "offered",
  "accepted",
  "agreed",
  "active",
  "returned",
  "completed",
];
/** The host reads an application from the day it is sent and until it is taken back. */
export const SEEN_BY_HOST: readonly ApplicationState[] = [
  "submitted",
  "shortlisted",
  "offered",
  "accepted",
  "agreed",
  "active",
  "returned",
  "completed",
  "declined",
  "cancelled",
];
/** Nothing more can happen, except that a withdrawn application may be taken up again. */
export const ENDED: readonly ApplicationState[] = ["completed", "withdrawn", "declined", "cancelled"];
/** States in which the person is bound to the period. */
export const BINDS_PERIOD: readonly ApplicationState[] = ["accepted", "agreed", "active"];

type Row = {
  act: string;
  role: Role;
  from: readonly ApplicationState[];
  /** The answers of the leader with which the step may be taken. */
  when: readonly ReleaseState[];
  /** Where it leads; absent: the state stays. */
  to?: ApplicationState;
  /** What becomes of the release; absent: it stays. `lapse`: a question without an answer is taken back. */
  release?: ReleaseState | "lapse";
};

const ANY = RELEASE_STATES;
const OPEN_TO_HOST = ["submitted", "shortlisted"] as const;
/** No leader has to be asked, or not before the offer is accepted; or the leader has said yes. */
const NOT_HELD_BACK = ["not_asked", "released"] as const;

/** Every step there is. What does not stand here cannot happen. */
export const STEPS = [
  { act: "submit", role: "applicant", from: ["draft"], when: ["not_asked"], to: "submitted" },
  {
    act: "submit_and_ask",
    role: "applicant",
    from: ["draft"],
    when: ["not_asked"],
    to: "submitted",
    release: "waiting",
  },
  { act: "reopen", role: "applicant", from: ["withdrawn"], when: ANY, to: "draft", release: "not_asked" },
  {
    act: "withdraw",
    role: "applicant",
    from: ["submitted", "shortlisted", "accepted"],
    when: ANY,
    to: "withdrawn",
    release: "lapse",
  },
  {
    act: "accept_period",
    role: "applicant",
    from: OPEN_TO_HOST,
    when: ["other_period"],
    release: "released",
  },
  // The host said yes to another period than the leader now gives: the host must offer again.
  {
    act: "accept_period",
    role: "applicant",
    from: ["accepted"],
    when: ["other_period"],
    to: "shortlisted",
    release: "released",
  },
  { act: "accept_offer", role: "applicant", from: ["offered"], when: NOT_HELD_BACK, to: "accepted" },
  {
    act: "accept_offer_and_ask",
    role: "applicant",
    from: ["offered"],
    when: ["not_asked"],
    to: "accepted",
    release: "waiting",
  },
  { act: "decline_offer", role: "applicant", from: ["offered"], when: ANY, to: "withdrawn" },
  { act: "complete", role: "applicant", from: ["returned"], when: ANY, to: "completed" },

  {
    act: "give_release",
    role: "leader",
    from: ["submitted", "shortlisted", "accepted"],
    when: ["waiting"],
    release: "released",
  },
  {
    act: "propose_period",
    role: "leader",
    from: ["submitted", "shortlisted", "accepted"],
    when: ["waiting"],
    release: "other_period",
  },
  { act: "refuse_release", role: "leader", from: OPEN_TO_HOST, when: ["waiting"], release: "refused" },
  // The seat was kept for the applicant: it becomes free again.
  {
    act: "refuse_release",
    role: "leader",
    from: ["accepted"],
    when: ["waiting"],
    to: "cancelled",
    release: "refused",
  },

  {
    act: "shortlist",
    role: "host",
    from: ["submitted"],
    when: ["not_asked", "waiting", "released", "other_period"],
    to: "shortlisted",
  },
  { act: "offer", role: "host", from: OPEN_TO_HOST, when: NOT_HELD_BACK, to: "offered" },
  { act: "decline", role: "host", from: OPEN_TO_HOST, when: ANY, to: "declined", release: "lapse" },
  { act: "take_back_offer", role: "host", from: ["offered"], when: ANY, to: "declined" },

  { act: "agree", role: "rokade", from: ["accepted"], when: NOT_HELD_BACK, to: "agreed" },
  { act: "start", role: "rokade", from: ["agreed"], when: ANY, to: "active" },
  { act: "finish", role: "rokade", from: ["active"], when: ANY, to: "returned" },
] as const satisfies readonly Row[];

export type Act = (typeof STEPS)[number]["act"];

/** Who takes a step. */
export function roleOf(act: Act): Role {
  return STEPS.find((row) => row.act === act)?.role ?? "rokade";
}

export type StepRefusal =
  | "not_yours"
  | "not_possible"
  | "already_answered"
  | "already_agreed"
  | "release_waiting"
  | "release_other_period"
  | "release_refused";

export type NextStanding = { ok: true; next: Standing } | { ok: false; code: StepRefusal };

/** Where an act by this role leads from here, or why it cannot be done. */
export function nextStanding({ state, release }: Standing, role: Role, act: Act): NextStanding {
  const rows = (STEPS as readonly Row[]).filter((row) => row.act === act);
  if (!rows.some((row) => row.role === role)) return { ok: false, code: "not_yours" };
  const fromHere = rows.filter((row) => row.from.includes(state));
  const row = fromHere.find(({ when }) => when.includes(release));
  if (row) return { ok: true, next: { state: row.to ?? state, release: releaseAfter(row, release) } };
  return { ok: false, code: refusalOf(role, act, { state, release }, fromHere.length > 0) };
}

function releaseAfter({ release: to }: Row, release: ReleaseState): ReleaseState {
  if (to === "lapse") return release === "waiting" ? "not_asked" : release;
  return to ?? release;
}

function refusalOf(role: Role, act: Act, { state, release }: Standing, stateFits: boolean): StepRefusal {
  if (role === "leader") return "already_answered";
  if (act === "withdraw" && (state === "agreed" || state === "active")) return "already_agreed";
  const heldBack = stateFits && (act === "offer" || act === "shortlist");
  if (heldBack && release !== "not_asked" && release !== "released") return `release_${release}`;
  return "not_possible";
}
