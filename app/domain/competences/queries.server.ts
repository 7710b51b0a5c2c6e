import { kept, type ReadClient } from "../../ports/database.ts";
import { findByName } from "./rules.ts";

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

/** A competence with every name that it goes by. */
export type NamedCompetence = CompetenceChoice & { synonyms: readonly string[] };

/** Every competence of the taxonomy, by id. */
export function competencesById(read: ReadClient): Promise<ReadonlyMap<string, NamedCompetence>> {
  return kept(read, "competences by id", async () => {
    const rows = await readNames(read);
    return new Map(
      rows.map(({ id, labelDa, labelEn, synonyms }) => [
        id,
        { id, da: labelDa, en: labelEn, synonyms: synonyms.map(({ label }) => label) },
      ]),
    );
  });
}

function readNames(read: ReadClient) {
  return read.competence.findMany({
    orderBy: { id: "asc" },
    select: { id: true, labelDa: true, labelEn: true, synonyms: { select: { label: true } } },
  });
}

/** The competences that are called so, in Danish, English or by a synonym, the nearest first. */
export async function searchCompetences(read: ReadClient, text: string): Promise<CompetenceChoice[]> {
  const rows = await readNames(read);
  const danish = new Intl.Collator("da");
  rows.sort((a, b) => danish.compare(a.labelDa, b.labelDa));
  const found = findByName(
    text,
    rows.map(({ id, labelDa, labelEn, synonyms }) => ({
      id,
      names: [labelDa, labelEn],
      synonyms: synonyms.map(({ label }) => label),
    })),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((id) => {
    const row = byId.get(id);
    return row ? { id, da: row.labelDa, en: row.labelEn } : [];
  });
}
