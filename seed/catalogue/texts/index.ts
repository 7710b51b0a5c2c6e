import type { OpportunityText } from "./opportunity-text.ts";
import { citizenRotations } from "./rotations-citizens.ts";
import { digitalRotations } from "./rotations-digital.ts";
import { healthRotations } from "./rotations-health.ts";
import { rulesAndLandRotations } from "./rotations-rules-and-land.ts";

export type { OpportunityText, OpportunityTextKind, OpportunityTextLevel } from "./opportunity-text.ts";

/** The opportunities of the demo world: every kind, stat, regioner and kommuner, each written for itself. */
export const opportunityTexts: readonly OpportunityText[] = [
  ...digitalRotations,
  ...healthRotations,
  ...citizenRotations,
  ...rulesAndLandRotations,
];
