import type { LeadershipLevel, RoleName } from "../../app/domain/people/index.server.ts";
import type { CompetenceLevel, OpportunityKind } from "./person.ts";

type PersonaKey =
  | "medarbejder"
  | "leder"
  | "vaertsleder"
  | "topleder"
  | "hr"
  | "plus-sekretariat"
  | "kompetenceraad"
  | "campus-administrator"
  | "systemadministrator";

/** Somebody to sign in as in the demo world. A role whose `organisationId` is null holds for the whole country. */
export type Persona = {
  key: PersonaKey;
  personId: `person-${PersonaKey}`;
  nameDa: string;
  roles: readonly { role: RoleName; organisationId: string | null }[];
  /** The chair in the staffing that the persona takes, and what is fixed about them. */
  part: {
    organisation: string;
    unit: string;
    leads: "nobody" | "team" | "organisation";
    title: string;
    leadershipLevel: LeadershipLevel;
    /** Days in the present job. */
    daysInJob: number;
    held: readonly CompetenceLevel[];
    wanted: readonly CompetenceLevel[];
    interests: readonly OpportunityKind[];
    maxDistanceKm: number;
  };
};

/** Written "project-management 3". */
function levels(...written: readonly `${string} ${1 | 2 | 3 | 4}`[]): CompetenceLevel[] {
  return written.map((text) => {
    const [slug = "", digit] = text.split(" ");
    const level = ([1, 2, 3, 4] as const).find((candidate) => String(candidate) === digit);
    if (!level) throw new Error(`No level in "${text}"`);
    return { slug, level };
  });
}

const vejle = "org-municipality-0630";

export const personas: readonly Persona[] = [
  {
    key: "medarbejder",
    personId: "person-medarbejder",
    nameDa: "Mette Holm",
    roles: [],
    part: {
      organisation: "Vejle Kommune",
      unit: "Økonomi og Digitalisering",
      leads: "nobody",
      title: "Digitaliseringskonsulent",
      leadershipLevel: "aspiring",
      daysInJob: 1_580,
      held: levels(
        "project-management 3",
        "digital-process-design 3",
        "process-improvement 3",
        "facilitation 2",
        "digital-mindset 3",
        "it-project-delivery 2",
      ),
      wanted: levels(
        "cross-sector-cooperation 3",
        "financial-control 3",
        "data-based-work 3",
        "user-centred-design 2",
        "first-time-leadership 2",
      ),
      interests: ["rotation", "work_placement", "e_learning", "talent_programme", "peer_network"],
      maxDistanceKm: 80,
    },
  },
  {
    key: "leder",
    personId: "person-leder",
    nameDa: "Peter Krogh",
    roles: [],
    part: {
      organisation: "Vejle Kommune",
      unit: "Økonomi og Digitalisering",
      leads: "team",
      title: "Afdelingsleder",
      leadershipLevel: "leader",
      daysInJob: 2_210,
      held: levels(
        "people-leadership 3",
        "development-talks 3",
        "operations-management 3",
        "setting-priorities 3",
        "it-project-delivery 3",
        "data-governance 2",
      ),
      wanted: levels("data-based-leadership 3", "leading-leaders 2", "cross-sector-cooperation 3"),
      interests: ["plus_programme", "leadership_education", "peer_network"],
      maxDistanceKm: 60,
    },
  },
  {
    key: "vaertsleder",
    personId: "person-vaertsleder",
    nameDa: "Karen Lund",
    roles: [],
    part: {
      organisation: "Aarhus Kommune",
      unit: "Borgerservice",
      leads: "team",
      title: "Teamleder",
      leadershipLevel: "leader",
      daysInJob: 1_290,
      held: levels(
        "people-leadership 3",
        "citizen-service 4",
        "team-development 3",
        "service-design 2",
        "operations-management 3",
      ),
      wanted: levels("leading-digital-transformation 2", "cross-sector-cooperation 3", "ai-in-case-work 2"),
      interests: ["plus_programme", "rotation", "peer_network"],
      maxDistanceKm: 50,
    },
  },
  {
    key: "topleder",
    personId: "person-topleder",
    nameDa: "Birgitte Friis",
    roles: [],
    part: {
      organisation: "Vejle Kommune",
      unit: "Direktionen",
      leads: "organisation",
      title: "Kommunaldirektør",
      leadershipLevel: "top",
      daysInJob: 1_015,
      held: levels(
        "executive-board-work 4",
        "leading-in-political-organisation 4",
        "strategic-leadership 4",
        "governance-models 3",
        "financial-control 3",
      ),
      wanted: levels("data-based-leadership 3", "crisis-leadership 4", "foresight 3"),
      interests: ["executive_board_programme", "peer_network"],
      maxDistanceKm: 200,
    },
  },
  {
    key: "hr",
    personId: "person-hr",
    nameDa: "Lars Bundgaard",
    roles: [{ role: "hr", organisationId: vejle }],
    part: {
      organisation: "Vejle Kommune",
      unit: "HR og Læring",
      leads: "nobody",
      title: "HR-konsulent",
      leadershipLevel: "employee",
      daysInJob: 2_720,
      held: levels(
        "competence-development 3",
        "recruitment 3",
        "development-talks 3",
        "workforce-planning 2",
      ),
      wanted: levels("data-based-work 3", "impact-measurement 3", "job-mobility 3"),
      interests: ["rotation", "peer_network", "e_learning"],
      maxDistanceKm: 40,
    },
  },
  {
    key: "plus-sekretariat",
    personId: "person-plus-sekretariat",
    nameDa: "Camilla Ravn",
    roles: [{ role: "programme_secretariat", organisationId: null }],
    part: {
      organisation: "Medarbejder- og Kompetencestyrelsen",
      unit: "Ledelse og Talent",
      leads: "nobody",
      title: "Chefkonsulent",
      leadershipLevel: "employee",
      daysInJob: 1_840,
      held: levels("leadership-development 4", "facilitation 3", "succession-and-talent 3", "evaluation 2"),
      wanted: levels("impact-measurement 3", "data-based-work 3"),
      interests: ["peer_network", "rotation"],
      maxDistanceKm: 60,
    },
  },
  {
    key: "kompetenceraad",
    personId: "person-kompetenceraad",
    nameDa: "Jens Bak",
    roles: [{ role: "council", organisationId: null }],
    part: {
      organisation: "Kompetencerådet",
      unit: "Sekretariatet",
      leads: "nobody",
      title: "Chefkonsulent",
      leadershipLevel: "employee",
      daysInJob: 410,
      held: levels("policy-analysis 4", "evaluation 3", "statistics 3", "briefing-writing 4"),
      wanted: levels("impact-measurement 4", "network-leadership 3"),
      interests: ["peer_network", "work_placement"],
      maxDistanceKm: 60,
    },
  },
  {
    key: "campus-administrator",
    personId: "person-campus-administrator",
    nameDa: "Sofie Winther",
    roles: [{ role: "campus_admin", organisationId: vejle }],
    part: {
      organisation: "Vejle Kommune",
      unit: "HR og Læring",
      leads: "nobody",
      title: "Læringskonsulent",
      leadershipLevel: "employee",
      daysInJob: 905,
      held: levels(
        "competence-development 3",
        "teaching-adults 3",
        "onboarding 3",
        "facilitating-learning 3",
      ),
      wanted: levels("user-centred-design 2", "evaluation 3", "information-security 2"),
      interests: ["work_placement", "side_by_side_training", "e_learning"],
      maxDistanceKm: 50,
    },
  },
  {
    key: "systemadministrator",
    personId: "person-systemadministrator",
    nameDa: "Ole Brandt",
    roles: [{ role: "system_admin", organisationId: null }],
    part: {
      organisation: "Økonomistyrelsen",
      unit: "Campus",
      leads: "nobody",
      title: "Systemforvalter",
      leadershipLevel: "employee",
      daysInJob: 3_130,
      held: levels("system-administration 4", "information-security 3", "contract-management 3"),
      wanted: levels("data-governance 3", "digital-accessibility 2"),
      interests: ["side_by_side_training", "peer_network"],
      maxDistanceKm: 30,
    },
  },
];
