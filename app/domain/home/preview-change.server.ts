import type { ReadClient } from "../../ports/database.ts";
import { countRunningAt } from "../applications/index.server.ts";
import { countOpenAt } from "../catalogue/index.server.ts";
import {
  type ChangePart,
  type ChangePlan,
  countRolesIn,
  mainPartOf,
  movingScopes,
  organisationNames,
  receiverKey,
  stays,
  unitsOn,
} from "../people/index.server.ts";

/** What goes from one organisation to one other. `unitNames` by name. */
export type Flow = {
  fromId: string;
  from: string;
  to: string;
  isNew: boolean;
  stays: boolean;
  units: number;
  employees: number;
};
export type ChangePreview = {
  flows: Flow[];
  /** The organisations that end, and those that go on smaller. */
  ending: string[];
  units: number;
  /** Units that meet one of the same name at the receiver and go on as one. */
  joined: number;
  employees: number;
  roles: number;
  opportunities: number;
  cases: number;
};

/** What a change does, in numbers, if nothing else changes before its day. Nothing is written. */
export async function previewChange(
  read: ReadClient,
  { effectiveOn, parts }: Pick<ChangePlan, "effectiveOn" | "parts">,
  today: string,
): Promise<ChangePreview> {
  const scopes = movingScopes(parts);
  const sources = scopes.map(({ organisationId }) => organisationId);
  const receivers = [
    ...new Set(parts.flatMap((part) => (part.toId !== null && !stays(part) ? [part.toId] : []))),
  ];
  const ending = scopes.filter(({ unitIds }) => unitIds === null).map(({ organisationId }) => organisationId);
  const [given, there, names, roles, opportunities, cases] = await Promise.all([
    unitsOn(read, sources, effectiveOn),
    unitsOn(read, receivers, effectiveOn),
    organisationNames(read, [...sources, ...receivers]),
    countRolesIn(read, ending, effectiveOn),
    countOpenAt(read, scopes),
    countRunningAt(read, scopes, today),
  ]);
  const flows = new Map<string, Flow>();
  const flowOf = (part: ChangePart): Flow => {
    const key = `${part.fromId} ${receiverKey(part)}`;
    const known = flows.get(key);
    if (known) return known;
    const flow: Flow = {
      fromId: part.fromId,
      from: names.get(part.fromId) ?? "",
      to: part.toName ?? names.get(part.toId ?? "") ?? "",
      isNew: part.toId === null,
      stays: stays(part),
      units: 0,
      employees: 0,
    };
    flows.set(key, flow);
    return flow;
  };
  for (const part of parts) flowOf(part);
  const partOf = (fromId: string, unitId: string | null) =>
    parts.find((part) => part.fromId === fromId && part.unitId === unitId && unitId !== null) ??
    mainPartOf(parts, fromId);
  const taken = new Set(there.units.map(({ organisationId, name }) => `${organisationId} ${name}`));
  let joined = 0;
  for (const { id, organisationId, name } of given.units) {
    const part = partOf(organisationId, id);
    if (!part) continue;
    const flow = flowOf(part);
    flow.units += 1;
    if (flow.stays) continue;
    const key = `${receiverKey(part)} ${name}`;
    if (taken.has(key)) joined += 1;
    taken.add(key);
  }
  for (const { organisationId, workplaceId, employees } of given.employments) {
    const part = partOf(organisationId, workplaceId);
    if (part) flowOf(part).employees += employees;
  }
  const moving = [...flows.values()].filter((flow) => !flow.stays);
  const sum = (figure: (flow: Flow) => number) => moving.reduce((total, flow) => total + figure(flow), 0);
  return {
    flows: [...flows.values()],
    ending: ending.flatMap((id) => names.get(id) ?? []),
    units: sum(({ units }) => units),
    joined,
    employees: sum(({ employees }) => employees),
    roles,
    opportunities,
    cases,
  };
}
