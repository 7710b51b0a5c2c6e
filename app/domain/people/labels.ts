/** The kinds of opportunity that one may say to be interested in. */
export const INTERESTS = [
  "rotation",
  "work_placement",
  "new_assignment",
  "side_by_side_training",
  "peer_network",
  "e_learning",
  "leadership_education",
  "plus_programme",
  "talent_programme",
  "executive_board_programme",
] as const;

export const LEVELS = [1, 2, 3, 4] as const;
