/** AGS 3.4: what a tool says of one person's work on one line item. Two separate facts: how far, and how graded. */

export const activityProgressValues = [
  "Initialized",
  "Started",
  "InProgress",
  "Submitted",
  "Completed",
] as const;
export type ActivityProgress = (typeof activityProgressValues)[number];

export const gradingProgressValues = [
  "FullyGraded",
  "Pending",
  "PendingManual",
  "Failed",
  "NotReady",
] as const;
export type GradingProgress = (typeof gradingProgressValues)[number];

export type Score = {
  /** The `sub` of the launch (AGS 3.4.6). */
  userId: string;
  /** When the score changed at the tool: the guard against updates out of order (AGS 3.4.9). */
  timestamp: Date;
  activityProgress: ActivityProgress;
  gradingProgress: GradingProgress;
  /** Null: there is at present no score, and an earlier one is cleared (AGS 3.4.5). May exceed `maximum`. */
  points: { given: number; maximum: number } | null;
  /** Plain text; null clears an earlier comment (AGS 3.4.10). */
  comment: string | null;
};
