import { kept, type ReadClient } from "../../ports/database.ts";
import { isSearchError } from "../../ports/search-engine.ts";
import {
  findableBy,
  type OpportunitySummary,
  publishingOrganisations,
  summariesOf,
} from "../catalogue/index.server.ts";
import { competencesById, type NamedCompetence } from "../competences/index.server.ts";
import type { SearchCriteria } from "./criteria.ts";
import { findNamed, type Named, named } from "./name-rules.ts";
import { geographyOf } from "./queries.server.ts";
import { type Searching, selectionOf, uncounted } from "./selection.server.ts";

/** A single letter begins too much. */
const FEWEST_LETTERS = 2;
const MOST_NAMES = 3;
const MOST_OPPORTUNITIES = 4;

export type Suggestions = {
  competences: NamedCompetence[];
  organisations: { id: string; name: string }[];
  /** Those with the words in their title. */
  opportunities: OpportunitySummary[];
  /** How many the search itself would find; null when the search engine cannot answer. */
  total: number | null;
};

/**
 * What somebody may mean who has typed so much, within what they have chosen already: competences and organisations
 * for which there is something open that they may find, and open opportunities. Null as long as it is too little.
 */
export async function suggest({
  criteria,
  ...searching
}: Searching & { criteria: SearchCriteria }): Promise<Suggestions | null> {
  const text = criteria.text.trim();
  if (text.length < FEWEST_LETTERS) return null;
  const [names, titles] = await Promise.all([namesFor(searching, text), titlesFor(searching, criteria)]);
  return { ...names, ...titles };
}

async function namesFor({ db, actor, clock }: Searching, text: string) {
  const [findable, competences, organisations] = await Promise.all([
    findableBy(db.read, { viewer: actor, today: clock.today() }),
    competenceNames(db.read),
    organisationNames(db.read),
  ]);
  const found = <T extends { named: Named }>(list: readonly T[], ids: ReadonlySet<string>): T[] => {
    const those = list.filter(({ named: { id } }) => ids.has(id));
    const names = those.map((one) => one.named);
    return findNamed(text, names, MOST_NAMES).flatMap((id) => those.find((one) => one.named.id === id) ?? []);
  };
  return {
    competences: found(competences, findable.competences).map(({ competence }) => competence),
    organisations: found(organisations, findable.organisations).map(({ organisation }) => organisation),
  };
}

function competenceNames(read: ReadClient) {
  return kept(read, "names of competences", async () =>
    [...(await competencesById(read)).values()].map((competence) => {
      const { id, da, en, synonyms } = competence;
      return { competence, named: named(id, [da, en], synonyms) };
    }),
  );
}

function organisationNames(read: ReadClient) {
  return kept(read, "names of organisations", async () =>
    (await publishingOrganisations(read)).map((organisation) => ({
      organisation,
      named: named(organisation.id, [organisation.name]),
    })),
  );
}

async function titlesFor(
  searching: Searching,
  criteria: SearchCriteria,
): Promise<Pick<Suggestions, "opportunities" | "total">> {
  const { db, search, actor, clock } = searching;
  const geography = await geographyOf(db.read, actor, clock.today());
  try {
    const { hits, total } = await search.search({
      ...uncounted(selectionOf(searching, criteria, geography)),
      sort: "relevance",
      page: 1,
      perPage: MOST_OPPORTUNITIES,
      highlight: true,
    });
    const titled = hits.filter(({ highlights }) => highlights.title !== undefined).map(({ id }) => id);
    return { opportunities: [...(await summariesOf(db.read, titled))], total };
  } catch (error) {
    if (isSearchError(error)) return { opportunities: [], total: null };
    throw error;
  }
}
