import { jwksResponse } from "../keys/published-jwks.ts";
import type { ServiceDeps } from "./deps.ts";

/** The key set address (SEC 6.3): with it a platform checks our assertions. */
export async function answerJwks({ store, clock }: Pick<ServiceDeps, "store" | "clock">): Promise<Response> {
  return jwksResponse(await store.keys(), clock());
}
