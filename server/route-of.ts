import { moved, routes } from "../app/route-table.js";

type Route = (typeof routes)[number];

const patterns = routes
  .filter((route) => route.id !== "not-found")
  .map((route) => ({ route, pattern: patternOf(route.path) }));

const others: readonly string[] = [
  "/healthz",
  "/readyz",
  "/.well-known/security.txt",
  ...moved.map(({ from }) => from),
];

/** The route of the table that a path belongs to, found as Remix finds it: in any case, with or without a slash at the end. */
export function routeOf(path: string): Route | null {
  return patterns.find(({ pattern }) => pattern.test(path))?.route ?? null;
}

/**
 * A path as it may stand in a log: the pattern of its route, never what was typed. An address that nobody made may
 * hold a name.
 */
export function routePattern(path: string): string {
  if (path.startsWith("/assets/")) return "/assets/*";
  const data = path.endsWith(".data");
  const page = data ? path.slice(0, -".data".length).replace(/^\/_root$/, "/") : path;
  const known = routeOf(page)?.path ?? others.find((other) => other === page);
  return known === undefined ? "unknown" : data ? `${known}.data` : known;
}

/** Fixed parts win over parameters: `/vaert/nyt-opslag` is asked for before `/vaert/:id`, as they stand in the table. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/:\w+/g, "[^/]+")
    .replace(/\/$/, "");
  return new RegExp(`^${source}/?$`, "i");
}
