import type { ReadClient, Tx } from "../../ports/database.ts";
import type { ChangePart, PlanFacts } from "./organisation-change-rules.ts";
import { unitValidOn, validOn } from "./valid-on.ts";

type Reader = Pick<
  ReadClient,
  "organisation" | "workplace" | "organisationChange" | "organisationChangePart"
>;

/** What the rules of a plan ask of the record. */
export async function planFacts(
  read: Reader,
  { effectiveOn, parts }: { effectiveOn: string; parts: readonly ChangePart[] },
  today: string,
): Promise<PlanFacts> {
  const sources = [...new Set(parts.map(({ fromId }) => fromId))];
  const named = [...new Set([...sources, ...parts.flatMap(({ toId }) => toId ?? [])])];
  const newNames = parts.flatMap(({ toName }) => toName?.trim() ?? []);
  const [organisations, units, standing, elsewhere] = await Promise.all([
    read.organisation.findMany({
      where: { id: { in: named } },
      select: { id: true, validFrom: true, validTo: true },
    }),
    read.workplace.findMany({
      where: { organisationId: { in: sources }, ...unitValidOn(effectiveOn) },
      select: { id: true, organisationId: true },
    }),
    newNames.length === 0
      ? []
      : read.organisation.findMany({
          where: { OR: [{ validTo: null }, { validTo: { gte: effectiveOn } }] },
          select: { name: true },
        }),
    read.organisationChangePart.findMany({
      where: { change: { state: "planned" }, OR: [{ fromId: { in: named } }, { toId: { in: named } }] },
      select: { fromId: true, toId: true, change: { select: { parts: { select: { toName: true } } } } },
    }),
  ]);
  return {
    today,
    organisations,
    units,
    takenNames: standing.map(({ name }) => name),
    givingElsewhere: elsewhere.map(({ fromId }) => fromId),
    receivingElsewhere: elsewhere.flatMap(({ toId }) => toId ?? []),
  };
}

export async function insertChange(
  tx: Tx,
  change: {
    id: string;
    kind: string;
    effectiveOn: string;
    reason: string;
    plannedById: string;
    plannedAt: Date;
    parts: readonly (ChangePart & { id: string })[];
  },
): Promise<void> {
  const { parts, ...row } = change;
  await tx.organisationChange.create({ data: { ...row, state: "planned" } });
  await tx.organisationChangePart.createMany({
    data: parts.map((part) => ({ ...part, changeId: change.id })),
  });
}

const CHANGE = {
  id: true,
  kind: true,
  effectiveOn: true,
  state: true,
  reason: true,
  plannedById: true,
  plannedAt: true,
  carriedOutAt: true,
  cancelledAt: true,
  cancelReason: true,
  version: true,
  parts: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      fromId: true,
      unitId: true,
      toId: true,
      toName: true,
      from: { select: { name: true } },
      to: { select: { name: true } },
      unit: { select: { name: true } },
    },
  },
} as const;

/** A change with its parts and the names they are known by. */
export type OrganisationChange = NonNullable<Awaited<ReturnType<typeof findChange>>>;

export async function findChange(read: Pick<ReadClient, "organisationChange">, id: string) {
  const row = await read.organisationChange.findUnique({ where: { id }, select: CHANGE });
  return row && { ...row, kind: row.kind === "split" ? ("split" as const) : ("merge" as const) };
}

/** The changes that an organisation gives to or receives from, the latest day first. */
export async function changesOfOrganisation(
  read: Pick<ReadClient, "organisationChange">,
  organisationId: string,
) {
  const me = { equals: organisationId };
  return read.organisationChange.findMany({
    where: { parts: { some: { OR: [{ fromId: me }, { toId: me }] } } },
    orderBy: [{ effectiveOn: "desc" }, { id: "desc" }],
    select: CHANGE,
  });
}

/** Changes whose day has come and which have not been carried out, the earliest first. */
export async function dueChanges(
  read: Pick<ReadClient, "organisationChange">,
  today: string,
): Promise<string[]> {
  const rows = await read.organisationChange.findMany({
    where: { state: "planned", effectiveOn: { lte: today } },
    orderBy: [{ effectiveOn: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Takes a change to another state if it is still at `version`; false when somebody was first. */
export async function moveChange(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: { state: string; carriedOutAt?: Date; cancelledAt?: Date; cancelReason?: string },
): Promise<boolean> {
  const { count } = await tx.organisationChange.updateMany({
    where: { id: { equals: id }, version: { equals: version }, state: "planned" },
    data: { ...change, version: version + 1 },
  });
  return count === 1;
}

/** The units of an organisation that hold on `day`, by name, with how many work there. */
export async function unitsOn(
  read: Pick<ReadClient, "workplace" | "employment">,
  organisationIds: readonly string[],
  day: string,
) {
  const scope = { organisationId: { in: [...organisationIds] } };
  const [units, counts] = await Promise.all([
    read.workplace.findMany({
      where: { ...scope, ...unitValidOn(day) },
      select: { id: true, name: true, organisationId: true },
    }),
    read.employment.groupBy({
      by: ["organisationId", "workplaceId"],
      where: { ...scope, ...openFrom(day) },
      _count: { _all: true },
    }),
  ]);
  const danish = new Intl.Collator("da");
  return {
    units: units
      .map((unit) => ({
        ...unit,
        employees: counts.find(({ workplaceId }) => workplaceId === unit.id)?._count._all ?? 0,
      }))
      .sort((a, b) => danish.compare(a.name, b.name)),
    employments: counts.map(({ organisationId, workplaceId, _count }) => ({
      organisationId,
      workplaceId,
      employees: _count._all,
    })),
  };
}

/** Employments that hold on `day` or are to begin after it. */
const openFrom = (day: string) => ({ OR: [{ validTo: null }, { validTo: { gte: day } }] });

export async function countRolesIn(
  read: Pick<ReadClient, "roleGrant">,
  organisationIds: readonly string[],
  day: string,
): Promise<number> {
  return read.roleGrant.count({ where: { organisationId: { in: [...organisationIds] }, ...openFrom(day) } });
}

export async function organisationNames(
  read: Pick<ReadClient, "organisation">,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await read.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who has a role in one of the organisations on `day`. */
export async function peopleWithRoleIn(
  tx: Tx,
  organisationIds: readonly string[],
  day: string,
): Promise<string[]> {
  const rows = await tx.roleGrant.findMany({
    where: { organisationId: { in: [...organisationIds] }, ...validOn(day) },
    select: { personId: true },
  });
  return [...new Set(rows.map(({ personId }) => personId))];
}
