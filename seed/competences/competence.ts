/** One area of the taxonomy, as the overview and the facets name it. */
export type CompetenceGroup = {
  slug: string;
  da: string;
  en: string;
  descriptionDa: string;
};

/**
 * One competence of the taxonomy, in the project's own words.
 * `slug` is stable: people, opportunities and the ledger point to it. `escoUri` is the concept of the European
 * classification that it answers to, or null while it is not mapped.
 */
export type Competence = {
  slug: string;
  group: string;
  da: string;
  en: string;
  synonymsDa: readonly string[];
  synonymsEn: readonly string[];
  escoUri: string | null;
  descriptionDa: string;
};

/** How a group is written down: its group slug and its ESCO links are added when the taxonomy is put together. */
export type GroupWithCompetences = CompetenceGroup & {
  competences: readonly Omit<Competence, "group" | "escoUri">[];
};
