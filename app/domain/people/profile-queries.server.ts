import type { ReadClient, Tx } from "../../ports/database.ts";

export type ProfileCompetence = { id: string; da: string; en: string; level: number };
export type Profile = {
  version: number;
  held: ProfileCompetence[];
  wanted: ProfileCompetence[];
  interests: string[];
  maxDistanceKm: number | null;
};

/** A person's own profile. Competences by Danish name. */
export async function findProfile(
  read: Pick<ReadClient, "person">,
  personId: string,
): Promise<Profile | null> {
  const person = await read.person.findUnique({
    where: { id: personId },
    select: {
      version: true,
      interests: true,
      maxDistanceKm: true,
      competences: {
        select: {
          relation: true,
          level: true,
          competence: { select: { id: true, labelDa: true, labelEn: true } },
        },
      },
    },
  });
  if (!person) return null;
  const danish = new Intl.Collator("da");
  const of = (relation: string) =>
    person.competences
      .filter((row) => row.relation === relation)
      .map(({ level, competence }) => ({
        id: competence.id,
        da: competence.labelDa,
        en: competence.labelEn,
        level,
      }))
      .sort((a, b) => danish.compare(a.da, b.da));
  return {
    version: person.version,
    held: of("held"),
    wanted: of("wanted"),
    interests: JSON.parse(person.interests) as string[],
    maxDistanceKm: person.maxDistanceKm,
  };
}

export type ProfileChange = {
  held: readonly { id: string; level: number }[];
  wanted: readonly { id: string; level: number }[];
  interests: readonly string[];
  maxDistanceKm: number | null;
};

/** Replaces the profile if it is still at `version`; false when somebody changed it first. */
export async function replaceProfile(
  tx: Tx,
  personId: string,
  version: number,
  change: ProfileChange,
): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, version },
    data: {
      version: version + 1,
      interests: JSON.stringify(change.interests),
      maxDistanceKm: change.maxDistanceKm,
    },
  });
  if (count === 0) return false;
  await tx.personCompetence.deleteMany({ where: { personId } });
  const rows = (relation: "held" | "wanted") =>
    change[relation].map(({ id, level }) => ({ personId, competenceId: id, relation, level }));
  await tx.personCompetence.createMany({ data: [...rows("held"), ...rows("wanted")] });
  return true;
}

export async function countCompetences(tx: Tx, ids: readonly string[]): Promise<number> {
  return tx.competence.count({ where: { id: { in: [...ids] } } });
}
