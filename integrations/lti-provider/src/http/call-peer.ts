import type { Fetch, FetchInit } from "../ambient.ts";
import { LtiRefusal } from "../refusal.ts";

/** Calls the other side. Whatever way the host's `fetch` fails, the peer did not answer: `peer_unreachable`. */
export async function callPeer(fetch: Fetch, url: string, init: FetchInit, spec: string): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof LtiRefusal) throw error;
    throw new LtiRefusal("peer_unreachable", "The address did not answer.", spec);
  }
}
