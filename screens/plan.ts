import type { ServerBuild } from "@remix-run/node";
import { routes } from "../app/route-table.js";
import type { Language, Options, Width } from "./options.ts";

export type Route = (typeof routes)[number];

/** A page that answered somebody. `persona` null: nobody was signed in. */
export type FoundPage = {
  persona: string | null;
  routeId: Route["id"];
  /** With its query. */
  address: string;
  /** See likeness.ts. */
  content: string;
  likeness: string;
};

export type Picture = {
  persona: string | null;
  routeId: Route["id"];
  address: string;
  width: Width;
  language: Language;
  /** Below docs/screens. */
  file: string;
};

const SIGNED_OUT = "signed-out";
/** So many looks of one page are shown for one person, and for all together. */
const MOST_LOOKS = 3;
const MOST_LOOKS_IN_ALL = 8;

/**
 * A record's page, a page that everybody has, and the forms of a profile: what they are made of matters, not what they
 * say.
 */
const isByLikeness = (routeId: Route["id"]) =>
  routes.some(
    ({ id, path, access }) =>
      id === routeId &&
      (path.includes(":") || path.startsWith("/profil/") || (access === "public" && id !== "home")),
  );

/**
 * Which pages are worth a picture. A page of one's own is taken for everybody to whom it shows something else; a page
 * of a record, or of everybody's, for everything it can look like, whoever opens it.
 */
export function choosePages(found: readonly FoundPage[]): FoundPage[] {
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  return found.filter(({ persona, routeId, content, likeness }) => {
    const byLikeness = isByLikeness(routeId);
    const look = `${routeId} ${byLikeness ? likeness : content}`;
    const place = `${persona} ${routeId}`;
    const looks = taken.get(place) ?? 0;
    const inAll = taken.get(routeId) ?? 0;
    if (seen.has(look) || looks >= MOST_LOOKS || (byLikeness && inAll >= MOST_LOOKS_IN_ALL)) return false;
    seen.add(look);
    taken.set(place, looks + 1);
    taken.set(routeId, inAll + 1);
    return true;
  });
}

/** Every picture to be taken, page by page, with its file. */
export function planPictures(
  found: readonly FoundPage[],
  { personas, pages, widths, languages }: Pick<Options, "personas" | "pages" | "widths" | "languages">,
): Picture[] {
  const looks = new Map<string, number>();
  const pictures: Picture[] = [];
  for (const { persona, routeId, address } of choosePages(found)) {
    const folder = persona ?? SIGNED_OUT;
    const place = `${folder}/${routeId}`;
    const look = (looks.get(place) ?? 0) + 1;
    looks.set(place, look);
    if (personas && !personas.includes(folder)) continue;
    if (pages && !pages.includes(routeId)) continue;
    const name = look === 1 ? place : `${place}-${look}`;
    for (const language of languages)
      for (const width of widths)
        pictures.push({
          persona,
          routeId,
          address,
          width,
          language,
          file: `${name}-${width}-${language}.png`,
        });
  }
  return pictures;
}

/** The routes that have something to look at. */
export function pageRoutesOf(build: Pick<ServerBuild, "routes">): Route[] {
  return routes.filter(({ id }) => build.routes[id]?.module.default !== undefined);
}

/** Whose pages have to be looked up for these options; the looks of a page are told apart among all of them. */
export const viewersOf = (personas: readonly string[]): (string | null)[] => [null, ...personas];
export const folderNames = (personas: readonly string[]): string[] => [SIGNED_OUT, ...personas];
