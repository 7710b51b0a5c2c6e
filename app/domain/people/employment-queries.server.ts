import type { ReadClient, Tx } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";
import type { HeldEmployment } from "./employment-rules.ts";
import { MOST_LEADERS } from "./labels.ts";
import { unitValidOn, validOn } from "./valid-on.ts";

const EMPLOYMENT = {
  id: true,
  organisationId: true,
  workplaceId: true,
  title: true,
  leadershipLevel: true,
  managerId: true,
  validFrom: true,
  validTo: true,
} as const;

const LEADER = {
  personId: true,
  person: { select: { name: true } },
  title: true,
  workplace: { select: { name: true } },
} as const;

export async function employmentsOf(
  read: Pick<ReadClient, "employment">,
  personId: string,
): Promise<HeldEmployment[]> {
  return read.employment.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
    select: EMPLOYMENT,
  });
}

/** The unit with its organisation, if both hold on `day`. */
export async function unitOn(read: Pick<ReadClient, "workplace">, id: string, day: string) {
  return read.workplace.findFirst({
    where: {
      id: { equals: id },
      ...unitValidOn(day),
      organisation: validOn(day),
    },
    select: { id: true, name: true, organisationId: true },
  });
}

export async function isEmployedAt(
  read: Pick<ReadClient, "employment">,
  personId: string,
  organisationId: string,
  day: string,
): Promise<boolean> {
  const where = {
    personId: { equals: personId },
    organisationId: { equals: organisationId },
    ...validOn(day),
  };
  return (await read.employment.count({ where })) > 0;
}

const MOST_LEVELS = 40;

/** The leaders above somebody on `day`, the nearest first. */
export async function lineAbove(
  read: Pick<ReadClient, "employment">,
  personId: string | null,
  day: string,
): Promise<string[]> {
  const line: string[] = [];
  let at = personId;
  while (at !== null && !line.includes(at) && line.length < MOST_LEVELS) {
    line.push(at);
    const job = await read.employment.findFirst({
      where: { personId: { equals: at }, ...validOn(day) },
      orderBy: [{ validFrom: "desc" }, { id: "asc" }],
      select: { managerId: true },
    });
    at = job?.managerId ?? null;
  }
  return line;
}

export async function insertEmployment(tx: Tx, row: HeldEmployment & { personId: string }): Promise<void> {
  await tx.employment.create({ data: row });
}

export async function endEmploymentRow(tx: Tx, id: string, lastDay: string): Promise<void> {
  await tx.employment.update({ where: { id }, data: { validTo: lastDay } });
}

/**
 * What the form for a move chooses among: units that hold on `day`, and the leaders there whose name has `leaderName`
 * in it, by name. `keepId` is in the list whatever it is asked for: whoever leads the person now.
 */
export async function placesIn(
  read: Pick<ReadClient, "workplace" | "employment">,
  organisationId: string,
  { day, leaderName, keepId }: { day: string; leaderName: string; keepId: string | null },
) {
  const leads = {
    organisationId: { equals: organisationId },
    leadershipLevel: { notIn: ["employee", "aspiring"] },
    ...validOn(day),
  };
  const words = fold(leaderName)
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  const [units, found, kept] = await Promise.all([
    read.workplace.findMany({
      where: { organisationId: { equals: organisationId }, ...unitValidOn(day) },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
    read.employment.findMany({
      where: { ...leads, person: { AND: words.map((word) => ({ folded: { contains: word } })) } },
      orderBy: [{ person: { sortKey: "asc" } }, { id: "asc" }],
      take: MOST_LEADERS + 1,
      select: LEADER,
    }),
    keepId === null
      ? []
      : read.employment.findMany({ where: { ...leads, personId: { equals: keepId } }, select: LEADER }),
  ]);
  const shown = found.slice(0, MOST_LEADERS);
  const missing = kept.filter(({ personId }) => !shown.some((one) => one.personId === personId));
  return {
    units,
    moreLeaders: found.length > MOST_LEADERS,
    leaders: [...missing, ...shown].map(({ personId, person, title, workplace }) => ({
      personId,
      name: person.name,
      title,
      unit: workplace?.name ?? null,
    })),
  };
}
