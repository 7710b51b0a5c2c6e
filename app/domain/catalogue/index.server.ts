export {
  calendarHashOf,
  endCalendarLink,
  makeCalendarLink,
  savedInCalendar,
} from "./calendar-link.server.ts";
export { calendarMadeAt } from "./calendar-queries.server.ts";
export { checkIndex } from "./check-index.server.ts";
export { closePastDeadlines } from "./close-past-deadlines.server.ts";
export { closePosting } from "./close-posting.server.ts";
export { createPosting } from "./create-posting.server.ts";
export { ensureIndex } from "./ensure-index.server.ts";
export { exportOpportunities } from "./export-opportunities.server.ts";
export { findableBy, publishingOrganisations } from "./findable-queries.server.ts";
export { countOpenAt, followPlaces } from "./follow-places.server.ts";
export { postingForm, saveForm } from "./forms.ts";
export { importOpportunities, previewOpportunities } from "./import-opportunities.server.ts";
export { indexCompetence, indexOpportunities, indexOrganisation } from "./index-many.server.ts";
export { INDEX_MESSAGE, indexOpportunity } from "./index-opportunity.server.ts";
export { countListed, publicAmong } from "./index-queries.server.ts";
export { INDEX_MANY_MESSAGE, REINDEX_MESSAGE } from "./index-staged.server.ts";
export {
  matchableOpportunities,
  matchableOpportunity,
  openByDeadline,
} from "./matchable-queries.server.ts";
export { lastPublishedAmong, openAmong } from "./open-queries.server.ts";
export { placesByCode, regionsOn } from "./place-queries.server.ts";
export {
  findOwnPosting,
  type ModelChoice,
  type PostingRow,
  postingsOf,
  rotationModels,
} from "./posting-queries.server.ts";
export {
  competencesInUse,
  findOpportunityForActor,
  type OpportunityDetails,
  type OpportunitySummary,
  summariesOf,
} from "./queries.server.ts";
export { draftProblems, isOpenOn, type Posting, publishProblems, weeksBetween } from "./rules.ts";
export { saveOpportunity } from "./save-opportunity.server.ts";
export { savedAmong, savedIds } from "./saved-queries.server.ts";
export { type OpportunityState, stateAfter } from "./states.ts";
export { updatePosting } from "./update-posting.server.ts";
