/** A competency profile of the reference list: what it is for, and each competence (by slug) with the level it asks for. */
export type SeededProfile = {
  slug: string;
  da: string;
  en: string;
  summaryDa: string;
  summaryEn: string;
  /** »slug level«, the most characteristic first. */
  competences: readonly `${string} ${1 | 2 | 3 | 4}`[];
};

/** In the order in which they are shown: by how far the responsibility reaches. Written for Rokade, no law and no standard. */
export const competencyProfiles: readonly SeededProfile[] = [
  {
    slug: "ny-leder",
    da: "Ny leder",
    en: "New manager",
    summaryDa: "Går fra kollega til leder og har sine første medarbejdere.",
    summaryEn: "Goes from colleague to manager and has a team for the first time.",
    competences: [
      "first-time-leadership 3",
      "people-leadership 2",
      "giving-feedback 2",
      "delegation 2",
      "setting-priorities 2",
      "self-leadership 2",
      "development-talks 2",
    ],
  },
  {
    slug: "leder-af-medarbejdere",
    da: "Leder af medarbejdere",
    en: "Manager of staff",
    summaryDa: "Har ansvar for en gruppe medarbejdere, deres trivsel og den opgave, de løser sammen.",
    summaryEn: "Is responsible for a group of staff, their well-being and the task they solve together.",
    competences: [
      "people-leadership 3",
      "core-task-focus 3",
      "setting-priorities 3",
      "giving-feedback 3",
      "difficult-conversations 3",
      "team-development 3",
      "working-environment 2",
      "financial-control 2",
    ],
  },
  {
    slug: "leder-taet-paa-driften",
    da: "Leder tæt på driften",
    en: "Manager close to operations",
    summaryDa: "Får hverdagen til at fungere døgnet rundt for borgere, patienter eller børn.",
    summaryEn: "Keeps everyday services running around the clock for citizens, patients or children.",
    competences: [
      "operations-management 4",
      "people-leadership 3",
      "staffing-and-scheduling 3",
      "quality-development 3",
      "sickness-absence 3",
      "budget-follow-up 2",
      "user-involvement 2",
      "learning-from-errors 2",
    ],
  },
  {
    slug: "projektleder-paa-tvaers",
    da: "Projektleder på tværs",
    en: "Project manager across organisations",
    summaryDa: "Leder opgaver, hvor deltagerne kommer fra flere organisationer og ingen er ens medarbejdere.",
    summaryEn:
      "Leads work where people come from several organisations and none of them are one’s own staff.",
    competences: [
      "project-management 4",
      "stakeholder-management 3",
      "facilitation 3",
      "cross-sector-cooperation 3",
      "risk-management 3",
      "benefits-realisation 3",
      "change-communication 2",
      "financial-control 2",
    ],
  },
  {
    slug: "leder-af-digital-omstilling",
    da: "Leder af digital omstilling",
    en: "Manager of digital change",
    summaryDa: "Ændrer arbejdsgange med data og teknologi, så det kan mærkes af borgere og medarbejdere.",
    summaryEn: "Changes how work is done with data and technology, so that citizens and staff notice it.",
    competences: [
      "leading-digital-transformation 3",
      "data-based-leadership 3",
      "digital-process-design 3",
      "change-management 3",
      "benefits-realisation 3",
      "user-centred-design 2",
      "information-security 2",
      "ai-in-case-work 2",
    ],
  },
  {
    slug: "leder-af-ledere",
    da: "Leder af ledere",
    en: "Manager of managers",
    summaryDa: "Leder gennem andre ledere og omsætter strategi til det, enhederne gør.",
    summaryEn: "Leads through other managers and turns strategy into what the units do.",
    competences: [
      "leading-leaders 4",
      "strategy-execution 3",
      "performance-management 3",
      "change-management 3",
      "data-based-leadership 3",
      "succession-and-talent 3",
      "cross-unit-cooperation 3",
      "governance-models 2",
    ],
  },
  {
    slug: "leder-paa-tvaers-af-sektorer",
    da: "Leder på tværs af sektorer",
    en: "Manager across sectors",
    summaryDa: "Skaber sammenhæng for borgeren, hvor stat, region og kommune mødes.",
    summaryEn: "Makes things connect for the citizen where state, region and municipality meet.",
    competences: [
      "cross-sector-cooperation 4",
      "network-leadership 3",
      "negotiation 3",
      "joint-casework 3",
      "partnerships 3",
      "stakeholder-management 3",
      "governance-models 3",
      "patient-pathways-across-sectors 2",
    ],
  },
  {
    slug: "topleder",
    da: "Topleder",
    en: "Top executive",
    summaryDa:
      "Leder en hel organisation, kender både drift og politik og har erfaring fra mere end én sektor.",
    summaryEn:
      "Leads a whole organisation, knows both operations and policy, and has worked in more than one sector.",
    competences: [
      "strategic-leadership 4",
      "leading-in-political-organisation 4",
      "executive-board-work 4",
      "group-wide-management 3",
      "cross-sector-cooperation 4",
      "data-based-leadership 3",
      "operations-management 3",
      "policy-development 3",
    ],
  },
];
