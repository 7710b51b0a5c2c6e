import { LtiRefusal } from "../../refusal.ts";
import type { RegisteredTool } from "../model.ts";
import type { PlatformStore } from "../store.ts";

/** SEC 5.1.1.2: the client is a tool registered here, and not suspended. */
export async function requireTool(store: PlatformStore, clientId: string): Promise<RegisteredTool> {
  const tool = await store.toolByClientId(clientId);
  if (!tool) throw new LtiRefusal("client_unknown", "The client_id is not registered here.", "SEC 5.1.1.2");
  if (tool.suspended) throw new LtiRefusal("client_suspended", "The tool is suspended.", "SEC 5.1.1.2");
  return tool;
}
