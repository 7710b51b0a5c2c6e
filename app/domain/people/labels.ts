import type { Preferences } from "./preferences.ts";

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

/** Roles that hold for the whole country, and those that hold for one organisation. */
export const COUNTRY_ROLES = ["system_admin", "programme_secretariat", "council"] as const;
const ORGANISATION_ROLES = ["hr", "campus_admin"] as const;
export const ROLES = [...ORGANISATION_ROLES, ...COUNTRY_ROLES] as const;

export const LEADERSHIP_LEVELS = [
  "employee",
  "aspiring",
  "new_leader",
  "leader",
  "leader_of_leaders",
  "director",
  "top",
] as const;

export const SECTORS = ["state", "region", "municipality"] as const;
export const ORGANISATION_KINDS = ["ministry", "agency", "self_governing", "region", "municipality"] as const;
/** Rows on a page of a dense table, and the most that one file holds. */
export const PAGE_SIZE = 50;
export const FILE_ROWS = 10_000;

/** So many leaders are a list that can still be read through; a name finds the others. */
export const MOST_LEADERS = 200;

/** Characters of the longest texts that an administrator writes. */
export const ADMINISTRATION_LIMITS = { reason: 500, title: 120, name: 120 } as const;
/** `held` is what one can, `wanted` what one wants to learn. */
export type CompetenceList = "held" | "wanted";
/** The most that each list holds. */
export const MOST_COMPETENCES = 50;
export const MOST_WEEKS = 104;
export const FARTHEST_KM = 999;

/** Preferences as the fields of the form that `preferencesForm` reads. Here, since the form's rules are no weight for a browser. */
export function preferenceFields(preferences: Preferences): Record<string, string | string[]> {
  const number = (value: number | null) => (value === null ? "" : String(value));
  const [year = "", month = "", day = ""] = preferences.startsFrom?.split("-") ?? [];
  return {
    "interests[]": [...preferences.interests],
    "formats[]": [...preferences.formats],
    maxDistanceKm: number(preferences.maxDistanceKm),
    minWeeks: number(preferences.minWeeks),
    maxWeeks: number(preferences.maxWeeks),
    "startsFrom.day": day && String(Number(day)),
    "startsFrom.month": month && String(Number(month)),
    "startsFrom.year": year,
  };
}
export { type ProfileField, readersOf } from "./visibility.ts";
