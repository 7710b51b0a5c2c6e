import { distanceKm } from "./distance.ts";
import type { Label, MatchOpportunity, MatchProfile } from "./match-subjects.ts";

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
export const KINDS_AT_A_HOST: readonly string[] = [
  "rotation",
  "work_placement",
  "new_assignment",
  "side_by_side_training",
];

/** One asked competence: the person's levels (0: not in the profile), and whether one would use or learn it. */
export type CompetenceFit = {
  competence: Label;
  held: number;
  wanted: number;
  use: "uses" | "learns" | "neither";
};

/**
 * Whether a part speaks for the opportunity or not; `untold` when the person has not said, `unstated` when the
 * opportunity does not. Only what speaks for it has points.
 */
export type Standing = "for" | "against" | "untold" | "unstated";

type PartOf<Code extends string, Values = object> = {
  code: Code;
  /** Never negative. */
  points: number;
  standing: Standing;
} & Values;

/** A part of a match with all that its words need. What cannot bear on this kind of opportunity is no part of it. */
export type MatchPart =
  | PartOf<"competences", { each: readonly CompetenceFit[] }>
  | PartOf<"interest", { kind: string }>
  | PartOf<"level", { level: string | null; levels: readonly string[] }>
  | PartOf<"sector", { sector: string }>
  /** `km` null: it is done from anywhere, or one of the two places is not known. */
  | PartOf<"distance", { km: number | null; limit: number | null }>
  | PartOf<"length", { weeks: number; min: number | null; max: number | null }>
  | PartOf<"start", { day: string | null; from: string | null }>
  | PartOf<"format", { format: string }>;

/**
 * What there is to say for and against, and what is not known, part by part: the one explanation of a match, whose
 * score is the sum of its points. Every search reckons it for all that is open: it makes no more objects than it answers.
 */
export function breakdown(profile: MatchProfile, opportunity: MatchOpportunity): MatchPart[] {
  const parts: MatchPart[] = [
    competences(profile, opportunity),
    interest(profile, opportunity),
    level(profile, opportunity),
  ];
  if (KINDS_AT_A_HOST.includes(opportunity.kind)) parts.push(sector(profile, opportunity));
  parts.push(distance(profile, opportunity));
  const asksLength = profile.minWeeks !== null || profile.maxWeeks !== null;
  // What has no length to speak of, or begins at any time, is worth a word only where one asks for it.
  if (opportunity.weeks > 0 || asksLength) parts.push(length(profile, opportunity));
  if (opportunity.startsOn !== null || profile.startsFrom !== null) parts.push(start(profile, opportunity));
  parts.push(format(profile, opportunity));
  return parts;
}

/** A competence counts for what one can, or for what one wants to learn, whichever is more. */
function competences(profile: MatchProfile, { competences: asked }: MatchOpportunity): MatchPart {
  let points = 0;
  const each = asked.map((competence): CompetenceFit => {
    const held = profile.held.get(competence.id) ?? 0;
    const wanted = profile.wanted.get(competence.id) ?? 0;
    const uses = (Math.min(held, LEVEL_ALONE) / LEVEL_ALONE) * WEIGHTS.heldCompetence;
    const gap = Math.max(0, Math.min(wanted - held, FULL_GAP));
    const learns = (gap / FULL_GAP) * WEIGHTS.wantedCompetence;
    points += Math.max(uses, learns);
    const use = learns > uses ? "learns" : uses > 0 ? "uses" : "neither";
    return { competence, held, wanted, use };
  });
  const isTold = profile.held.size + profile.wanted.size > 0;
  const standing = each.length === 0 ? "unstated" : standingOf(isTold, points > 0);
  return { code: "competences", points, standing, each };
}

function interest({ interests }: MatchProfile, { kind }: MatchOpportunity): MatchPart {
  const standing = standingOf(interests.size > 0, interests.has(kind));
  return { code: "interest", points: pointsOf(standing, WEIGHTS.interest), standing, kind };
}

function level({ level: own }: MatchProfile, { levels }: MatchOpportunity): MatchPart {
  const isAsked = own !== null && levels.includes(own);
  const standing = levels.length === 0 ? "unstated" : standingOf(own !== null, isAsked);
  return { code: "level", points: pointsOf(standing, WEIGHTS.level), standing, level: own, levels };
}

function sector({ sector: own }: MatchProfile, { sector: theirs }: MatchOpportunity): MatchPart {
  const standing = standingOf(own !== null, own !== theirs);
  return { code: "sector", points: pointsOf(standing, WEIGHTS.newSector), standing, sector: theirs };
}

function distance(
  { workplace, maxDistanceKm: limit }: MatchProfile,
  { format: how, place }: MatchOpportunity,
): MatchPart {
  const part = (standing: Standing, points: number, km: number | null): MatchPart => ({
    code: "distance",
    points,
    standing,
    km,
    limit,
  });
  if (how === "online") return part("for", WEIGHTS.distance, null);
  if (place === null || place.latitude === null || place.longitude === null) return part("unstated", 0, null);
  if (workplace === null) return part("untold", 0, null);
  const { latitude, longitude } = place;
  const away = place.code === workplace.code ? 0 : distanceKm(workplace, { latitude, longitude });
  const farthest = limit ?? DISTANCE_WITHOUT_WISH_KM;
  if (away > farthest) return part("against", 0, Math.round(away));
  const share = farthest === 0 ? 1 : 1 - away / (2 * farthest);
  return part("for", share * WEIGHTS.distance, Math.round(away));
}

function length({ minWeeks: min, maxWeeks: max }: MatchProfile, { weeks }: MatchOpportunity): MatchPart {
  const fits = weeks >= (min ?? 0) && weeks <= (max ?? Number.POSITIVE_INFINITY);
  const standing = weeks === 0 ? "unstated" : standingOf(min !== null || max !== null, fits);
  return { code: "length", points: pointsOf(standing, WEIGHTS.length), standing, weeks, min, max };
}

function start({ startsFrom: from }: MatchProfile, { startsOn: day }: MatchOpportunity): MatchPart {
  const standing = day === null ? "unstated" : standingOf(from !== null, from !== null && day >= from);
  return { code: "start", points: pointsOf(standing, WEIGHTS.start), standing, day, from };
}

function format({ formats }: MatchProfile, { format: how }: MatchOpportunity): MatchPart {
  const standing = standingOf(formats.size > 0, formats.has(how));
  return { code: "format", points: pointsOf(standing, WEIGHTS.format), standing, format: how };
}

function standingOf(isTold: boolean, speaksForIt: boolean): Standing {
  if (!isTold) return "untold";
  return speaksForIt ? "for" : "against";
}

function pointsOf(standing: Standing, most: number): number {
  return standing === "for" ? most : 0;
}
