import type { CompetenceGroupChoices } from "../../domain/competences/index.server.ts";
import type { ProfileCompetence } from "../../domain/people/index.server.ts";
import type { Language } from "../../shared/words.ts";

export type ListedCompetence = { id: string; label: string; level: number };
export type ListedGroup = { id: string; label: string; competences: ListedCompetence[] };

/** A list of competences under the groups of the taxonomy, in the reader's language; groups without any are left out. */
export function grouped(
  list: readonly ProfileCompetence[],
  groups: readonly Pick<CompetenceGroupChoices, "id" | "da" | "en">[],
  language: Language,
): ListedGroup[] {
  const collator = new Intl.Collator(language);
  return groups
    .map((group) => ({
      id: group.id,
      label: group[language],
      competences: list
        .filter(({ groupId }) => groupId === group.id)
        .map((one) => ({ id: one.id, label: one[language], level: one.level }))
        .sort((a, b) => collator.compare(a.label, b.label)),
    }))
    .filter(({ competences }) => competences.length > 0);
}
