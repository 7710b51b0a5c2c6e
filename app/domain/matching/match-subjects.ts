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
