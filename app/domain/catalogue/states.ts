/** The life of an opportunity: who may take which step from where. Everything not in the table is refused. */
export const OPPORTUNITY_STATES = ["draft", "published", "closed", "archived", "cancelled"] as const;
export type OpportunityState = (typeof OPPORTUNITY_STATES)[number];
export type OpportunityStep = "edit" | "publish" | "close" | "reopen" | "archive" | "cancel";
/** `host` is who posted it; `calendar` is the scheduled job; `import` is the file of a catalogue. */
export type OpportunityActor = "host" | "calendar" | "import";

type Rule = {
  by: readonly OpportunityActor[];
  from: readonly OpportunityState[];
  to: OpportunityState | null;
};

export const OPPORTUNITY_STEPS: Readonly<Record<OpportunityStep, Rule>> = {
  edit: { by: ["host"], from: ["draft", "published"], to: null },
  publish: { by: ["host"], from: ["draft"], to: "published" },
  close: { by: ["host", "calendar", "import"], from: ["published"], to: "closed" },
  reopen: { by: ["import"], from: ["closed"], to: "published" },
  archive: { by: ["calendar"], from: ["closed", "cancelled"], to: "archived" },
  cancel: { by: ["host"], from: ["draft", "published"], to: "cancelled" },
};

/** The state after the step, or null when this actor may not take it from here. An edit leaves the state as it is. */
export function stateAfter(
  state: OpportunityState,
  step: OpportunityStep,
  by: OpportunityActor,
): OpportunityState | null {
  const rule = OPPORTUNITY_STEPS[step];
  if (!rule.by.includes(by) || !rule.from.includes(state)) return null;
  return rule.to ?? state;
}

/** Whether it is found by searching. */
export function isListed(state: OpportunityState): boolean {
  return state === "published";
}

/** Whether others than its host may read it: what is over can still be read by those who took part. */
export function isReadable(state: OpportunityState): boolean {
  return state === "published" || state === "closed" || state === "cancelled";
}
