import type { HealthFinding } from "../shared/health.ts";
import type { RequestArgs } from "./request-args.ts";

/** How Rokade is doing, looked at once for all that one request shows of it. */
export function healthOf({ context }: RequestArgs): Promise<HealthFinding[]> {
  const known = context.memo.get("health") as Promise<HealthFinding[]> | undefined;
  if (known) return known;
  const health = context.rokade.checkHealth();
  context.memo.set("health", health);
  return health;
}
