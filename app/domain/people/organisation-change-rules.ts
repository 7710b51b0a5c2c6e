import { addDays, type Day, holdsOn } from "../../shared/days.ts";

/** Where an organisation (`unitId` null: what has no part of its own) or a unit goes: to one that is, or a new name. */
export type ChangePart = {
  fromId: string;
  unitId: string | null;
  toId: string | null;
  toName: string | null;
};
export type ChangePlan = { kind: "merge" | "split"; effectiveOn: Day; parts: readonly ChangePart[] };

export type PlanFacts = {
  today: Day;
  /** The organisations that the plan names, as they stand. */
  organisations: readonly { id: string; validFrom: Day; validTo: Day | null }[];
  /** The units of the organisations that give, which hold on the day. */
  units: readonly { id: string; organisationId: string }[];
  /** Names of organisations that hold on the day. */
  takenNames: readonly string[];
  /** Organisations that give, and those that receive, in other changes that are planned. */
  givingElsewhere: readonly string[];
  receivingElsewhere: readonly string[];
};

export type PlanRefusal =
  | "day_past"
  | "day_far"
  | "too_few_sources"
  | "too_few_receivers"
  | "receiver_is_source"
  | "receiver_empty"
  | "unknown_organisation"
  | "organisation_ended"
  | "receiver_not_there"
  | "unknown_unit"
  | "name_missing"
  | "name_taken"
  | "planned_elsewhere";

const FURTHEST_DAYS = 5 * 366;

export const receiverKey = ({ toId, toName }: Pick<ChangePart, "toId" | "toName">) =>
  toId ?? `new:${toName ?? ""}`;

/** Whether the part leaves its unit, or its organisation, where it is. */
export const stays = ({ fromId, toId }: ChangePart) => toId === fromId;

/** The organisations that give, in the order of the plan. */
export function sourcesOf(parts: readonly ChangePart[]): string[] {
  return [...new Set(parts.map(({ fromId }) => fromId))];
}

/** The part that takes whatever of the organisation has no part of its own. */
export function mainPartOf(parts: readonly ChangePart[], fromId: string): ChangePart | undefined {
  return parts.find((part) => part.fromId === fromId && part.unitId === null);
}

/** Why a change cannot be planned, or null. Nothing is planned for a day that has passed. */
export function planRefusal({ kind, effectiveOn, parts }: ChangePlan, facts: PlanFacts): PlanRefusal | null {
  if (effectiveOn < facts.today) return "day_past";
  if (effectiveOn > addDays(facts.today, FURTHEST_DAYS)) return "day_far";
  const sources = sourcesOf(parts);
  if (sources.some((id) => mainPartOf(parts, id) === undefined)) return "too_few_receivers";
  return (
    namesRefusal(parts, facts) ??
    standingRefusal(effectiveOn, sources, parts, facts) ??
    shapeRefusal(kind, sources, parts)
  );
}

function shapeRefusal(
  kind: ChangePlan["kind"],
  sources: readonly string[],
  parts: readonly ChangePart[],
): PlanRefusal | null {
  const receivers = new Set(parts.map(receiverKey));
  if (kind === "merge") {
    if (receivers.size !== 1) return "too_few_receivers";
    const intoExisting = parts.some(({ toId }) => toId !== null);
    if (sources.length < (intoExisting ? 1 : 2)) return "too_few_sources";
    return parts.some(({ toId }) => toId !== null && sources.includes(toId)) ? "receiver_is_source" : null;
  }
  if (sources.length !== 1) return "too_few_sources";
  if (receivers.size < 2) return "too_few_receivers";
  // An organisation of which a unit stays goes on, so whatever has no part of its own stays as well.
  const goesOn = parts.some((part) => part.unitId === null && stays(part));
  return !goesOn && parts.some(stays) ? "receiver_is_source" : null;
}

function namesRefusal(parts: readonly ChangePart[], { takenNames }: PlanFacts): PlanRefusal | null {
  for (const { toId, toName } of parts) {
    if (toId !== null) continue;
    const name = toName?.trim() ?? "";
    if (name === "") return "name_missing";
    if (takenNames.some((taken) => taken.toLowerCase() === name.toLowerCase())) return "name_taken";
  }
  return null;
}

function standingRefusal(
  effectiveOn: Day,
  sources: readonly string[],
  parts: readonly ChangePart[],
  { organisations, units, givingElsewhere, receivingElsewhere }: PlanFacts,
): PlanRefusal | null {
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  for (const id of sources) {
    const source = known.get(id);
    if (!source) return "unknown_organisation";
    if (!holdsOn(source, addDays(effectiveOn, -1))) return "organisation_ended";
    if (givingElsewhere.includes(id) || receivingElsewhere.includes(id)) return "planned_elsewhere";
  }
  for (const part of parts) {
    if (
      part.unitId !== null &&
      !units.some(({ id, organisationId }) => id === part.unitId && organisationId === part.fromId)
    )
      return "unknown_unit";
    if (part.toId === null) continue;
    const receiver = known.get(part.toId);
    if (!receiver) return "unknown_organisation";
    if (
      stays(part)
        ? receiver.validTo !== null && receiver.validTo < effectiveOn
        : !holdsOn(receiver, effectiveOn)
    )
      return "receiver_not_there";
    if (!stays(part) && givingElsewhere.includes(part.toId)) return "planned_elsewhere";
  }
  return null;
}

/**
 * The receivers of a split that nothing goes to: the first one takes what has no part of its own, each other one must
 * be given a unit. `chosen` are the receivers as typed, by key.
 */
export function emptyReceivers(chosen: readonly string[], parts: readonly ChangePart[]): string[] {
  const used = new Set(parts.map(receiverKey));
  return chosen.filter((key) => !used.has(key));
}

type KnownUnit = { id: string; name: string; holds: boolean };

/**
 * What a unit becomes at the receiver: the unit of the same name, if there is one that holds on the day, or a new one.
 * A name that an ended unit keeps gets the giver's name after it.
 */
export function unitAtReceiver(
  name: string,
  giver: string,
  known: readonly KnownUnit[],
): { existingId: string } | { newName: string } {
  const same = known.find((unit) => unit.name === name);
  if (!same) return { newName: name };
  if (same.holds) return { existingId: same.id };
  const base = `${name} (${giver})`;
  let newName = base;
  for (let number = 2; known.some((unit) => unit.name === newName); number += 1)
    newName = `${base} ${number}`;
  return { newName };
}

/** What a change touches: whole organisations (`unitIds` null) or some units of one that goes on. */
export type MovingScope = { organisationId: string; unitIds: string[] | null };

export function movingScopes(parts: readonly ChangePart[]): MovingScope[] {
  return sourcesOf(parts).map((organisationId) => {
    const main = mainPartOf(parts, organisationId);
    if (main && !stays(main)) return { organisationId, unitIds: null };
    const unitIds = parts.flatMap((part) =>
      part.fromId === organisationId && part.unitId !== null && !stays(part) ? [part.unitId] : [],
    );
    return { organisationId, unitIds };
  });
}
