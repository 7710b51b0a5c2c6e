import { LtiRefusal } from "../../refusal.ts";
import type { RegisteredPlatform } from "../model.ts";
import type { ToolStore } from "../store.ts";

/** SEC 5.1.1.1 and CORE 4.1: the issuer (and client, when named) is a platform we are registered with. */
export async function requirePlatform(
  store: ToolStore,
  asked: { issuer: string; clientId: string | null },
): Promise<RegisteredPlatform> {
  const platform = await store.platform(asked);
  if (!platform) {
    throw new LtiRefusal(
      "platform_unknown",
      "The platform (iss, client_id) is not registered.",
      "SEC 5.1.1.1",
    );
  }
  return platform;
}
