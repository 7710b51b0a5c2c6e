import { eLearning } from "./e-learning.ts";
import { executiveBoardProgrammes } from "./executive-boards.ts";
import { leadershipEducation } from "./leadership-education.ts";
import { newAssignments } from "./new-assignments.ts";
import type { OpportunityText } from "./opportunity-text.ts";
import { peerNetworks } from "./peer-networks.ts";
import { plusProgrammes } from "./plus.ts";
import { citizenRotations } from "./rotations-citizens.ts";
import { digitalRotations } from "./rotations-digital.ts";
import { healthRotations } from "./rotations-health.ts";
import { rulesAndLandRotations } from "./rotations-rules-and-land.ts";
import { shortLocal } from "./short-local.ts";
import { shortPlacements } from "./short-placements.ts";
import { shortState } from "./short-state.ts";
import { sideBySideTraining } from "./side-by-side-training.ts";
import { talentProgrammes } from "./talent.ts";
import { localPlacements } from "./work-placements-local.ts";
import { statePlacements } from "./work-placements-state.ts";

export type { OpportunityText, OpportunityTextKind } from "./opportunity-text.ts";

/** Those written at length: every kind, stat, regioner and kommuner, each for itself. */
export const opportunityTexts: readonly OpportunityText[] = [
  ...digitalRotations,
  ...healthRotations,
  ...citizenRotations,
  ...rulesAndLandRotations,
  ...localPlacements,
  ...statePlacements,
  ...executiveBoardProgrammes,
  ...plusProgrammes,
  ...talentProgrammes,
  ...eLearning,
  ...leadershipEducation,
  ...peerNetworks,
  ...sideBySideTraining,
  ...newAssignments,
];

/** Those written in a few lines, as busy leaders do; each for itself too. */
export const shortTexts: readonly OpportunityText[] = [...shortLocal, ...shortPlacements, ...shortState];

/** Every opportunity that somebody wrote for itself. */
export const writtenTexts: readonly OpportunityText[] = [...opportunityTexts, ...shortTexts];
