import { LtiRefusal } from "../../refusal.ts";
import type { ToolConfig } from "../deps.ts";

/** CORE 5.3.4: a target lies in this tool. Anything else would make us an open redirect. */
export function checkOwnAddress(config: ToolConfig, targetLinkUri: string): void {
  if (!URL.canParse(targetLinkUri) || new URL(targetLinkUri).origin !== config.origin) {
    throw new LtiRefusal(
      "target_link_uri_foreign",
      "The target_link_uri is not an address here.",
      "CORE 5.3.4",
    );
  }
}
