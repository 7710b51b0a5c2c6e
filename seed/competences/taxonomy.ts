import type { Competence, CompetenceGroup, GroupWithCompetences } from "./competence.ts";
import { childrenAndEducation } from "./groups/children-and-education.ts";
import { communication } from "./groups/communication.ts";
import { coreTaskAndCitizen } from "./groups/core-task-and-citizen.ts";
import { crisisAndPreparedness } from "./groups/crisis-and-preparedness.ts";
import { crossSectorCooperation } from "./groups/cross-sector-cooperation.ts";
import { digital } from "./groups/digital.ts";
import { economyAndManagementControl } from "./groups/economy-and-management-control.ts";
import { employmentAndSocial } from "./groups/employment-and-social.ts";
import { healthAndCare } from "./groups/health-and-care.ts";
import { humanResources } from "./groups/human-resources.ts";
import { lawAndAdministration } from "./groups/law-and-administration.ts";
import { peopleLeadership } from "./groups/people-leadership.ts";
import { policyAndMinisterialService } from "./groups/policy-and-ministerial-service.ts";
import { projectAndChange } from "./groups/project-and-change.ts";
import { qualityAndEvaluation } from "./groups/quality-and-evaluation.ts";
import { strategicLeadership } from "./groups/strategic-leadership.ts";
import { technologyAndEnvironment } from "./groups/technology-and-environment.ts";

/** In the order in which the groups are shown. */
const written: readonly GroupWithCompetences[] = [
  strategicLeadership,
  peopleLeadership,
  crossSectorCooperation,
  coreTaskAndCitizen,
  economyAndManagementControl,
  lawAndAdministration,
  digital,
  communication,
  projectAndChange,
  healthAndCare,
  childrenAndEducation,
  employmentAndSocial,
  technologyAndEnvironment,
  policyAndMinisterialService,
  humanResources,
  qualityAndEvaluation,
  crisisAndPreparedness,
];

export const competenceGroups: readonly CompetenceGroup[] = written.map(
  ({ competences: _, ...group }) => group,
);

/** Every competence, each slug once, in the order of the groups. */
export const competences: readonly Competence[] = written.flatMap((group) =>
  group.competences.map((competence) => ({
    ...competence,
    group: group.slug,
    escoUri: null,
  })),
);
