import type { ReadClient } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";
import { PAGE_SIZE } from "./labels.ts";
import { unitValidOn, validOn } from "./valid-on.ts";

export type OrganisationFilter = {
  name: string;
  sector: string;
  kind: string;
  validity: "" | "valid" | "ended" | "to_come";
};
export type OrganisationSort = "name" | "-name" | "from" | "-from" | "to" | "-to";

type Reader = Pick<ReadClient, "organisation" | "workplace" | "employment">;

function whereOf({ name, sector, kind, validity }: OrganisationFilter, day: string) {
  const words = fold(name)
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  return {
    AND: [
      ...words.map((word) => ({ folded: { contains: word } })),
      ...(sector !== "" ? [{ sector: { equals: sector } }] : []),
      ...(kind !== "" ? [{ kind: { equals: kind } }] : []),
      ...(validity === "valid" ? [validOn(day)] : []),
      ...(validity === "ended" ? [{ validTo: { lt: day } }] : []),
      ...(validity === "to_come" ? [{ validFrom: { gt: day } }] : []),
    ],
  };
}

export type OrganisationRow = {
  id: string;
  name: string;
  kind: string;
  sector: string;
  validFrom: string;
  validTo: string | null;
  successorName: string | null;
  units: number;
  employees: number;
};

const danish = new Intl.Collator("da");

/** By name as Danes order it, or by a day with the name after it; without a day last. There are some hundreds. */
async function orderedIds(
  read: Reader,
  filter: OrganisationFilter,
  { day, sort }: { day: string; sort: OrganisationSort },
): Promise<string[]> {
  const rows = await read.organisation.findMany({
    where: whereOf(filter, day),
    select: { id: true, name: true, validFrom: true, validTo: true },
  });
  const sign = sort.startsWith("-") ? -1 : 1;
  const dayOf = (row: (typeof rows)[number]) =>
    sort.endsWith("from") ? row.validFrom : sort.endsWith("to") ? row.validTo : "";
  const byDay = (a: string | null, b: string | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * a.localeCompare(b);
  const byName = (a: string, b: string) => (sort === "-name" ? -1 : 1) * danish.compare(a, b);
  return rows
    .sort((a, b) => byDay(dayOf(a), dayOf(b)) || byName(a.name, b.name) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** The organisations that a filter finds, with what they hold on `day`; `skip` and `take` are rows. */
export async function organisationsAt(
  read: Reader,
  filter: OrganisationFilter,
  { day, sort, skip, take }: { day: string; sort: OrganisationSort; skip: number; take: number },
): Promise<OrganisationRow[]> {
  const shown = (await orderedIds(read, filter, { day, sort })).slice(skip, skip + take);
  const found = await read.organisation.findMany({
    where: { id: { in: shown } },
    select: {
      id: true,
      name: true,
      kind: true,
      sector: true,
      validFrom: true,
      validTo: true,
      successor: { select: { name: true } },
    },
  });
  const rows = shown.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const ids = rows.map(({ id }) => id);
  const [units, employees] = await Promise.all([
    read.workplace.groupBy({
      by: ["organisationId"],
      where: { organisationId: { in: ids }, ...unitValidOn(day) },
      _count: { _all: true },
    }),
    read.employment.groupBy({
      by: ["organisationId"],
      where: { organisationId: { in: ids }, ...validOn(day) },
      _count: { _all: true },
    }),
  ]);
  const countOf = (groups: readonly { organisationId: string; _count: { _all: number } }[], id: string) =>
    groups.find(({ organisationId }) => organisationId === id)?._count._all ?? 0;
  return rows.map(({ successor, ...row }) => ({
    ...row,
    successorName: successor?.name ?? null,
    units: countOf(units, row.id),
    employees: countOf(employees, row.id),
  }));
}

/** One page of the organisations that a filter finds. Pages count from 1. */
export async function findOrganisations(
  read: Reader,
  filter: OrganisationFilter,
  { day, sort, page }: { day: string; sort: OrganisationSort; page: number },
): Promise<{ rows: OrganisationRow[]; total: number }> {
  const [rows, total] = await Promise.all([
    organisationsAt(read, filter, { day, sort, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }),
    read.organisation.count({ where: whereOf(filter, day) }),
  ]);
  return { rows, total };
}

export type OrganisationChoice = { id: string; name: string };

/** Organisations to choose among: those that hold on `day` or are to come, by name. */
export async function organisationChoices(
  read: Pick<ReadClient, "organisation">,
  day: string,
): Promise<OrganisationChoice[]> {
  const rows = await read.organisation.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { id: true, name: true },
  });
  return rows.sort((a, b) => danish.compare(a.name, b.name));
}

/** One organisation with its place among others, its units and what they hold on `day`. */
export async function findOrganisation(read: Reader, id: string, day: string) {
  const row = await read.organisation.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      kind: true,
      sector: true,
      code: true,
      validFrom: true,
      validTo: true,
      parent: { select: { id: true, name: true } },
      children: {
        orderBy: { folded: "asc" },
        select: { id: true, name: true, validFrom: true, validTo: true },
      },
      successor: { select: { id: true, name: true, validFrom: true } },
      predecessors: { orderBy: { folded: "asc" }, select: { id: true, name: true, validTo: true } },
      workplaces: {
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: {
          id: true,
          name: true,
          municipalityCode: true,
          validFrom: true,
          validTo: true,
          successor: { select: { id: true, name: true, organisation: { select: { id: true, name: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const [counts, employees] = await Promise.all([
    read.employment.groupBy({
      by: ["workplaceId"],
      where: { organisationId: { equals: id }, ...validOn(day) },
      _count: { _all: true },
    }),
    read.employment.count({ where: { organisationId: { equals: id }, ...validOn(day) } }),
  ]);
  return {
    ...row,
    employees,
    workplaces: row.workplaces
      .map((unit) => ({
        ...unit,
        employees: counts.find(({ workplaceId }) => workplaceId === unit.id)?._count._all ?? 0,
      }))
      .sort((a, b) => danish.compare(a.name, b.name)),
  };
}

const MOST_SUCCESSORS = 10;
export type ThenAndNow = {
  /** The name on the day something was made. */
  name: string;
  /** What it is a part of by now, when it has ended since. */
  nowName: string | null;
};

/** What organisations were called, and which organisation each is a part of on `day`. */
export async function organisationsThenAndNow(
  read: Pick<ReadClient, "organisation">,
  ids: readonly string[],
  day: string,
): Promise<Map<string, ThenAndNow>> {
  const known = new Map<string, { name: string; validTo: string | null; successorId: string | null }>();
  let wanted = [...new Set(ids)];
  for (let step = 0; wanted.length > 0 && step < MOST_SUCCESSORS; step += 1) {
    const rows = await read.organisation.findMany({
      where: { id: { in: wanted } },
      select: { id: true, name: true, validTo: true, successorId: true },
    });
    for (const { id, ...row } of rows) known.set(id, row);
    wanted = rows.flatMap(({ validTo, successorId }) =>
      validTo !== null && validTo < day && successorId !== null && !known.has(successorId)
        ? [successorId]
        : [],
    );
  }
  const answer = new Map<string, ThenAndNow>();
  for (const id of ids) {
    const then = known.get(id);
    if (!then) continue;
    let now = then;
    for (let step = 0; now.validTo !== null && now.validTo < day && step < MOST_SUCCESSORS; step += 1) {
      const next = now.successorId === null ? undefined : known.get(now.successorId);
      if (!next) break;
      now = next;
    }
    answer.set(id, { name: then.name, nowName: now === then ? null : now.name });
  }
  return answer;
}
