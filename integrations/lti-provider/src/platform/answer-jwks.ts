import { jwksResponse } from "../keys/published-jwks.ts";
import type { PlatformDeps } from "./deps.ts";

/** The key set address (SEC 6.3). */
export async function answerJwks({ store, clock }: Pick<PlatformDeps, "store" | "clock">): Promise<Response> {
  return jwksResponse(await store.keys(), clock());
}
