import type { FieldOfWork } from "./field-of-work.ts";

/** Fields of work in administrations, secretariats and ministries. */
export const officeFields = {
  digital: {
    leaderTitle: "Digitaliseringschef",
    wants: [
      "data-governance",
      "ai-in-case-work",
      "cross-sector-cooperation",
      "change-management",
      "information-security",
      "user-centred-design",
      "business-case",
    ],
    titles: {
      Digitaliseringskonsulent: [
        "it-project-delivery",
        "digital-process-design",
        "process-improvement",
        "digital-mindset",
        "project-management",
      ],
      Projektleder: [
        "project-management",
        "it-project-delivery",
        "stakeholder-management",
        "risk-management",
        "steering-group-work",
      ],
      Dataanalytiker: ["analytics-and-visualisation", "statistics", "data-based-work", "data-governance"],
      "It-arkitekt": ["it-architecture", "data-governance", "it-procurement", "information-security"],
      Systemforvalter: [
        "system-administration",
        "information-security",
        "contract-management",
        "digital-mindset",
      ],
      Proceskonsulent: ["process-improvement", "facilitation", "change-management", "digital-process-design"],
    },
  },
  economy: {
    leaderTitle: "Økonomichef",
    wants: [
      "data-based-work",
      "digital-mindset",
      "analytics-and-visualisation",
      "cross-unit-cooperation",
      "negotiation",
      "performance-management",
    ],
    titles: {
      Økonomikonsulent: ["financial-control", "budgeting", "budget-follow-up", "performance-management"],
      Controller: [
        "budget-follow-up",
        "internal-control",
        "financial-control",
        "analytics-and-visualisation",
      ],
      Regnskabsmedarbejder: ["accounting", "internal-control", "payroll-administration"],
      Indkøbskonsulent: ["public-procurement", "contract-management", "it-procurement", "negotiation"],
    },
  },
  hr: {
    leaderTitle: "HR-leder",
    wants: [
      "data-based-work",
      "evaluation",
      "digital-mindset",
      "network-leadership",
      "impact-measurement",
      "change-management",
    ],
    titles: {
      "HR-konsulent": ["competence-development", "recruitment", "development-talks", "workforce-planning"],
      Arbejdsmiljøkonsulent: [
        "working-environment",
        "sickness-absence",
        "labour-market-partner-cooperation",
        "violence-prevention",
      ],
      Lønkonsulent: [
        "payroll-administration",
        "pay-negotiation",
        "employment-law",
        "personnel-administration",
      ],
      Lederudviklingskonsulent: [
        "leadership-development",
        "coaching-and-sparring",
        "facilitation",
        "succession-and-talent",
      ],
    },
  },
  learning: {
    leaderTitle: "Kontorchef",
    wants: [
      "data-based-work",
      "user-centred-design",
      "evaluation",
      "information-security",
      "ai-in-case-work",
    ],
    titles: {
      Læringskonsulent: ["competence-development", "teaching-adults", "facilitating-learning", "onboarding"],
      "E-læringsudvikler": [
        "teaching-adults",
        "user-centred-design",
        "digital-accessibility",
        "written-communication",
      ],
      Systemforvalter: [
        "system-administration",
        "information-security",
        "contract-management",
        "accessible-service",
      ],
    },
  },
  secretariat: {
    leaderTitle: "Sekretariatschef",
    wants: [
      "plain-language",
      "ai-in-case-work",
      "data-based-work",
      "cross-sector-cooperation",
      "press-relations",
    ],
    titles: {
      Chefkonsulent: ["political-secretariat", "briefing-writing", "policy-analysis", "political-awareness"],
      Sekretær: ["planning-and-coordination", "records-management", "written-communication"],
      Jurist: ["municipal-law", "administrative-law", "access-to-documents"],
    },
  },
  "hospital-office": {
    leaderTitle: "Administrationschef",
    wants: [
      "digital-mindset",
      "change-management",
      "ai-in-case-work",
      "cross-sector-cooperation",
      "benefits-realisation",
    ],
    titles: {
      Kvalitetskonsulent: ["quality-development", "improvement-methods", "patient-safety", "statistics"],
      Økonomikonsulent: ["activity-based-funding", "financial-control", "budgeting"],
      "HR-konsulent": ["recruitment", "workforce-planning", "competence-development"],
      Logistikkoordinator: ["hospital-logistics", "planning-and-coordination", "process-improvement"],
    },
  },
  tax: {
    leaderTitle: "Kontorchef",
    wants: [
      "plain-language",
      "data-based-work",
      "citizen-dialogue",
      "ai-in-case-work",
      "cross-sector-cooperation",
    ],
    titles: {
      Skattevejleder: ["citizen-dialogue", "administrative-law", "plain-language"],
      Kontrolmedarbejder: ["supervision-and-inspection", "internal-control", "data-based-work"],
      Specialkonsulent: ["process-improvement", "data-based-work", "project-management"],
    },
  },
  legal: {
    leaderTitle: "Kontorchef",
    wants: ["digital-ready-rules", "plain-language", "negotiation", "data-protection", "political-awareness"],
    titles: {
      Jurist: ["administrative-law", "legislative-drafting", "decisions-and-reasons"],
      Fuldmægtig: ["briefing-writing", "ministerial-service", "administrative-law"],
      Specialkonsulent: ["employment-law", "pay-negotiation", "labour-market-partner-cooperation"],
    },
  },
  policy: {
    leaderTitle: "Kontorchef",
    wants: ["core-task-focus", "cross-sector-cooperation", "co-creation", "evaluation", "implementation"],
    titles: {
      Fuldmægtig: ["ministerial-service", "policy-analysis", "briefing-writing"],
      Chefkonsulent: [
        "policy-development",
        "law-making-process",
        "stakeholder-management",
        "digital-ready-rules",
      ],
      Analytiker: ["policy-analysis", "statistics", "data-based-work"],
      Specialkonsulent: ["regulation-simplification", "digital-ready-rules", "reform-implementation"],
    },
  },
} as const satisfies Record<string, FieldOfWork>;
