export { bestFor } from "./best-for.server.ts";
export type { CompetenceFit, MatchPart } from "./breakdown.ts";
export { compareCompetences, mostAskedFirst } from "./compare-competences.ts";
export { countFound } from "./count-found.server.ts";
export { NO_CRITERIA, type SearchCriteria, startMonths } from "./criteria.ts";
export { dismissOpportunity } from "./dismiss-opportunity.server.ts";
export {
  DISMISSAL_COLUMNS,
  type DismissalFigure,
  readDismissalFigures,
} from "./dismissal-figures.server.ts";
export { dismissalOf, dismissalsOf, dismissedIds } from "./dismissal-queries.server.ts";
export { explainMatch } from "./explain-match.server.ts";
export { findPublic } from "./find-public.server.ts";
export { findWhole, findWholeOrNull, type WholeOptions } from "./find-whole.server.ts";
export { dismissForm } from "./forms.ts";
export type { Geography } from "./geography.ts";
export { geographyOf } from "./queries.server.ts";
export { rankFor } from "./rank-for.server.ts";
export {
  type FoundOpportunity,
  type SearchAnswer,
  searchOpportunities,
} from "./search-opportunities.server.ts";
export { similarTo } from "./similar-to.server.ts";
export { suggest } from "./suggest.server.ts";
export { type TargetGap, targetGaps } from "./target-gap.ts";
export { teaches } from "./teaches.server.ts";
