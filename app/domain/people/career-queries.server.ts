import type { ReadClient } from "../../ports/database.ts";
import type { LeadershipLevel, RoleName } from "./actor.ts";

/** One employment as the employer has told of it. Days are YYYY-MM-DD; null `validTo` goes on. */
export type Employment = {
  id: string;
  title: string;
  level: LeadershipLevel;
  organisationName: string;
  workplaceName: string | null;
  leaderName: string | null;
  validFrom: string;
  validTo: string | null;
};

export type Employments = { current: Employment[]; coming: Employment[]; earlier: Employment[] };

/** Every employment of a person by how it lies to `today`, the latest first. */
export async function employmentsOf(
  read: Pick<ReadClient, "employment">,
  personId: string,
  today: string,
): Promise<Employments> {
  const rows = await read.employment.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ validFrom: "desc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      leadershipLevel: true,
      validFrom: true,
      validTo: true,
      organisation: { select: { name: true } },
      workplace: { select: { name: true } },
      manager: { select: { name: true } },
    },
  });
  const all = rows.map(({ leadershipLevel, organisation, workplace, manager, ...row }) => ({
    ...row,
    level: leadershipLevel as LeadershipLevel,
    organisationName: organisation.name,
    workplaceName: workplace?.name ?? null,
    leaderName: manager?.name ?? null,
  }));
  const isOver = ({ validTo }: Employment) => validTo !== null && validTo < today;
  return {
    current: all.filter((one) => one.validFrom <= today && !isOver(one)),
    coming: all.filter((one) => one.validFrom > today),
    earlier: all.filter(isOver),
  };
}

/** Somebody who looked, as others may know them: name, post and what they are besides. */
export type KnownPerson = {
  name: string;
  jobs: { title: string; organisationName: string; validFrom: string; validTo: string | null }[];
  roles: { role: RoleName; validFrom: string; validTo: string | null }[];
};

export async function knownPeople(
  read: Pick<ReadClient, "person">,
  ids: readonly string[],
): Promise<Map<string, KnownPerson>> {
  const rows = await read.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      employments: {
        orderBy: [{ validFrom: "desc" }, { id: "asc" }],
        select: {
          title: true,
          validFrom: true,
          validTo: true,
          organisation: { select: { name: true } },
        },
      },
      roles: { select: { role: true, validFrom: true, validTo: true } },
    },
  });
  return new Map(
    rows.map(({ id, name, employments, roles }) => [
      id,
      {
        name,
        jobs: employments.map(({ organisation, ...job }) => ({
          ...job,
          organisationName: organisation.name,
        })),
        roles: roles.map(({ role, ...dates }) => ({ role: role as RoleName, ...dates })),
      },
    ]),
  );
}
