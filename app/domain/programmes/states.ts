export const NOMINATION_STATES = [
  "awaiting_nominee",
  "nominee_accepted",
  "nominee_declined",
  "withdrawn",
] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];
export type NominationRole = "nominator" | "nominee";

type Step = { act: string; role: NominationRole; from: NominationState; to: NominationState };

/** Every step there is. A no is the nominee's last word; what the leader took back may be put forward again. */
export const NOMINATION_STEPS = [
  { act: "accept", role: "nominee", from: "awaiting_nominee", to: "nominee_accepted" },
  { act: "decline", role: "nominee", from: "awaiting_nominee", to: "nominee_declined" },
  { act: "withdraw", role: "nominator", from: "awaiting_nominee", to: "withdrawn" },
  { act: "renominate", role: "nominator", from: "withdrawn", to: "awaiting_nominee" },
] as const satisfies readonly Step[];
export type NominationAct = (typeof NOMINATION_STEPS)[number]["act"];

/** Where an act by this role leads from here, or null when it cannot be done. */
export function stateAfter(
  state: NominationState,
  role: NominationRole,
  act: NominationAct,
): NominationState | null {
  const step = NOMINATION_STEPS.find((row) => row.act === act && row.role === role && row.from === state);
  return step?.to ?? null;
}
