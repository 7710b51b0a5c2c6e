/** Words of numbers, lengths and times of the year, folded. Written for Rokade. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  foerste: 1,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
};

export type Unit = "time" | "dag" | "uge" | "maaned" | "aar";

/** By the word itself, and by its lemma where that is a word of the lexicon. */
export const UNITS: Readonly<Record<string, Unit>> = {
  time: "time",
  tim: "time",
  t: "time",
  dag: "dag",
  uge: "uge",
  maaned: "maaned",
  mdr: "maaned",
  mdrs: "maaned",
  md: "maaned",
  mnd: "maaned",
  aar: "aar",
};

/** *30 timer om ugen, 30 t/uge, 30 timer pr. uge, 30 timer ugentligt* */
export const PER_WEEK: readonly (readonly string[])[] = [
  ["om", "ugen"],
  ["i", "ugen"],
  ["pr", "uge"],
  ["per", "uge"],
  ["uge"],
  ["ugentlig"],
  ["ugentligt"],
  ["ugentlige"],
];

const MONTH_NAMES =
  "januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | december dec";
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.split(" | ").flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

export type Season = "vinter" | "foraar" | "sommer" | "efteraar";
export const SEASONS: Readonly<Record<string, Season>> = {
  vinter: "vinter",
  foraar: "foraar",
  sommer: "sommer",
  efteraar: "efteraar",
};

/** A month belongs to each season that people call it by: February is in the winter and begins the spring term. */
export const SEASONS_OF_MONTH: Readonly<Record<number, readonly Season[]>> = {
  1: ["vinter"],
  2: ["vinter", "foraar"],
  3: ["foraar"],
  4: ["foraar"],
  5: ["foraar"],
  6: ["sommer"],
  7: ["sommer"],
  8: ["sommer"],
  9: ["efteraar"],
  10: ["efteraar"],
  11: ["efteraar"],
  12: ["vinter"],
};

/** *Ansøgningsfrist 1. maj*: a day for applying is no day for starting. */
export const DEADLINE_WORDS: ReadonlySet<string> = new Set(["frist", "ansoegningsfrist", "deadline"]);
export const BEFORE_A_DATE: ReadonlySet<string> = new Set(["er", "den", "senest", "d", "i", "til", "om"]);
