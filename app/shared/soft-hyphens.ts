/** What a long name of an organisation ends in: the last part of a compound, in the definite form or not. */
const LAST_PARTS = [
  "akademiet",
  "direktoratet",
  "forvaltningen",
  "gymnasium",
  "institutionen",
  "kommandoen",
  "ministeriet",
  "myndigheden",
  "nævnet",
  "sekretariatet",
  "styrelsen",
  "tilsynet",
  "universitetet",
];
const BEFORE_LAST_PART = new RegExp(`(\\p{L}{5,})(?=(?:${LAST_PARTS.join("|")})(?!\\p{L}))`, "gu");

/** »Beskæftigelses\u00administeriet«: where a heading that is wider than the phone may break. */
export function withSoftHyphens(title: string): string {
  return title.replace(BEFORE_LAST_PART, "$1\u00ad");
}
