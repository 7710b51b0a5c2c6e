import type { LineItem, PlatformConfig } from "../model.ts";
import { lineItemUrl } from "./addresses.ts";

/** A line item as the tool reads it (AGS 3.2.3): its id is its address. */
export function lineItemJson(lineItem: LineItem, config: PlatformConfig): Record<string, unknown> {
  const { label, scoreMaximum, resourceLinkId, resourceId, tag } = lineItem;
  return {
    id: lineItemUrl(config, lineItem),
    label,
    scoreMaximum,
    ...(resourceLinkId !== null && { resourceLinkId }),
    ...(resourceId !== null && { resourceId }),
    ...(tag !== null && { tag }),
  };
}
