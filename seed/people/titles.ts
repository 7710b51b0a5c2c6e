import type { FieldOfWork } from "./field-of-work.ts";
import { frontlineFields } from "./titles-frontline.ts";
import { officeFields } from "./titles-office.ts";

export type FieldName = keyof typeof officeFields | keyof typeof frontlineFields;

export const fieldsOfWork: Readonly<Record<FieldName, FieldOfWork>> = { ...officeFields, ...frontlineFields };

/** What leaders can do, whatever their field, and what they want to learn; by how far from the task they lead. */
export const leadershipCompetences = {
  team: {
    held: [
      "people-leadership",
      "development-talks",
      "setting-priorities",
      "operations-management",
      "team-development",
      "difficult-conversations",
      "giving-feedback",
    ],
    wants: [
      "data-based-leadership",
      "coaching-and-sparring",
      "leading-digital-transformation",
      "cross-sector-cooperation",
      "leading-leaders",
      "change-management",
    ],
  },
  leaders: {
    held: [
      "leading-leaders",
      "strategic-leadership",
      "group-wide-management",
      "financial-control",
      "delegation",
      "political-awareness",
    ],
    wants: [
      "data-based-leadership",
      "strategy-execution",
      "innovation-leadership",
      "cross-sector-cooperation",
      "crisis-leadership",
      "leading-digital-transformation",
    ],
  },
  organisation: {
    held: [
      "executive-board-work",
      "leading-in-political-organisation",
      "strategic-leadership",
      "governance-models",
      "group-wide-management",
      "negotiation",
    ],
    wants: [
      "data-based-leadership",
      "foresight",
      "crisis-leadership",
      "network-leadership",
      "ai-in-case-work",
      "partnerships",
    ],
  },
} as const;
