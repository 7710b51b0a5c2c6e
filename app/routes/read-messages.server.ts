import { markRead } from "../domain/notifications/index.server.ts";
import type { Actor } from "../domain/people/index.server.ts";
import { PREFETCH_SAFE } from "./prefetch-safe.ts";
import type { RequestArgs } from "./request-args.ts";
import { routeAt } from "./route-at.ts";

/**
 * The messages that lead to the page that is being opened are read. Not those that lead to a page whose data is fetched
 * ahead, and not when a browser says that it only fetches ahead itself.
 */
export async function readMessages({ request, context }: RequestArgs, actor: Actor): Promise<void> {
  if (request.method !== "GET" || isAhead(request)) return;
  const pathname = new URL(request.url).pathname.replace(/\.data$/, "");
  const route = routeAt(pathname);
  if (route === undefined || PREFETCH_SAFE.includes(route)) return;
  await markRead({ ...context.rokade, personId: actor.personId, href: pathname });
}

const isAhead = ({ headers }: Request) =>
  ["Sec-Purpose", "Purpose"].some((name) => headers.get(name)?.includes("prefetch"));
