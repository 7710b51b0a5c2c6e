export type { Actor, LeadershipLevel, RoleName, Sector } from "./actor.ts";
export { addCompetence } from "./add-competence.server.ts";
export { addUnit } from "./add-unit.server.ts";
export {
  addUnitForm,
  endRoleForm,
  giveRoleForm,
  lastDayForm,
  moveForm,
  reasonForm,
  renameUnitForm,
  signInForm,
} from "./administration-forms.ts";
export { administrationStepsOf, versionOfSubject } from "./administration-step-queries.server.ts";
export { cancelChange } from "./cancel-change.server.ts";
export { type Employment, type Employments, employmentsOf } from "./career-queries.server.ts";
export { type CarriedOut, carryOutChange, type PlaceMove } from "./carry-out-change.server.ts";
export { changeCompetences } from "./change-competences.server.ts";
export { changePreferences } from "./change-preferences.server.ts";
export { chooseTarget } from "./choose-target.server.ts";
export { closeSignIn } from "./close-sign-in.server.ts";
export { placesIn } from "./employment-queries.server.ts";
export { endEmployment } from "./end-employment.server.ts";
export { endRole } from "./end-role.server.ts";
export { endSession, purgeSessions } from "./end-session.server.ts";
export { endUnit } from "./end-unit.server.ts";
export { addCompetenceForm, changeCompetencesForm, preferencesForm, targetForm } from "./forms.ts";
export { giveRole } from "./give-role.server.ts";
export { keeperOfRokade, leadersOfOrganisations } from "./host-queries.server.ts";
export { importOrganisations, previewOrganisations } from "./import-organisations.server.ts";
export { importPeople, previewPeople } from "./import-people.server.ts";
export { moveEmployment } from "./move-employment.server.ts";
export { idsByExternalId, idsByName, namesOf } from "./name-queries.server.ts";
export { openSession } from "./open-session.server.ts";
export {
  changesOfOrganisation,
  countRolesIn,
  dueChanges,
  findChange,
  organisationNames,
  peopleWithRoleIn,
  planFacts,
  unitsOn,
} from "./organisation-change-queries.server.ts";
export {
  type ChangePart,
  type ChangePlan,
  emptyReceivers,
  type MovingScope,
  mainPartOf,
  movingScopes,
  planRefusal,
  receiverKey,
  stays,
} from "./organisation-change-rules.ts";
export { ORGANISATION_MESSAGE } from "./organisation-message.ts";
export {
  findOrganisation,
  findOrganisations,
  type OrganisationFilter,
  type OrganisationSort,
  organisationChoices,
  organisationsAt,
  organisationsThenAndNow,
} from "./organisation-queries.server.ts";
export { type PlanChangeOptions, planChange } from "./plan-change.server.ts";
export { hasRole, isLeader, mayAdminister, mayReadCouncilFigures } from "./policy.ts";
export type { Preferences } from "./preferences.ts";
export { findProfile, type ProfileCompetence } from "./profile-queries.server.ts";
export { countSessions, findActor, staffOf } from "./queries.server.ts";
export { readSession } from "./read-session.server.ts";
export { renameUnit } from "./rename-unit.server.ts";
export { reopenSignIn } from "./reopen-sign-in.server.ts";
export { findGrant } from "./role-queries.server.ts";
export { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "./rules.ts";
export { targetOf } from "./target-queries.server.ts";
export { findUnit } from "./unit-queries.server.ts";
export {
  findUser,
  findUsers,
  listUsers,
  nameOfPerson,
  type UserFilter,
  type UserSort,
} from "./user-queries.server.ts";
export { validOn } from "./valid-on.ts";
export { type Seen, whoHasSeen } from "./who-has-seen.server.ts";
