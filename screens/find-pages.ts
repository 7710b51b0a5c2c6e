import { routes } from "../app/route-table.js";
import { addressesIn, contentOf, likenessOf } from "./likeness.ts";
import type { FoundPage, Route } from "./plan.ts";

/** Fetches a page as somebody. Null: it did not answer 200 itself. */
export type Fetcher = (address: string) => Promise<string | null>;

/** So many records of a kind are opened for one person, to find those that look different. */
const MOST_RECORDS = 12;

const patterns = routes
  .filter(({ path }) => path !== "*")
  .map(({ id, path }) => ({
    id,
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/?]+")}(\\?|$)`),
  }));

/** Fixed parts win over parameters: they stand first in the table. */
export function routeIdOf(address: string): Route["id"] | null {
  return patterns.find(({ pattern }) => pattern.test(address))?.id ?? null;
}

/** Every page that somebody can open: those of the table, and those of records that links on these lead to. */
export async function findPages(
  persona: string | null,
  pageRoutes: readonly Route[],
  fetchPage: Fetcher,
): Promise<FoundPage[]> {
  const found: FoundPage[] = [];
  const waiting = pageRoutes.filter(({ path }) => !/[:*]/.test(path)).map(({ path }): string => path);
  const ofRecords = new Set(pageRoutes.filter(({ path }) => path.includes(":")).map(({ id }) => id));
  const known = new Set(waiting);
  const opened = new Map<string, number>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const routeId = routeIdOf(address);
    const html = routeId === null ? null : await fetchPage(address);
    if (routeId === null || html === null) continue;
    found.push({ persona, routeId, address, content: contentOf(html), likeness: likenessOf(html) });
    for (const next of addressesIn(html)) {
      const id = routeIdOf(next);
      if (id === null || known.has(next) || !ofRecords.has(id)) continue;
      const count = opened.get(id) ?? 0;
      if (count >= MOST_RECORDS) continue;
      opened.set(id, count + 1);
      known.add(next);
      waiting.push(next);
    }
  }
  return found;
}
