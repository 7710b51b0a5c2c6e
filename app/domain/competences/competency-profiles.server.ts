import { kept, type ReadClient } from "../../ports/database.ts";

/** A competence with the level (1 to 4) that a competency profile asks for. */
export type AskedCompetence = { id: string; da: string; en: string; level: number };

export type CompetencyProfile = {
  id: string;
  da: string;
  en: string;
  summaryDa: string;
  summaryEn: string;
  competences: readonly AskedCompetence[];
};

/** Every competency profile of the reference list, in its order. */
export function competencyProfiles(read: ReadClient): Promise<readonly CompetencyProfile[]> {
  return kept(read, "competency profiles", async () => {
    const rows = await read.competencyProfile.findMany({
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        labelDa: true,
        labelEn: true,
        summaryDa: true,
        summaryEn: true,
        competences: {
          orderBy: { position: "asc" },
          select: { level: true, competence: { select: { id: true, labelDa: true, labelEn: true } } },
        },
      },
    });
    return rows.map(({ labelDa, labelEn, competences, ...row }) => ({
      ...row,
      da: labelDa,
      en: labelEn,
      competences: competences.map(({ level, competence }) => ({
        id: competence.id,
        da: competence.labelDa,
        en: competence.labelEn,
        level,
      })),
    }));
  });
}

export async function findCompetencyProfile(read: ReadClient, id: string): Promise<CompetencyProfile | null> {
  return (await competencyProfiles(read)).find((profile) => profile.id === id) ?? null;
}
