export { answerNomination } from "./answer-nomination.server.ts";
export { nominateForm, nominationForm } from "./forms.ts";
export { nominateEmployee } from "./nominate-employee.server.ts";
export {
  acceptedNominations,
  findNomination,
  type NominationLine,
  nominationsMade,
  nominationsOfMe,
  waitingNominations,
} from "./nomination-queries.server.ts";
export { findProgramme, openProgrammes } from "./queries.server.ts";
export { answerDueOn, isPast } from "./rules.ts";
export { type NominationState, stateAfter as nominationAfter } from "./states.ts";
export { withdrawNomination } from "./withdraw-nomination.server.ts";
