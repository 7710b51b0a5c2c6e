import { LtiRefusal } from "../../refusal.ts";
import type { PlatformConfig } from "../model.ts";

/** The container of a context's line items (AGS 3.2.1). */
export function lineItemsUrl(config: PlatformConfig, contextId: string): string {
  return `${config.agsUrl}/${encodeURIComponent(contextId)}/lineitems`;
}

/** The address, and so the id, of one line item (AGS 3.2.1). */
export function lineItemUrl(config: PlatformConfig, lineItem: { contextId: string; id: string }): string {
  return `${lineItemsUrl(config, lineItem.contextId)}/${encodeURIComponent(lineItem.id)}`;
}

export type AgsAddress =
  | { kind: "lineItems"; contextId: string }
  | { kind: "lineItem" | "scores" | "results"; contextId: string; lineItemId: string };

/** Which service a path means. The host's origin does not count, so that a proxy in front changes nothing. */
export function readAddress(config: PlatformConfig, requestUrl: string): AgsAddress {
  const base = `${new URL(config.agsUrl).pathname}/`;
  const { pathname } = new URL(requestUrl);
  const parts = pathname.startsWith(base) ? pathname.slice(base.length).split("/").map(decodePart) : [];
  const [contextId = "", container, lineItemId = "", service, ...rest] = parts;
  if (contextId !== "" && container === "lineitems" && rest.length === 0) {
    if (parts.length === 2) return { kind: "lineItems", contextId };
    if (lineItemId !== "" && service === undefined) return { kind: "lineItem", contextId, lineItemId };
    if (lineItemId !== "" && (service === "scores" || service === "results")) {
      return { kind: service, contextId, lineItemId };
    }
  }
  throw new LtiRefusal("address_unknown", "There is no such service here.", "AGS 3.2.1");
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
