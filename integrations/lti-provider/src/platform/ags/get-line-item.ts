import { mediaType } from "../../claims.ts";
import type { LineItem, PlatformConfig } from "../model.ts";
import { lineItemJson } from "./line-item-json.ts";

/** AGS 3.2: one line item. */
export function getLineItem(lineItem: LineItem, config: PlatformConfig): Response {
  return Response.json(lineItemJson(lineItem, config), {
    headers: { "Content-Type": mediaType.lineItem, "Cache-Control": "no-store" },
  });
}
