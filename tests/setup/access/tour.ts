import type { ServerBuild } from "@remix-run/node";
import type { ReadClient } from "../../../app/ports/database.ts";
import { routes } from "../../../app/route-table.js";
import { expectations } from "./expectations.ts";
import { PERSONAS, type PersonaKey } from "./personas.ts";
import { mayOpen, recordsOf } from "./records.ts";
import { atTheDoor, viewerOf } from "./viewer.ts";

export type Route = (typeof routes)[number];
export type Stop = { route: Route; persona: PersonaKey | null; path: string };
type Module = { loader?: unknown; action?: unknown; default?: unknown };

export const pathTo = (route: Route, id = "") =>
  route.path === "*" ? "/findes-ikke" : route.path.replace(/:\w+/g, encodeURIComponent(id));
export const dataPath = (path: string) => (path === "/" ? "/_root.data" : `${path}.data`);

export const moduleOf = (build: ServerBuild, route: Route): Module => build.routes[route.id]?.module ?? {};
/** Routes that show something when they are got: pages, files and answers of the API. */
export const readableRoutes = (build: ServerBuild): Route[] =>
  routes.filter((route) => route.access !== "protocol" && moduleOf(build, route).loader !== undefined);
export const pageRoutes = (build: ServerBuild): Route[] =>
  routes.filter((route) => moduleOf(build, route).default !== undefined);
export const actionRoutes = (build: ServerBuild): Route[] =>
  routes.filter((route) => moduleOf(build, route).action !== undefined);

export type TourOptions = {
  read: ReadClient;
  routes: readonly Route[];
  viewers?: readonly (PersonaKey | null)[];
  /** How many records of a kind each viewer opens. */
  records?: number;
};

/** Every address of these routes that each viewer may open, with the demo world's records in them. */
export async function tourOf(options: TourOptions): Promise<Stop[]> {
  const { read, viewers = [null, ...PERSONAS], records: most = 1 } = options;
  const stops: Stop[] = [];
  for (const persona of viewers) {
    const viewer = await viewerOf(read, persona);
    for (const route of options.routes) {
      const { access, records: rule } = expectations[route.id];
      if (atTheDoor(access, persona) !== "open") continue;
      if (rule === undefined) {
        stops.push({ route, persona, path: pathTo(route) });
        continue;
      }
      const own = (await recordsOf[rule](read)).filter((record) => mayOpen(record, viewer));
      for (const { id } of own.slice(0, most)) stops.push({ route, persona, path: pathTo(route, id) });
    }
  }
  return stops;
}
