import type { Tx } from "../../app/ports/database.ts";
import { fold } from "../../app/shared/danish/fold.ts";
import { inBatches } from "../in-batches.ts";
import { competencyProfiles } from "./profiles.ts";
import { competenceGroups, competences } from "./taxonomy.ts";

/**
 * Writes the taxonomy: groups in their order, competences, and the words that people use for them; and the competency
 * profiles that are made of it.
 */
export async function writeCompetences(tx: Tx): Promise<void> {
  await tx.competenceGroup.createMany({
    data: competenceGroups.map(({ slug, da, en }, position) => ({
      id: slug,
      labelDa: da,
      labelEn: en,
      position,
    })),
  });
  await inBatches(competences, (batch) =>
    tx.competence.createMany({
      data: batch.map(({ slug, group, da, en, descriptionDa, escoUri }) => ({
        id: slug,
        groupId: group,
        labelDa: da,
        labelEn: en,
        descriptionDa,
        escoUri,
      })),
    }),
  );
  const synonyms = competences.flatMap(({ slug, synonymsDa, synonymsEn }) => [
    ...synonymsDa.map((label) => ({ slug, language: "da", label })),
    ...synonymsEn.map((label) => ({ slug, language: "en", label })),
  ]);
  await inBatches(synonyms, (batch) =>
    tx.competenceSynonym.createMany({
      data: batch.map(({ slug, language, label }) => ({
        id: `${slug}-${language}-${fold(label)}`,
        competenceId: slug,
        language,
        label,
        folded: fold(label),
      })),
    }),
  );
  await writeProfiles(tx);
}

async function writeProfiles(tx: Tx): Promise<void> {
  await tx.competencyProfile.createMany({
    data: competencyProfiles.map(({ slug, da, en, summaryDa, summaryEn }, position) => ({
      id: slug,
      labelDa: da,
      labelEn: en,
      summaryDa,
      summaryEn,
      position,
    })),
  });
  await tx.competencyProfileCompetence.createMany({
    data: competencyProfiles.flatMap(({ slug, competences }) =>
      competences.map((asked, position) => {
        const [competenceId = "", level] = asked.split(" ");
        return { profileId: slug, competenceId, level: Number(level), position };
      }),
    ),
  });
}
