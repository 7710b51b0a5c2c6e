/** The kinds of opportunity that one may say to be interested in: those of the catalogue. */
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

/** Where the work is done: the catalogue's formats. */
export const WISHED_FORMATS = ["on_site", "hybrid", "online"] as const;

/** 1 knows of it · 2 does it with help · 3 does it alone · 4 teaches others. */
export const LEVELS = [1, 2, 3, 4] as const;

/** `held` is what one can, `wanted` what one wants to learn. */
export type CompetenceList = "held" | "wanted";

/** The most that each list holds. */
export const MOST_COMPETENCES = 50;
export const MOST_WEEKS = 104;
export const FARTHEST_KM = 999;
