import type { RouteId } from "../href.ts";
import { routes } from "../route-table.js";

const patterns = routes.flatMap(({ id, path }) =>
  id === "not-found"
    ? []
    : [{ id, pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`) }],
);

/** The route of one of our own addresses, as links write it. */
export function routeAt(pathname: string): RouteId | undefined {
  return patterns.find(({ pattern }) => pattern.test(pathname))?.id;
}
