import { mediaType } from "../../claims.ts";
import type { PlatformDeps } from "../deps.ts";
import type { LineItem, RegisteredTool } from "../model.ts";
import { lineItemsUrl } from "./addresses.ts";
import { lineItemJson } from "./line-item-json.ts";
import { pageOf } from "./page-of.ts";

/** AGS 3.2.4: the tool's line items in a context; the filters narrow together, and an empty list is an answer. */
export async function listLineItems(
  request: Request,
  { tool, contextId }: { tool: RegisteredTool; contextId: string },
  { store, config }: PlatformDeps,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const all = await store.lineItems({ clientId: tool.clientId, contextId });
  const wanted = all.filter((lineItem) => fits(lineItem, query));
  const page = pageOf(wanted, query, lineItemsUrl(config, contextId));
  return Response.json(
    page.items.map((lineItem) => lineItemJson(lineItem, config)),
    {
      headers: { ...page.headers, "Content-Type": mediaType.lineItemContainer, "Cache-Control": "no-store" },
    },
  );
}

function fits(lineItem: LineItem, query: URLSearchParams): boolean {
  const { resourceLinkId, resourceId, tag } = lineItem;
  return Object.entries({ resource_link_id: resourceLinkId, resource_id: resourceId, tag }).every(
    ([name, value]) => !query.has(name) || query.get(name) === value,
  );
}
