import type { ReadClient } from "../../ports/database.ts";
import { PAGE_SIZE } from "./labels.ts";
import { wherePartsOfName } from "./name-queries.server.ts";
import { validOn } from "./valid-on.ts";

export type UserFilter = {
  /** Words of the name, as typed. */
  name: string;
  organisationId: string;
  role: string;
  level: string;
  state: "" | "open" | "closed";
};
export type UserSort = "name" | "-name";

type Reader = Pick<ReadClient, "person">;

function whereOf({ name, organisationId, role, level, state }: UserFilter, day: string) {
  const job = {
    ...(organisationId !== "" && { organisationId: { equals: organisationId } }),
    ...(level !== "" && { leadershipLevel: { equals: level } }),
  };
  return {
    AND: [
      ...wherePartsOfName(name),
      ...(organisationId !== "" || level !== ""
        ? [{ employments: { some: { ...job, ...validOn(day) } } }]
        : []),
      ...(role !== "" ? [{ roles: { some: { role: { equals: role }, ...validOn(day) } } }] : []),
      ...(state === "open" ? [{ closedAt: null }] : []),
      ...(state === "closed" ? [{ closedAt: { not: null } }] : []),
    ],
  };
}

const latestFirst: { validFrom?: "desc"; id?: "asc" }[] = [{ validFrom: "desc" }, { id: "asc" }];
const byRole: { role?: "asc"; id?: "asc" }[] = [{ role: "asc" }, { id: "asc" }];

const rowOn = (day: string) =>
  ({
    id: true,
    name: true,
    closedAt: true,
    employments: {
      where: validOn(day),
      orderBy: latestFirst,
      take: 1,
      select: {
        title: true,
        leadershipLevel: true,
        organisation: { select: { name: true } },
        workplace: { select: { name: true } },
      },
    },
    roles: {
      where: validOn(day),
      orderBy: byRole,
      select: { role: true, organisationId: true, organisation: { select: { name: true } } },
    },
  }) as const;

export type UserRow = {
  id: string;
  name: string;
  closed: boolean;
  title: string | null;
  level: string | null;
  organisationName: string | null;
  workplaceName: string | null;
  /** `organisationName` null: for the whole country. */
  roles: { role: string; organisationName: string | null }[];
};

async function usersAt(
  read: Reader,
  filter: UserFilter,
  { day, sort, skip, take }: { day: string; sort: UserSort; skip: number; take: number },
): Promise<UserRow[]> {
  const order = sort === "-name" ? "desc" : "asc";
  const rows = await read.person.findMany({
    where: whereOf(filter, day),
    orderBy: [{ sortKey: order }, { id: order }],
    skip,
    take,
    select: rowOn(day),
  });
  return rows.map(({ id, name, closedAt, employments: [job], roles }) => ({
    id,
    name,
    closed: closedAt !== null,
    title: job?.title ?? null,
    level: job?.leadershipLevel ?? null,
    organisationName: job?.organisation.name ?? null,
    workplaceName: job?.workplace?.name ?? null,
    roles: roles.map(({ role, organisation }) => ({ role, organisationName: organisation?.name ?? null })),
  }));
}

/** One page of the people that a filter finds, with employment and roles as they are on `day`. Pages count from 1. */
export async function findUsers(
  read: Reader,
  filter: UserFilter,
  { day, sort, page }: { day: string; sort: UserSort; page: number },
): Promise<{ rows: UserRow[]; total: number }> {
  const [rows, total] = await Promise.all([
    usersAt(read, filter, { day, sort, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }),
    read.person.count({ where: whereOf(filter, day) }),
  ]);
  return { rows, total };
}

const BATCH = 500;

/** The people that a filter finds, a few at a time, up to `most`. */
export async function* listUsers(
  read: Reader,
  filter: UserFilter,
  { day, sort, most }: { day: string; sort: UserSort; most: number },
): AsyncGenerator<UserRow[]> {
  for (let skip = 0; skip < most; skip += BATCH) {
    const rows = await usersAt(read, filter, { day, sort, skip, take: Math.min(BATCH, most - skip) });
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
  }
}

/** One person with employments and roles over time, for an administrator. */
export async function findUser(read: Pick<ReadClient, "person" | "employment">, id: string, day: string) {
  const person = await read.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      externalId: true,
      closedAt: true,
      createdAt: true,
      employments: {
        orderBy: [{ validFrom: "desc" }, { id: "asc" }],
        select: {
          id: true,
          organisationId: true,
          workplaceId: true,
          title: true,
          leadershipLevel: true,
          managerId: true,
          validFrom: true,
          validTo: true,
          organisation: { select: { name: true } },
          workplace: { select: { name: true } },
          manager: { select: { name: true } },
        },
      },
      roles: {
        orderBy: [{ validFrom: "desc" }, { id: "asc" }],
        select: {
          id: true,
          role: true,
          organisationId: true,
          validFrom: true,
          validTo: true,
          organisation: { select: { name: true } },
        },
      },
    },
  });
  if (!person) return null;
  const staff = await read.employment.count({ where: { managerId: { equals: id }, ...validOn(day) } });
  return { ...person, staff };
}

export async function nameOfPerson(read: Reader, id: string): Promise<string | null> {
  return (await read.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}
