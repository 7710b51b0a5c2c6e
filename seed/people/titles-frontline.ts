import type { FieldOfWork } from "./field-of-work.ts";

/** Fields of work close to citizens, patients, pupils and places. */
export const frontlineFields = {
  citizen: {
    leaderTitle: "Teamleder",
    wants: [
      "digital-mindset",
      "plain-language",
      "ai-in-case-work",
      "process-improvement",
      "cross-sector-cooperation",
      "data-protection",
    ],
    titles: {
      Borgerrådgiver: [
        "citizen-dialogue",
        "good-administrative-practice",
        "citizen-legal-security",
        "complaints-handling",
      ],
      Sagsbehandler: ["case-work", "citizen-service", "decisions-and-reasons", "citizen-dialogue"],
      Servicemedarbejder: ["citizen-service", "accessible-service", "active-listening"],
      Udviklingskonsulent: [
        "service-design",
        "process-improvement",
        "project-management",
        "user-involvement",
      ],
    },
  },
  employment: {
    leaderTitle: "Afdelingsleder",
    wants: [
      "data-based-work",
      "impact-measurement",
      "cross-sector-cooperation",
      "patient-pathways-across-sectors",
      "negotiation",
    ],
    titles: {
      Jobkonsulent: ["employment-services", "employer-cooperation", "citizen-dialogue", "negotiation"],
      Sagsbehandler: ["case-work", "sickness-benefit", "administrative-law", "decisions-and-reasons"],
      Socialrådgiver: [
        "social-work-methods",
        "citizen-with-complex-needs",
        "joint-casework",
        "rehabilitation-team-work",
      ],
      Virksomhedskonsulent: ["employer-cooperation", "recruitment", "employment-services", "negotiation"],
    },
  },
  social: {
    leaderTitle: "Centerleder",
    wants: [
      "evaluation",
      "documentation-practice",
      "digital-mindset",
      "cross-sector-cooperation",
      "psychiatry",
    ],
    titles: {
      Socialrådgiver: ["social-work-methods", "case-work", "disability-support", "vulnerable-adults"],
      Socialpædagog: [
        "disability-support",
        "violence-prevention",
        "pedagogical-practice",
        "vulnerable-adults",
      ],
      "Faglig koordinator": [
        "distributed-leadership",
        "peer-review-of-practice",
        "social-work-methods",
        "planning-and-coordination",
      ],
    },
  },
  children: {
    leaderTitle: "Afdelingsleder",
    wants: [
      "cross-sector-cooperation",
      "evaluation",
      "plain-language",
      "data-based-work",
      "educational-psychology",
    ],
    titles: {
      Familierådgiver: ["child-welfare-casework", "social-work-methods", "home-school-cooperation"],
      "PPR-psykolog": ["educational-psychology", "student-wellbeing", "inclusive-education"],
      "Pædagogisk konsulent": [
        "pedagogical-practice",
        "quality-development",
        "facilitation",
        "student-wellbeing",
      ],
      Ungevejleder: ["youth-guidance", "active-listening", "vocational-education"],
    },
  },
  school: {
    leaderTitle: "Skoleleder",
    wants: [
      "distributed-leadership",
      "inclusive-education",
      "digital-mindset",
      "giving-feedback",
      "team-development",
    ],
    titles: {
      Lærer: [
        "teaching-and-didactics",
        "home-school-cooperation",
        "student-wellbeing",
        "inclusive-education",
      ],
      Pædagog: ["pedagogical-practice", "student-wellbeing", "home-school-cooperation"],
      Lærervejleder: [
        "teaching-and-didactics",
        "coaching-and-sparring",
        "facilitating-learning",
        "quality-development",
      ],
    },
  },
  care: {
    leaderTitle: "Plejecenterleder",
    wants: [
      "welfare-technology",
      "improvement-methods",
      "patient-pathways-across-sectors",
      "digital-mindset",
      "distributed-leadership",
    ],
    titles: {
      "Social- og sundhedsassistent": [
        "elderly-care",
        "dementia-care",
        "nursing-care",
        "documentation-practice",
      ],
      Sygeplejerske: ["nursing-care", "elderly-care", "palliative-care", "patient-safety"],
      Planlægger: ["staffing-and-scheduling", "planning-and-coordination", "elderly-care"],
      Demenskoordinator: ["dementia-care", "teaching-adults", "interprofessional-care"],
    },
  },
  health: {
    leaderTitle: "Sundhedschef",
    wants: ["data-based-work", "health-data", "cross-sector-cooperation", "evaluation", "co-creation"],
    titles: {
      Sundhedskonsulent: ["prevention-and-health-promotion", "project-management", "evaluation"],
      Fysioterapeut: ["rehabilitation", "interprofessional-care", "welfare-technology"],
      Visitator: ["case-work", "elderly-care", "interprofessional-care", "decisions-and-reasons"],
      Sygeplejerske: ["nursing-care", "rehabilitation", "patient-safety", "interprofessional-care"],
    },
  },
  technical: {
    leaderTitle: "Afdelingsleder",
    wants: [
      "digital-mindset",
      "co-creation",
      "public-participation",
      "geodata",
      "green-transition",
      "negotiation",
    ],
    titles: {
      Byplanlægger: ["spatial-planning", "public-participation", "geodata"],
      Miljøsagsbehandler: ["environmental-regulation", "case-work", "supervision-and-inspection"],
      Klimakonsulent: ["green-transition", "climate-adaptation", "project-management"],
      Byggesagsbehandler: ["building-permits", "administrative-law", "decisions-and-reasons"],
      Ingeniør: ["roads-and-traffic", "building-projects", "water-and-waste"],
    },
  },
  ward: {
    leaderTitle: "Afdelingssygeplejerske",
    wants: [
      "improvement-methods",
      "data-based-work",
      "patient-pathways-across-sectors",
      "welfare-technology",
      "coaching-and-sparring",
    ],
    titles: {
      Sygeplejerske: ["nursing-care", "patient-safety", "interprofessional-care", "hospital-logistics"],
      Overlæge: ["clinical-leadership", "patient-safety", "research-cooperation"],
      Lægesekretær: ["records-management", "health-data", "planning-and-coordination"],
      Udviklingssygeplejerske: [
        "quality-development",
        "improvement-methods",
        "facilitating-learning",
        "nursing-care",
      ],
      Fysioterapeut: ["rehabilitation", "interprofessional-care", "evidence-informed-practice"],
    },
  },
  police: {
    leaderTitle: "Vicepolitiinspektør",
    wants: [
      "data-based-work",
      "cross-sector-cooperation",
      "psychological-first-aid",
      "citizen-dialogue",
      "crisis-communication",
    ],
    titles: {
      Politiassistent: ["policing-and-public-safety", "mediation", "decision-making-under-pressure"],
      Politikommissær: ["policing-and-public-safety", "emergency-planning", "crisis-leadership"],
      Analytiker: ["analytics-and-visualisation", "data-based-work", "statistics"],
    },
  },
  prison: {
    leaderTitle: "Afdelingsleder",
    wants: ["mediation", "psychiatry", "cross-sector-cooperation", "social-work-methods"],
    titles: {
      Fængselsbetjent: ["violence-prevention", "mediation", "active-listening"],
      Socialrådgiver: ["social-work-methods", "joint-casework", "vulnerable-adults"],
      Uddannelsesleder: ["teaching-adults", "youth-guidance", "facilitating-learning"],
    },
  },
  roads: {
    leaderTitle: "Afdelingsleder",
    wants: ["contract-management", "green-transition", "data-based-work", "stakeholder-management"],
    titles: {
      Projektleder: ["building-projects", "project-management", "public-procurement"],
      Ingeniør: ["roads-and-traffic", "climate-adaptation", "building-projects"],
      Trafikplanlægger: ["roads-and-traffic", "mobility-planning", "geodata"],
    },
  },
  education: {
    leaderTitle: "Uddannelsesleder",
    wants: [
      "digital-mindset",
      "ai-in-case-work",
      "evaluation",
      "employer-cooperation",
      "coaching-and-sparring",
    ],
    titles: {
      Underviser: ["vocational-education", "teaching-and-didactics", "student-wellbeing"],
      Studieadministrator: ["higher-education", "records-management", "citizen-service"],
      Studievejleder: ["youth-guidance", "active-listening", "student-wellbeing"],
      Specialkonsulent: ["higher-education", "financial-control", "quality-development"],
    },
  },
} as const satisfies Record<string, FieldOfWork>;
