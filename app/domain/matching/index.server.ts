export { bestFor } from "./best-for.server.ts";
export { compareCompetences } from "./compare-competences.server.ts";
export { countFound } from "./count-found.server.ts";
export { NO_CRITERIA, type SearchCriteria, startMonths } from "./criteria.ts";
export { explainMatch } from "./explain-match.server.ts";
export { findPublic } from "./find-public.server.ts";
export { findWhole, findWholeOrNull, type WholeOptions } from "./find-whole.server.ts";
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
