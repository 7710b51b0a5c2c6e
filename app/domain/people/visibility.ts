/** Who else than the person may come to see something of them. Words: `profile.seenBy`. */
export const READERS = ["host", "leader", "nominator", "secretariat", "administration"] as const;
export type Reader = (typeof READERS)[number];
/** Whoever never sees a single person's profile: each has pages of their own, and none of it stands there. */
export const SEES_NOTHING = ["hr", "council", "campus_admin"] as const;

export const PROFILE_FIELDS = [
  "name",
  "title",
  "organisation",
  "workplace",
  "leader",
  "level",
  "employments",
  "held",
  "heldLevel",
  "wanted",
  "interests",
  "distance",
  "length",
  "start",
  "formats",
  "target",
  "dismissed",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/**
 * When a reader sees a field: `always` where they meet the person at all; `applied` from the day an application is
 * sent; `asked` as `applied`, and then only what the posting asks for; `accepted` once the nominee has said yes.
 */
export type Occasion = "always" | "applied" | "asked" | "accepted";

/** Each field of a profile and who else sees it when. A test reads every page of every persona against it. */
export const VISIBILITY: Record<ProfileField, Partial<Record<Reader, Occasion>>> = {
  name: {
    host: "applied",
    leader: "always",
    nominator: "always",
    secretariat: "accepted",
    administration: "always",
  },
  title: { host: "applied", leader: "always", administration: "always" },
  organisation: { host: "applied", administration: "always" },
  workplace: { host: "applied", leader: "always", administration: "always" },
  leader: { administration: "always" },
  level: { administration: "always" },
  employments: { administration: "always" },
  held: { host: "asked" },
  heldLevel: {},
  wanted: {},
  interests: {},
  distance: {},
  length: {},
  start: {},
  formats: {},
  target: {},
  dismissed: {},
};

/** The readers of some fields together, in one order, each with the occasion of the first field that names them. */
export function readersOf(fields: readonly ProfileField[]): { reader: Reader; occasion: Occasion }[] {
  return READERS.flatMap((reader) => {
    const occasion = fields.map((field) => VISIBILITY[field][reader]).find((found) => found !== undefined);
    return occasion ? [{ reader, occasion }] : [];
  });
}
