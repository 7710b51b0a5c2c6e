import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { addDays } from "../../shared/days.ts";
import { recordAudit } from "../audit/index.server.ts";
import * as queries from "./carry-out-queries.server.ts";
import {
  findChange,
  moveChange,
  type OrganisationChange,
  organisationNames,
} from "./organisation-change-queries.server.ts";
import {
  type ChangePart,
  mainPartOf,
  receiverKey,
  sourcesOf,
  stays,
  unitAtReceiver,
} from "./organisation-change-rules.ts";
import { changeStateAfter } from "./organisation-change-states.ts";

/** From where to where: a unit and its receiver's unit, or (`unitId` null) what belongs to no unit. */
export type PlaceMove = { fromId: string; unitId: string | null; toId: string; toUnitId: string | null };
export type CarriedOut = {
  id: string;
  kind: "merge" | "split";
  effectiveOn: string;
  places: PlaceMove[];
  /** Each organisation that gave, with the name of the one that takes over from it. */
  sources: { id: string; name: string; successorName: string; ended: boolean }[];
  employees: number;
};

type World = Omit<VerbContext, "db">;

/**
 * Carries out a planned change whose day has come: units, employments and roles go on at the receivers from the day,
 * and what was true before it stays as it was. Null when there is nothing to do: not planned, not yet, or already done.
 */
export async function carryOutChange(tx: Tx, world: World, id: string): Promise<CarriedOut | null> {
  const { clock, ids } = world;
  const change = await findChange(tx, id);
  const state = change && changeStateAfter(change, "carry_out", clock.today());
  if (!change || state === null) return null;
  const at = clock.now();
  if (!(await moveChange(tx, change, { state: "carried_out", carriedOutAt: at }))) return null;
  const receivers = await makeReceivers(tx, world, change);
  const places: PlaceMove[] = [];
  const sources: CarriedOut["sources"] = [];
  let everybody = 0;
  for (const fromId of sourcesOf(change.parts)) {
    const moved = await moveUnits(tx, world, change, fromId, receivers);
    places.push(...moved);
    const employees = await moveEmployees(tx, world, change, fromId, moved);
    let roles = 0;
    everybody += employees;
    const main = mainPartOf(change.parts, fromId);
    const successorId = main && receivers.get(receiverKey(main));
    if (main && successorId !== undefined && !stays(main)) {
      const all = change.parts.filter((part) => part.fromId === fromId).map(receiverKey);
      const scopes = [...new Set(all)].flatMap((key) => receivers.get(key) ?? []);
      roles = await moveRoles(tx, world, change, fromId, scopes);
      await queries.endOrganisation(tx, fromId, { lastDay: addDays(change.effectiveOn, -1), successorId });
    }
    const successor = successorId ?? fromId;
    const names = await organisationNames(tx, [fromId, successor]);
    const ended = successor !== fromId;
    sources.push({
      id: fromId,
      name: names.get(fromId) ?? "",
      successorName: names.get(successor) ?? "",
      ended,
    });
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: null,
      action: "organisation_change.carry_out",
      subject: { type: "organisation_change", id },
      organisationId: fromId,
      details: {
        kind: change.kind,
        effectiveOn: change.effectiveOn,
        units: moved.filter(({ unitId }) => unitId !== null).length,
        employees,
        roles,
        ended,
      },
    });
  }
  return { id, kind: change.kind, effectiveOn: change.effectiveOn, places, sources, employees: everybody };
}

/** The id of each receiver by its key; those that are only a name so far are made, of the first giver's sort. */
async function makeReceivers(
  tx: Tx,
  { ids }: World,
  change: OrganisationChange,
): Promise<Map<string, string>> {
  const receivers = new Map<string, string>();
  for (const part of change.parts) {
    const key = receiverKey(part);
    if (receivers.has(key)) continue;
    if (part.toId !== null) receivers.set(key, part.toId);
    else {
      const id = ids.next();
      const name = part.toName ?? "";
      await queries.insertSuccessor(tx, await queries.giver(tx, part.fromId), {
        id,
        name,
        validFrom: change.effectiveOn,
      });
      receivers.set(key, id);
    }
  }
  return receivers;
}

async function moveUnits(
  tx: Tx,
  { ids }: World,
  { parts, effectiveOn }: OrganisationChange,
  fromId: string,
  receivers: ReadonlyMap<string, string>,
): Promise<PlaceMove[]> {
  const { name: giverName } = await queries.giver(tx, fromId);
  const lastDay = addDays(effectiveOn, -1);
  const main = mainPartOf(parts, fromId);
  const moves: PlaceMove[] = [];
  const partOf = (unitId: string): ChangePart | undefined =>
    parts.find((part) => part.unitId === unitId) ?? main;
  const holds = (unit: { validTo: string | null }) => unit.validTo === null || unit.validTo >= effectiveOn;
  for (const unit of await queries.allUnits(tx, fromId)) {
    const part = partOf(unit.id);
    if (!part || stays(part) || !holds(unit)) continue;
    const toId = receivers.get(receiverKey(part));
    if (toId === undefined) continue;
    const there = await queries.allUnits(tx, toId);
    const known = there.map(({ id, name, validTo }) => ({ id, name, holds: holds({ validTo }) }));
    const becomes = unitAtReceiver(unit.name, giverName, known);
    const toUnitId = "existingId" in becomes ? becomes.existingId : ids.next();
    if ("newName" in becomes)
      await queries.insertUnits(tx, [
        {
          id: toUnitId,
          organisationId: toId,
          name: becomes.newName,
          municipalityCode: unit.municipalityCode,
          validFrom: effectiveOn,
        },
      ]);
    await queries.endUnitAs(tx, unit.id, lastDay, toUnitId);
    moves.push({ fromId, unitId: unit.id, toId, toUnitId });
  }
  const mainId = main && !stays(main) ? receivers.get(receiverKey(main)) : undefined;
  if (mainId !== undefined) moves.push({ fromId, unitId: null, toId: mainId, toUnitId: null });
  return moves;
}

/** Employments follow their unit; those of a unit that has ended already, or of none, follow the organisation. */
async function moveEmployees(
  tx: Tx,
  { ids }: World,
  { effectiveOn, parts }: OrganisationChange,
  fromId: string,
  moves: readonly PlaceMove[],
): Promise<number> {
  const main = mainPartOf(parts, fromId);
  const mainId = moves.find(({ unitId }) => unitId === null)?.toId;
  let employees = 0;
  for (const unitId of await queries.unitsInUse(tx, fromId, effectiveOn)) {
    const move = moves.find((known) => known.unitId === unitId);
    const isLeftBehind = move === undefined && parts.some((part) => part.unitId === unitId && stays(part));
    const toId = move?.toId ?? (main && !isLeftBehind ? mainId : undefined);
    if (toId === undefined) continue;
    employees += await queries.moveEmployments(tx, {
      fromId,
      unitId,
      toId,
      toUnitId: move?.toUnitId ?? null,
      day: effectiveOn,
      lastDay: addDays(effectiveOn, -1),
      prefix: ids.next(),
    });
  }
  return employees;
}

/** Whoever had a role in the organisation has it in each that takes over, unless they have it there already. */
async function moveRoles(
  tx: Tx,
  { ids }: World,
  { effectiveOn }: OrganisationChange,
  fromId: string,
  scopes: readonly string[],
): Promise<number> {
  const grants = await queries.openGrants(tx, fromId, effectiveOn);
  for (const grant of grants) await queries.closeGrant(tx, grant, effectiveOn, addDays(effectiveOn, -1));
  for (const organisationId of scopes) {
    const there = await queries.openGrants(tx, organisationId, effectiveOn);
    const rows = grants
      .filter(({ personId, role }) => !there.some((held) => held.personId === personId && held.role === role))
      .map(({ personId, role, validFrom, validTo }) => ({
        id: ids.next(),
        personId,
        role,
        organisationId,
        validFrom: validFrom > effectiveOn ? validFrom : effectiveOn,
        validTo,
      }));
    await queries.insertGrants(tx, rows);
  }
  return grants.length;
}
