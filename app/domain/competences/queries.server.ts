import type { ReadClient } from "../../ports/database.ts";

export type CompetenceChoice = { id: string; da: string; en: string };
export type CompetenceGroupChoices = { id: string; da: string; en: string; competences: CompetenceChoice[] };

/** The whole taxonomy to choose from: groups in their own order, competences by Danish name. */
export async function competenceGroups(read: ReadClient): Promise<CompetenceGroupChoices[]> {
  const groups = await read.competenceGroup.findMany({
    orderBy: { position: "asc" },
    select: {
      id: true,
      labelDa: true,
      labelEn: true,
      competences: { select: { id: true, labelDa: true, labelEn: true }, orderBy: { id: "asc" } },
    },
  });
  const danish = new Intl.Collator("da");
  return groups.map((group) => ({
    id: group.id,
    da: group.labelDa,
    en: group.labelEn,
    competences: group.competences
      .map(({ id, labelDa, labelEn }) => ({ id, da: labelDa, en: labelEn }))
      .sort((a, b) => danish.compare(a.da, b.da)),
  }));
}
