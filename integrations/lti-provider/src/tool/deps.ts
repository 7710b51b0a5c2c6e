import type { Clock, Fetch, NewId } from "../ambient.ts";
import type { JwksCache } from "../jwks/jwks-cache.ts";
import type { ToolStore } from "./store.ts";

/** Who we are as a tool. */
export type ToolConfig = {
  /** Our own origin, for example "https://campus.example". Targets of launches lie in it. */
  origin: string;
  /** The redirect_uri that platforms have registered: the address of `answerLaunch`. */
  launchUrl: string;
};

export type LoginDeps = { config: ToolConfig; store: ToolStore; clock: Clock; newId: NewId };
export type LaunchDeps = { config: ToolConfig; store: ToolStore; clock: Clock; jwks: JwksCache };
export type ServiceDeps = { store: ToolStore; clock: Clock; newId: NewId; fetch: Fetch };
