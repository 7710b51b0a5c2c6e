import { scope } from "../../claims.ts";
import { LtiRefusal } from "../../refusal.ts";
import { requireAccessToken } from "../access-token.ts";
import type { PlatformDeps } from "../deps.ts";
import type { LineItem, RegisteredTool } from "../model.ts";
import { type AgsAddress, readAddress } from "./addresses.ts";
import { getLineItem } from "./get-line-item.ts";
import { getResults } from "./get-results.ts";
import { listLineItems } from "./list-line-items.ts";
import { postScore } from "./post-score.ts";
import { serviceRefusal } from "./service-refusal.ts";

export type ServiceAnswer =
  | { outcome: "answered"; response: Response }
  | { outcome: "refused"; response: Response; refusal: LtiRefusal };

const readScopes = [scope.lineItem, scope.lineItemReadOnly];

/** Which method and scopes each address takes (AGS 3.2.2, 3.3.2, 3.4.2). */
const services = {
  lineItems: { method: "GET", scopes: readScopes },
  lineItem: { method: "GET", scopes: readScopes },
  scores: { method: "POST", scopes: [scope.score] },
  results: { method: "GET", scopes: [scope.resultReadOnly] },
} as const satisfies Record<AgsAddress["kind"], { method: string; scopes: readonly string[] }>;

/**
 * Assignment and Grade Services: everything under `config.agsUrl`. A tool sees its own line items only; another tool's
 * answer 404 like those that do not exist.
 */
export async function answerAgs(request: Request, deps: PlatformDeps): Promise<ServiceAnswer> {
  try {
    return { outcome: "answered", response: await answer(request, deps) };
  } catch (error) {
    if (!(error instanceof LtiRefusal)) throw error;
    return { outcome: "refused", response: serviceRefusal(error), refusal: error };
  }
}

async function answer(request: Request, deps: PlatformDeps): Promise<Response> {
  const address = readAddress(deps.config, request.url);
  const { tool, scopes } = await requireAccessToken(request, deps);
  const service = services[address.kind];
  if (request.method !== service.method) {
    throw new LtiRefusal("method_not_allowed", `Only ${service.method} is taken here.`, "AGS 3.2.2");
  }
  if (!service.scopes.some((needed) => scopes.includes(needed))) {
    throw new LtiRefusal("scope_insufficient", "The token's scopes do not reach this service.", "AGS 3.1");
  }
  if (address.kind === "lineItems")
    return listLineItems(request, { tool, contextId: address.contextId }, deps);
  const lineItem = await requireLineItem(tool, address, deps);
  if (address.kind === "lineItem") return getLineItem(lineItem, deps.config);
  return address.kind === "scores" ? postScore(request, lineItem, deps) : getResults(request, lineItem, deps);
}

/** AGS 3.2.6: a line item of another tool or another context is not found. */
async function requireLineItem(
  tool: RegisteredTool,
  address: { contextId: string; lineItemId: string },
  { store }: PlatformDeps,
): Promise<LineItem> {
  const { contextId, lineItemId } = address;
  const lineItem = await store.lineItem({ clientId: tool.clientId, contextId, lineItemId });
  if (!lineItem) throw new LtiRefusal("line_item_unknown", "There is no such line item.", "AGS 3.2.6");
  return lineItem;
}
