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
  | PartOf<"distance", { km: number | null; limit: number | null; remote: boolean }>
  | PartOf<"length", { weeks: number; min: number | null; max: number | null }>
  | PartOf<"start", { day: string | null; from: string | null }>
  | PartOf<"format", { format: string }>;

export type PartCode = MatchPart["code"];

/**
 * What there is to say for and against, and what is not known, part by part: the one explanation of a match, whose
 * score is the sum of its points.
 */
export function breakdown(profile: MatchProfile, opportunity: MatchOpportunity): MatchPart[] {
  return [
    competences(profile, opportunity),
    interest(profile, opportunity),
    level(profile, opportunity),
    ...sector(profile, opportunity),
    distance(profile, opportunity),
    ...length(profile, opportunity),
    ...start(profile, opportunity),
    format(profile, opportunity),
  ];
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
  return { code: "competences", points, standing: standingOfCompetences(profile, points, each), each };
}

function standingOfCompetences(
  { held, wanted }: MatchProfile,
  points: number,
  each: readonly CompetenceFit[],
): Standing {
  if (each.length === 0) return "unstated";
  if (points > 0) return "for";
  return held.size + wanted.size === 0 ? "untold" : "against";
}

function interest({ interests }: MatchProfile, { kind }: MatchOpportunity): MatchPart {
  return { code: "interest", kind, ...counted(WEIGHTS.interest, interests.size > 0, interests.has(kind)) };
}

function level({ level: own }: MatchProfile, { levels }: MatchOpportunity): MatchPart {
  const isAsked = own !== null && levels.includes(own);
  return {
    code: "level",
    level: own,
    levels,
    ...(levels.length === 0 ? UNSTATED : counted(WEIGHTS.level, own !== null, isAsked)),
  };
}

function sector({ sector: own }: MatchProfile, { kind, sector: theirs }: MatchOpportunity): MatchPart[] {
  if (!KINDS_AT_A_HOST.includes(kind)) return [];
  return [{ code: "sector", sector: theirs, ...counted(WEIGHTS.newSector, own !== null, own !== theirs) }];
}

function distance(
  { workplace, maxDistanceKm }: MatchProfile,
  { format: how, place }: MatchOpportunity,
): MatchPart {
  const part = { code: "distance", km: null, limit: maxDistanceKm, remote: how === "online" } as const;
  if (part.remote) return { ...part, points: WEIGHTS.distance, standing: "for" };
  if (place === null || place.latitude === null || place.longitude === null) return { ...part, ...UNSTATED };
  if (workplace === null) return { ...part, points: 0, standing: "untold" };
  const { latitude, longitude } = place;
  const away = place.code === workplace.code ? 0 : distanceKm(workplace, { latitude, longitude });
  const km = Math.round(away);
  const limit = maxDistanceKm ?? DISTANCE_WITHOUT_WISH_KM;
  if (away > limit) return { ...part, km, points: 0, standing: "against" };
  const share = limit === 0 ? 1 : 1 - away / (2 * limit);
  return { ...part, km, points: share * WEIGHTS.distance, standing: "for" };
}

function length({ minWeeks, maxWeeks }: MatchProfile, { weeks }: MatchOpportunity): MatchPart[] {
  const asks = minWeeks !== null || maxWeeks !== null;
  if (weeks === 0) return asks ? [{ code: "length", weeks, min: minWeeks, max: maxWeeks, ...UNSTATED }] : [];
  const fits = weeks >= (minWeeks ?? 0) && weeks <= (maxWeeks ?? Number.POSITIVE_INFINITY);
  const values = { code: "length", weeks, min: minWeeks, max: maxWeeks } as const;
  return [{ ...values, ...counted(WEIGHTS.length, asks, fits) }];
}

function start({ startsFrom }: MatchProfile, { startsOn }: MatchOpportunity): MatchPart[] {
  const values = { code: "start", day: startsOn, from: startsFrom } as const;
  if (startsOn === null) return startsFrom === null ? [] : [{ ...values, ...UNSTATED }];
  const fits = startsFrom !== null && startsOn >= startsFrom;
  return [{ ...values, ...counted(WEIGHTS.start, startsFrom !== null, fits) }];
}

function format({ formats }: MatchProfile, { format: how }: MatchOpportunity): MatchPart {
  return { code: "format", format: how, ...counted(WEIGHTS.format, formats.size > 0, formats.has(how)) };
}

const UNSTATED = { points: 0, standing: "unstated" } as const;

function counted(
  most: number,
  isTold: boolean,
  speaksForIt: boolean,
): { points: number; standing: Standing } {
  if (!isTold) return { points: 0, standing: "untold" };
  return speaksForIt ? { points: most, standing: "for" } : { points: 0, standing: "against" };
}
