import "@remix-run/node";
import type { Rokade } from "./composition.server.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }

  interface AppLoadContext {
    rokade: Rokade;
    requestId: string;
    nonce: string;
    /** What this one request has already looked up. */
    memo: Map<string, unknown>;
  }
}
