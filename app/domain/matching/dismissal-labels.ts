/** Why something is not of interest: a short list, so that nobody writes of others. */
export const DISMISSAL_REASONS = [
  "too_far",
  "wrong_time",
  "not_my_level",
  "not_my_field",
  "my_leader",
  "other",
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];
