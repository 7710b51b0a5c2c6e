import { placesByCode, rotationModels } from "../../domain/catalogue/index.server.ts";
import { competenceGroups } from "../../domain/competences/index.server.ts";
import type { ReadClient } from "../../ports/database.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import type { Language } from "../../shared/words.ts";
import type { PostingChoices } from "./posting-form.tsx";

/** What the form lets one choose from, in the order of the reader's language. */
export async function postingChoices(read: ReadClient, language: Language): Promise<PostingChoices> {
  const [models, places, groups] = await Promise.all([
    rotationModels(read),
    placesByCode(read),
    competenceGroups(read),
  ]);
  return {
    models,
    places: alphabetical(places.values(), language, ({ name }) => name).map(({ code, name }) => ({
      code,
      name,
    })),
    groups: groups.map((group) => ({
      ...group,
      competences: alphabetical(group.competences, language, (one) => one[language]),
    })),
  };
}
