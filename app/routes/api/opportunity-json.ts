import type { OpportunityDetails, OpportunitySummary } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { writtenLanguage } from "../../shared/written-language.ts";

/** An opportunity as the API shows it. `region` is the one in which the organisation offers it; `url` is absolute. */
export function opportunityJson(opportunity: OpportunitySummary, baseUrl: string) {
  const { organisation, regionCode, competences } = opportunity;
  return {
    id: opportunity.id,
    externalId: opportunity.externalId,
    kind: opportunity.kind,
    title: opportunity.title,
    summary: opportunity.summary,
    organisation: { ...organisation, region: regionCode },
    competences: competences.map(({ id, da, en }) => ({ id, label: da, labelEn: en })),
    leadershipLevels: opportunity.levels,
    municipalityCode: opportunity.municipalityCode,
    format: opportunity.format,
    workload: opportunity.workload,
    weeks: opportunity.weeks,
    hoursPerWeek: opportunity.hoursPerWeek,
    hours: opportunity.hours,
    startsOn: opportunity.startsOn,
    endsOn: opportunity.endsOn,
    deadline: opportunity.deadline,
    seats: opportunity.seats,
    priceDkk: opportunity.priceDkk,
    publishedAt: opportunity.publishedAt,
    url: baseUrl + href("opportunity", { id: opportunity.id }),
  };
}

/** The same with the texts of its page. */
export function opportunityDetailsJson(opportunity: OpportunityDetails, baseUrl: string) {
  const { purpose, tasks, learning, requirements, terms, contactRole, transition } = opportunity;
  const language = writtenLanguage(
    [opportunity.summary, purpose, tasks, learning, requirements, terms].join("\n"),
  );
  return {
    ...opportunityJson(opportunity, baseUrl),
    state: opportunity.state,
    ...{ purpose, tasks, learning, requirements, terms, contactRole, transition },
    /** As far as it can be told from the texts. */
    language: language === "unknown" ? null : language,
  };
}
