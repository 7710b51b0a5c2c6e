import type { ReadClient, Tx } from "../../ports/database.ts";
import type { CompetenceList } from "./labels.ts";
import type { Preferences } from "./preferences.ts";

export type ProfileCompetence = { id: string; groupId: string; da: string; en: string; level: number };
export type Profile = Preferences & {
  version: number;
  held: ProfileCompetence[];
  wanted: ProfileCompetence[];
};

const PREFERENCES = {
  interests: true,
  maxDistanceKm: true,
  minWeeks: true,
  maxWeeks: true,
  startsFrom: true,
  formats: true,
} as const;

const listOf = (json: string) => JSON.parse(json) as string[];

/** A person's own profile. Competences by Danish name. */
export async function findProfile(
  read: Pick<ReadClient, "person">,
  personId: string,
): Promise<Profile | null> {
  const person = await read.person.findUnique({
    where: { id: personId },
    select: {
      version: true,
      ...PREFERENCES,
      competences: {
        select: {
          relation: true,
          level: true,
          competence: { select: { id: true, groupId: true, labelDa: true, labelEn: true } },
        },
      },
    },
  });
  if (!person) return null;
  const danish = new Intl.Collator("da");
  const of = (relation: CompetenceList) =>
    person.competences
      .filter((row) => row.relation === relation)
      .map(({ level, competence: { id, groupId, labelDa, labelEn } }) => ({
        id,
        groupId,
        da: labelDa,
        en: labelEn,
        level,
      }))
      .sort((a, b) => danish.compare(a.da, b.da));
  const { competences: _, interests, formats, ...rest } = person;
  return {
    ...rest,
    interests: listOf(interests),
    formats: listOf(formats),
    held: of("held"),
    wanted: of("wanted"),
  };
}

/** The competences of one of a person's lists, with their levels. */
export async function findListed(
  tx: Tx,
  personId: string,
  relation: CompetenceList,
): Promise<{ id: string; level: number }[]> {
  const rows = await tx.personCompetence.findMany({
    where: { personId: { equals: personId }, relation: { equals: relation } },
    select: { competenceId: true, level: true },
  });
  return rows.map(({ competenceId, level }) => ({ id: competenceId, level }));
}

export async function competenceExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.competence.count({ where: { id: { equals: id } } })) === 1;
}

export async function findStart(tx: Tx, personId: string): Promise<Pick<Preferences, "startsFrom">> {
  const row = await tx.person.findUnique({ where: { id: personId }, select: { startsFrom: true } });
  return { startsFrom: row?.startsFrom ?? null };
}

/** Moves a person on from `version`, with what else changes; false when somebody changed them first. */
export async function moveProfile(
  tx: Tx,
  { personId, version, preferences }: { personId: string; version: number; preferences?: Preferences },
): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: { equals: personId }, version: { equals: version } },
    data: {
      version: version + 1,
      ...(preferences && {
        interests: JSON.stringify(preferences.interests),
        formats: JSON.stringify(preferences.formats),
        maxDistanceKm: preferences.maxDistanceKm,
        minWeeks: preferences.minWeeks,
        maxWeeks: preferences.maxWeeks,
        startsFrom: preferences.startsFrom,
      }),
    },
  });
  return count === 1;
}

/** Moves a person on from whatever version they are at. */
export async function moveProfileOn(tx: Tx, personId: string): Promise<void> {
  await tx.person.updateMany({
    where: { id: { equals: personId } },
    data: { version: { increment: 1 } },
  });
}

type Listed = { personId: string; relation: CompetenceList; id: string; level: number };

export async function insertListed(tx: Tx, { id, ...row }: Listed): Promise<void> {
  await tx.personCompetence.create({ data: { ...row, competenceId: id } });
}

export async function updateLevel(tx: Tx, { personId, relation, id, level }: Listed): Promise<void> {
  await tx.personCompetence.updateMany({
    where: { personId: { equals: personId }, relation: { equals: relation }, competenceId: { equals: id } },
    data: { level },
  });
}

export async function deleteListed(
  tx: Tx,
  { personId, relation, ids }: { personId: string; relation: CompetenceList; ids: readonly string[] },
): Promise<void> {
  await tx.personCompetence.deleteMany({
    where: {
      personId: { equals: personId },
      relation: { equals: relation },
      competenceId: { in: [...ids] },
    },
  });
}
