export { acceptOffer } from "./accept-offer.server.ts";
export { acceptPeriod } from "./accept-period.server.ts";
export { answerRelease } from "./answer-release.server.ts";
export { findAskedCase, findOwnCase, hostThenAndNow } from "./case-queries.server.ts";
export { chooseApplicant } from "./choose-applicant.server.ts";
export { completeApplication } from "./complete-application.server.ts";
export { caseForm, chooseForm, periodForm, purposeForm, releaseForm, withdrawForm } from "./forms.ts";
export { findApplicant, findApplicants } from "./host-queries.server.ts";
export {
  answeredReleases,
  type CaseLine,
  type HostedLine,
  myApplicationFor,
  myCases,
  othersAway,
  waitingApplicants,
  waitingReleases,
  withHosts,
} from "./inbox-queries.server.ts";
export { findOpportunityToApplyFor } from "./opportunity-queries.server.ts";
export { applyRefusal } from "./policy.ts";
export { countSeatsTaken } from "./queries.server.ts";
export { remindLeaders } from "./remind-leaders.server.ts";
export {
  asksOnSubmit,
  choiceExpectedOn,
  isAppliedFor,
  learningHours,
  missingAnswers,
  offerDueOn,
  periodError,
  releaseDaysOf,
  releaseDueOn,
  wholeWeeksOf,
} from "./rules.ts";
export { runCalendar, uptakeKey } from "./run-calendar.server.ts";
export { countRunningAt, partiesOfRunningAt, type RunningParties } from "./running-queries.server.ts";
export { saveDraft } from "./save-draft.server.ts";
export { startApplication } from "./start-application.server.ts";
export { type Act, type ApplicationState, nextStanding, type ReleaseState, roleOf } from "./states.ts";
export { submitApplication } from "./submit-application.server.ts";
export { timelineOf } from "./timeline.ts";
export { withdrawApplication } from "./withdraw-application.server.ts";
