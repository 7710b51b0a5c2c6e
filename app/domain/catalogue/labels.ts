/** Codes of the catalogue, safe in the browser. Their words stand under `catalogue` in the locale files. */

export const KINDS = [
  "rotation",
  "work_placement",
  "new_assignment",
  "executive_board_programme",
  "plus_programme",
  "talent_programme",
  "leadership_education",
  "e_learning",
  "peer_network",
  "side_by_side_training",
] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds as people look for them: every kind stands behind exactly one door. */
export const KIND_GROUPS = {
  rotation: ["rotation"],
  praktik: ["work_placement"],
  opgaver: ["new_assignment"],
  lederforloeb: ["executive_board_programme", "plus_programme", "talent_programme", "leadership_education"],
  "e-laering": ["e_learning"],
  netvaerk: ["peer_network", "side_by_side_training"],
} as const satisfies Record<string, readonly Kind[]>;
export type KindGroup = keyof typeof KIND_GROUPS;
export const KIND_GROUP_NAMES = Object.keys(KIND_GROUPS) as KindGroup[];

/** Names of symbols of the icon sprite. */
export const KIND_ICONS = {
  rotation: "sync",
  work_placement: "trainee",
  new_assignment: "flag",
  executive_board_programme: "groups",
  plus_programme: "plus",
  talent_programme: "star",
  leadership_education: "student",
  e_learning: "laptop",
  peer_network: "forum",
  side_by_side_training: "persons",
} as const satisfies Record<Kind, string>;

/** How one takes part: apply for a seat, start a course, be nominated by a leader, or write to the contact. */
export const ACT_OF_KIND = {
  rotation: "apply",
  work_placement: "apply",
  new_assignment: "apply",
  side_by_side_training: "apply",
  e_learning: "start",
  plus_programme: "nominate",
  talent_programme: "nominate",
  executive_board_programme: "signUp",
  leadership_education: "signUp",
  peer_network: "signUp",
} as const satisfies Record<Kind, string>;

/** What a leader may post for the own workplace. */
export const HOST_KINDS = [
  "rotation",
  "work_placement",
  "new_assignment",
  "side_by_side_training",
] as const satisfies readonly Kind[];

export const SECTORS = ["state", "region", "municipality"] as const;
export type Sector = (typeof SECTORS)[number];
export const FORMATS = ["on_site", "hybrid", "online"] as const;
export type Format = (typeof FORMATS)[number];
export const WORKLOADS = ["full_time", "part_time"] as const;
export type Workload = (typeof WORKLOADS)[number];
export const LEVELS = [
  "employee",
  "aspiring",
  "new_leader",
  "leader",
  "leader_of_leaders",
  "director",
  "top",
] as const;
export type Level = (typeof LEVELS)[number];

/** Lengths in whole weeks: three months are 13 and six are 26. `from` is included, `below` is not. */
export const DURATIONS = [
  { name: "under-3", below: 13 },
  { name: "3-6", from: 13, below: 27 },
  { name: "over-6", from: 27 },
] as const;
export const DURATION_NAMES = DURATIONS.map(({ name }) => name);
export type Duration = (typeof DURATIONS)[number]["name"];

/** Prices in whole kroner; `from` is included, `below` is not. */
export const PRICES = [
  { name: "gratis", below: 1 },
  { name: "til-5000", from: 1, below: 5_001 },
  { name: "til-15000", from: 5_001, below: 15_001 },
  { name: "over-15000", from: 15_001 },
] as const;
export const PRICE_NAMES = PRICES.map(({ name }) => name);
export type Price = (typeof PRICES)[number]["name"];

/** Among the deadlines: none. */
export const NO_DEADLINE = "uden";
/** How near the deadline is, in days, and what has none. */
export const DEADLINES = ["7", "14", "30", NO_DEADLINE] as const;
export type Deadline = (typeof DEADLINES)[number];

/** How far one will go to take part, in kilometres. */
export const DISTANCES = ["10", "25", "50", "100"] as const;
export type Distance = (typeof DISTANCES)[number];

/** Among the starts, which are months (`YYYY-MM`): after the last of them, and whenever one likes. */
export const STARTS_LATER = "senere";
export const STARTS_ANY_TIME = "altid";

/** Lengths in weeks that one may ask for. */
export const WEEKS_MOST = 260;

/** Whether the code is one of the list; narrows the type. */
export function isOneOf<const T extends string>(list: readonly T[], code: unknown): code is T {
  return list.some((known) => known === code);
}

/** A length as people say it: weeks up to two months, whole months from there. */
export function lengthOf(weeks: number): { unit: "weeks" | "months"; count: number } {
  if (weeks <= 9) return { unit: "weeks", count: weeks };
  return { unit: "months", count: Math.round((weeks * 7 * 12) / 365.25) };
}

/** From this many days before the deadline it is near, and shown so. */
export const DEADLINE_NEAR_DAYS = 3;

/** The most competences that a posting may ask for. */
export const COMPETENCES_MAX = 6;

/** The most characters of each text. */
export const TEXT_LIMITS = {
  title: 120,
  summary: 220,
  purpose: 2000,
  tasks: 5000,
  learning: 3000,
  requirements: 3000,
  terms: 3000,
  contactRole: 80,
} as const;

/** The columns of a file of opportunities, in the order in which an export writes them. */
export const OPPORTUNITY_COLUMNS = [
  ...(["externalId", "kind", "title", "summary", "description", "organisationId", "competences"] as const),
  ...(["leadershipLevels", "weeks", "startsOn", "deadline", "seats", "format", "municipalityCode"] as const),
  ...(["priceDkk", "hours", "ltiToolId", "ltiTargetUri"] as const),
] as const;
/** Those that every line needs. */
export const OPPORTUNITY_KEY_COLUMNS: readonly string[] = ["externalId", "kind", "title"];
