export { type BestMatch, bestFor } from "./best-for.server.ts";
export { type CompetenceComparison, compareCompetences } from "./compare-competences.server.ts";
export { countFound } from "./count-found.server.ts";
export { NO_CRITERIA, type SearchCriteria } from "./criteria.ts";
export { explainMatch, type MatchExplanation } from "./explain-match.server.ts";
export { findPublic, type PublicAnswer, type PublicQuery } from "./find-public.server.ts";
export { type RankedOpportunity, type RankForOptions, rankFor } from "./rank-for.server.ts";
export type { Reason } from "./rules.ts";
export {
  type FoundOpportunity,
  type SearchAnswer,
  type SearchOrder,
  searchOpportunities,
} from "./search-opportunities.server.ts";
export { type SimilarToOptions, similarTo } from "./similar-to.server.ts";
