/** A name in both languages. */
export type Label = { id: string; da: string; en: string };
export type Point = { latitude: number; longitude: number };

/** What a person has said of themselves, and where they work. */
export type MatchProfile = {
  /** Levels 1 (knows of it) to 4 (others learn it from me), by competence. */
  held: ReadonlyMap<string, number>;
  /** The level that the person wants to reach. */
  wanted: ReadonlyMap<string, number>;
  interests: ReadonlySet<string>;
  level: string | null;
  sector: string | null;
  workplace: (Point & { code: string | null }) | null;
  /** Null: the distance does not matter. */
  maxDistanceKm: number | null;
  /** Whole weeks; null: the length does not matter. */
  minWeeks: number | null;
  maxWeeks: number | null;
  /** The first day (YYYY-MM-DD) on which the person can begin; null: any. */
  startsFrom: string | null;
  /** Where the person wants to work; empty: it does not matter. */
  formats: ReadonlySet<string>;
};

export type MatchOpportunity = {
  id: string;
  kind: string;
  competences: readonly Label[];
  levels: readonly string[];
  sector: string;
  format: string;
  /** Whole weeks; 0 where there is no length to speak of. */
  weeks: number;
  /** The day it begins; null: at any time. */
  startsOn: string | null;
  place: { code: string; latitude: number | null; longitude: number | null } | null;
};

/** A wish of the person's that the opportunity meets. */
export type Wish =
  | { code: "length"; weeks: number }
  | { code: "start"; day: string }
  | { code: "format"; format: string };

/** What speaks for it, in the order in which it is said. Everything in it comes from the person's own profile. */
export type Reason =
  | { code: "holds"; competences: readonly Label[] }
  | { code: "wants"; competences: readonly Label[] }
  | { code: "interest"; kind: string }
  | { code: "level"; level: string }
  | { code: "new_sector"; sector: string }
  | { code: "wishes"; met: readonly Wish[] }
  | { code: "remote" }
  | { code: "distance"; km: number };

export type Match = { score: number; reasons: readonly Reason[] };

/** The one table of weights: the most points that each part can give. The first two are for each competence. */
const WEIGHTS = {
  /** The opportunity uses what one can do, in full from »does it alone«. */
  heldCompetence: 10,
  /** One learns what one wants to learn, in full when it is two levels up. */
  wantedCompetence: 14,
  interest: 12,
  level: 8,
  newSector: 6,
  distance: 8,
  length: 5,
  start: 4,
  format: 4,
} as const;

/** At this level one does it alone, and more is not asked for. */
const LEVEL_ALONE = 3;
/** The gap between what one can and wants at which an opportunity teaches the most. */
const FULL_GAP = 2;
/** Where no wish is given, a place this far away is still near enough to speak for itself. */
const DISTANCE_WITHOUT_WISH_KM = 100;
/** Where one works at the host's: only there does one cross into another sector. */
const KINDS_AT_A_HOST: readonly string[] = [
  "rotation",
  "work_placement",
  "new_assignment",
  "side_by_side_training",
];

const EARTH_RADIUS_KM = 6371;

/** The distance along the ground, in kilometres (haversine). */
export function distanceKm(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Points for one asked competence: for what one can, or for what one wants to learn, whichever is more. */
function competencePoints(profile: MatchProfile, id: string): { learns: boolean; points: number } {
  const held = profile.held.get(id) ?? 0;
  const wanted = profile.wanted.get(id) ?? 0;
  const uses = (Math.min(held, LEVEL_ALONE) / LEVEL_ALONE) * WEIGHTS.heldCompetence;
  const gap = Math.max(0, Math.min(wanted - held, FULL_GAP));
  const learns = (gap / FULL_GAP) * WEIGHTS.wantedCompetence;
  return learns > uses ? { learns: true, points: learns } : { learns: false, points: uses };
}

/**
 * How well an opportunity fits, and why. Sums parts that are never negative, so that one more thing in common never
 * makes it less. The score only orders: nothing is hidden by it, and people see the reasons, not the number.
 */
export function match(profile: MatchProfile, opportunity: MatchOpportunity): Match {
  let score = 0;
  const holds: Label[] = [];
  const wants: Label[] = [];
  for (const competence of opportunity.competences) {
    const { learns, points } = competencePoints(profile, competence.id);
    score += points;
    if (points > 0) (learns ? wants : holds).push(competence);
  }
  const reasons: Reason[] = [];
  if (holds.length > 0) reasons.push({ code: "holds", competences: holds });
  if (wants.length > 0) reasons.push({ code: "wants", competences: wants });
  if (profile.interests.has(opportunity.kind)) {
    score += WEIGHTS.interest;
    reasons.push({ code: "interest", kind: opportunity.kind });
  }
  if (profile.level !== null && opportunity.levels.includes(profile.level)) {
    score += WEIGHTS.level;
    reasons.push({ code: "level", level: profile.level });
  }
  const isAtHost = KINDS_AT_A_HOST.includes(opportunity.kind);
  if (isAtHost && profile.sector !== null && profile.sector !== opportunity.sector) {
    score += WEIGHTS.newSector;
    reasons.push({ code: "new_sector", sector: opportunity.sector });
  }
  const met = wishesMet(profile, opportunity);
  for (const { code } of met) score += WEIGHTS[code];
  if (met.length > 0) reasons.push({ code: "wishes", met });
  const near = nearness(profile, opportunity);
  score += near.share * WEIGHTS.distance;
  const said = near.reason?.code === "remote" && met.some(({ code }) => code === "format");
  if (near.reason && !said && opportunity.kind !== "e_learning") reasons.push(near.reason);
  return { score, reasons };
}

/** A wish that is not given, and a value that the opportunity lacks, count neither for nor against. */
function wishesMet(
  { minWeeks, maxWeeks, startsFrom, formats }: MatchProfile,
  { weeks, startsOn, format }: MatchOpportunity,
): Wish[] {
  const met: Wish[] = [];
  const asksLength = minWeeks !== null || maxWeeks !== null;
  const fits = weeks >= (minWeeks ?? 0) && weeks <= (maxWeeks ?? Number.POSITIVE_INFINITY);
  if (asksLength && weeks > 0 && fits) met.push({ code: "length", weeks });
  if (startsFrom !== null && startsOn !== null && startsOn >= startsFrom)
    met.push({ code: "start", day: startsOn });
  if (formats.has(format)) met.push({ code: "format", format });
  return met;
}

function nearness(
  { workplace, maxDistanceKm }: MatchProfile,
  { format, place }: MatchOpportunity,
): { share: number; reason: Reason | null } {
  if (format === "online") return { share: 1, reason: { code: "remote" } };
  if (workplace === null || place === null || place.latitude === null || place.longitude === null)
    return { share: 0, reason: null };
  const { latitude, longitude } = place;
  const km = place.code === workplace.code ? 0 : distanceKm(workplace, { latitude, longitude });
  const limit = maxDistanceKm ?? DISTANCE_WITHOUT_WISH_KM;
  if (km > limit) return { share: 0, reason: null };
  return {
    share: limit === 0 ? 1 : 1 - km / (2 * limit),
    reason: { code: "distance", km: Math.round(km) },
  };
}

/** The reasons as far as they make a line: being near or in another sector alone says nothing of the work. */
export function worthSaying(reasons: readonly Reason[]): readonly Reason[] {
  const tells = reasons.some(({ code }) => code === "holds" || code === "wants" || code === "interest");
  return tells ? reasons : [];
}

/** All of them, the best fit first; equals by deadline, nearest first, then by id. The order given does not matter. */
export function rank<T extends MatchOpportunity & { deadline: string | null }>(
  profile: MatchProfile,
  opportunities: readonly T[],
): { opportunity: T; match: Match }[] {
  return opportunities
    .map((opportunity) => ({ opportunity, match: match(profile, opportunity) }))
    .sort(
      (a, b) =>
        b.match.score - a.match.score ||
        compareDays(a.opportunity.deadline, b.opportunity.deadline) ||
        (a.opportunity.id < b.opportunity.id ? -1 : 1),
    );
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** How alike two opportunities are: what they ask for, their kind, their place. */
export function likeness(a: MatchOpportunity, b: MatchOpportunity): number {
  const asked = new Set(a.competences.map(({ id }) => id));
  const shared = b.competences.filter(({ id }) => asked.has(id)).length;
  const samePlace = a.place !== null && a.place.code === b.place?.code;
  return shared * 3 + (a.kind === b.kind ? 4 : 0) + (samePlace ? 2 : 0) + (a.sector === b.sector ? 1 : 0);
}
