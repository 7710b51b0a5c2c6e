import {
  type ChangePlan,
  emptyReceivers,
  planFacts,
  planRefusal,
  receiverKey,
} from "../../domain/people/index.server.ts";
import type { RequestArgs } from "../request-args.ts";
import { chosenReceivers, dayOfDraft, NEW, type PlanDraft, partsOf, placeOf } from "./plan-address.ts";

export type CheckedPlan = {
  /** Null while something is wrong with what and when. */
  plan: ChangePlan | null;
  /** The furthest step that can be shown. */
  step: 1 | 2 | 3;
  /** Error codes by field. */
  errors: Record<string, string>;
};

const FIELD: Readonly<Record<string, string>> = {
  day_past: "dag",
  day_far: "dag",
  too_few_sources: "fra",
  unknown_organisation: "fra",
  organisation_ended: "dag",
  planned_elsewhere: "fra",
};

/** What the address of the plan says, as far as it can be read: whether it may be done is the verb's to say. */
export function readPlan(draft: PlanDraft, organisationId: string): CheckedPlan {
  if (draft.step === 1) return { plan: null, step: 1, errors: {} };
  const first = draft.kind === "merge" ? "" : "1";
  const stop = (errors: Record<string, string>): CheckedPlan => ({ plan: null, step: 1, errors });
  const day = dayOfDraft(draft);
  if (typeof day !== "string") return stop({ dag: day === null ? "dateMissing" : "date" });
  const chosen = chosenReceivers(draft, organisationId);
  if (chosen.length === 0) return stop({ [`til${first}`]: "receiver" });
  const keys = chosen.map((receiver) => receiverKey(placeOf(receiver)));
  if (draft.kind === "split" && new Set(keys).size < 2) return stop({ til2: "too_few_receivers" });
  const unnamed = chosen.find(({ choice, name }) => choice === NEW && name === "");
  if (unnamed) return stop({ [`navn${draft.kind === "merge" ? "" : unnamed.row + 1}`]: "name_missing" });
  const parts = partsOf(draft, organisationId);
  const plan = { kind: draft.kind, effectiveOn: day, parts };
  if (draft.step === 2) return { plan, step: 2, errors: {} };
  if (emptyReceivers(keys, parts).length > 0) return { plan, step: 2, errors: { enheder: "receiver_empty" } };
  return { plan, step: 3, errors: {} };
}

/** The same, held to the rules as things stand: what has to be put right before the plan can be shown. */
export async function checkPlan(
  { context }: RequestArgs,
  draft: PlanDraft,
  organisationId: string,
): Promise<CheckedPlan> {
  const { db, clock } = context.rokade;
  const read = readPlan(draft, organisationId);
  if (read.plan === null) return read;
  // Each receiver is held to the rules from the first step on, also before a unit is given to it.
  const waiting = chosenReceivers(draft, organisationId)
    .slice(1)
    .map((receiver) => ({ fromId: organisationId, unitId: null, ...placeOf(receiver) }));
  const plan = { ...read.plan, parts: [...read.plan.parts, ...waiting] };
  const refusal = planRefusal(plan, await planFacts(db.read, plan, clock.today()));
  if (refusal === null) return read;
  const field = FIELD[refusal] ?? (draft.kind === "merge" ? "til" : "til1");
  return { plan: null, step: 1, errors: { [field]: refusal } };
}
