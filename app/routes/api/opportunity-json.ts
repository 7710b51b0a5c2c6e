import type { OpportunityDetails, OpportunitySummary } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { writtenLanguage } from "../../shared/written-language.ts";
import { ANSWERS } from "./answers.ts";

const known = new WeakMap<OpportunitySummary, { baseUrl: string; json: string }>();

/**
 * An opportunity of a search as JSON, with what matched in it. What the database keeps is frozen and the same object
 * until a commit, so each is checked and written out once and not for every search.
 */
export function hitJson(
  opportunity: OpportunitySummary,
  highlights: Readonly<Record<string, string>>,
  baseUrl: string,
): string {
  const written = known.get(opportunity);
  const json =
    written?.baseUrl === baseUrl
      ? written.json
      : JSON.stringify(ANSWERS.Opportunity.parse(summaryOf(opportunity, baseUrl)));
  if (Object.isFrozen(opportunity) && json !== written?.json) known.set(opportunity, { baseUrl, json });
  return `${json.slice(0, -1)},"highlights":${JSON.stringify(highlights)}}`;
}

/** One opportunity with the texts of its page, as JSON. */
export function detailsJson(opportunity: OpportunityDetails, baseUrl: string): string {
  const { state, purpose, tasks, learning, requirements, terms, contactRole, transition } = opportunity;
  const texts = [opportunity.summary, purpose, tasks, learning, requirements, terms];
  const language = writtenLanguage(texts.join("\n"));
  return JSON.stringify(
    ANSWERS.OpportunityDetails.parse({
      ...summaryOf(opportunity, baseUrl),
      ...{ state, purpose, tasks, learning, requirements, terms, contactRole, transition },
      language: language === "unknown" ? null : language,
    }),
  );
}

/** `region` is the one in which the organisation offers it; `url` is absolute. */
function summaryOf(opportunity: OpportunitySummary, baseUrl: string) {
  const { organisation, regionCode, competences, levels, ...rest } = opportunity;
  return {
    ...rest,
    organisation: { ...organisation, region: regionCode },
    competences: competences.map(({ id, da, en }) => ({ id, label: da, labelEn: en })),
    leadershipLevels: levels,
    url: baseUrl + href("opportunity", { id: opportunity.id }),
  };
}
