import { breakdown, type CompetenceFit, type MatchPart } from "./breakdown.ts";
import type { Label, MatchOpportunity, MatchProfile } from "./match-subjects.ts";

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

/** `score` only orders: nothing is hidden by it, and people see the parts in words, never the number. */
export type Match = { score: number; parts: readonly MatchPart[] };

/** How well an opportunity fits: the sum of the parts that are shown, which are never negative. */
export function match(profile: MatchProfile, opportunity: MatchOpportunity): Match {
  const parts = breakdown(profile, opportunity);
  let score = 0;
  for (const { points } of parts) score += points;
  return { score, parts };
}

/** What speaks for it, of the parts of a match. */
export function reasonsOf(parts: readonly MatchPart[]): Reason[] {
  const met = parts.flatMap((part): Wish[] => wishOf(part));
  const saysHome = met.some((wish) => wish.code === "format" && wish.format === "online");
  const isCourse = parts.some((part) => part.code === "interest" && part.kind === "e_learning");
  const reasons = parts.flatMap((part): Reason[] => {
    if (part.code === "competences") return reasonsOfCompetences(part.each);
    if (part.standing !== "for") return [];
    switch (part.code) {
      case "interest":
        return [{ code: "interest", kind: part.kind }];
      case "level":
        return part.level === null ? [] : [{ code: "level", level: part.level }];
      case "sector":
        return [{ code: "new_sector", sector: part.sector }];
      case "distance":
        if (isCourse) return [];
        if (part.km !== null) return [{ code: "distance", km: part.km }];
        return saysHome ? [] : [{ code: "remote" }];
      default:
        return [];
    }
  });
  if (met.length === 0) return reasons;
  const nearness = reasons.findIndex(({ code }) => code === "distance" || code === "remote");
  return reasons.toSpliced(nearness === -1 ? reasons.length : nearness, 0, { code: "wishes", met });
}

function reasonsOfCompetences(each: readonly CompetenceFit[]): Reason[] {
  const of = (asked: CompetenceFit["use"]) =>
    each.filter(({ use }) => use === asked).map(({ competence }) => competence);
  const holds = of("uses");
  const wants = of("learns");
  return [
    ...(holds.length > 0 ? [{ code: "holds", competences: holds } as const] : []),
    ...(wants.length > 0 ? [{ code: "wants", competences: wants } as const] : []),
  ];
}

function wishOf(part: MatchPart): Wish[] {
  if (part.standing !== "for") return [];
  if (part.code === "length") return [{ code: "length", weeks: part.weeks }];
  if (part.code === "start" && part.day !== null) return [{ code: "start", day: part.day }];
  return part.code === "format" ? [{ code: "format", format: part.format }] : [];
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
