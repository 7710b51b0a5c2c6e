import type { Tx } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";
import type { Reader } from "../imports/index.server.ts";
import {
  type CompetenceRow,
  type CompetenceWorld,
  distinctWords,
  type KnownCompetence,
} from "./competence-rules.ts";

/** The whole taxonomy: some hundreds of competences. */
export async function readCompetenceWorld(read: Reader): Promise<CompetenceWorld> {
  const groups = await read.competenceGroup.findMany({ select: { id: true } });
  const rows = await read.competence.findMany({
    select: {
      id: true,
      labelDa: true,
      labelEn: true,
      groupId: true,
      descriptionDa: true,
      escoUri: true,
      synonyms: { select: { language: true, label: true } },
    },
  });
  const inLanguage = (words: (typeof rows)[number]["synonyms"], language: string) =>
    words.filter((word) => word.language === language).map(({ label }) => label);
  return {
    groups: new Set(groups.map(({ id }) => id)),
    competences: new Map(
      rows.map(({ id, escoUri, synonyms, ...texts }): [string, KnownCompetence] => [
        id,
        {
          competenceId: id,
          ...texts,
          escoUri: escoUri ?? "",
          synonymsDa: inLanguage(synonyms, "da"),
          synonymsEn: inLanguage(synonyms, "en"),
        },
      ]),
    ),
    escoOwners: new Map(rows.flatMap(({ id, escoUri }) => (escoUri === null ? [] : [[escoUri, id]]))),
  };
}

export async function writeCompetence(
  tx: Tx,
  row: CompetenceRow,
  known: KnownCompetence | null,
): Promise<void> {
  const { competenceId: id, labelDa, labelEn, groupId, descriptionDa, escoUri } = row;
  const texts = { labelDa, labelEn, groupId, descriptionDa };
  if (known)
    await tx.competence.update({
      where: { id },
      data: { ...texts, ...(escoUri !== undefined && { escoUri }) },
    });
  else await tx.competence.create({ data: { id, ...texts, escoUri: escoUri ?? null } });
  await replaceSynonyms(tx, id, "da", row.synonymsDa);
  await replaceSynonyms(tx, id, "en", row.synonymsEn);
}

async function replaceSynonyms(
  tx: Tx,
  competenceId: string,
  language: "da" | "en",
  labels: readonly string[] | undefined,
): Promise<void> {
  if (labels === undefined) return;
  await tx.competenceSynonym.deleteMany({
    where: { competenceId: { equals: competenceId }, language: { equals: language } },
  });
  await tx.competenceSynonym.createMany({
    data: distinctWords(labels).map((label) => ({
      id: `${competenceId}-${language}-${fold(label)}`,
      competenceId,
      language,
      label,
      folded: fold(label),
    })),
  });
}
