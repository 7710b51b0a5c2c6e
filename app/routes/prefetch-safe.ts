import type { RouteId } from "../href.ts";

/**
 * Pages whose data may be fetched before anybody opens them: reading them leaves no trace. All others show somebody
 * else's affairs, where each look is logged, and a pointer that passes a link is not a look. A page that is not named
 * here loses a moment; one that is named wrongly writes into the log, which a test of every name finds.
 */
export const PREFETCH_SAFE: readonly RouteId[] = [
  "home",
  "opportunities",
  "opportunity",
  "saved",
  "apply",
  "applications",
  "application",
  "application.write",
  "application.withdraw",
  "host",
  "host.new",
  "host.posting",
  "learning",
  "overview",
  "overview.method",
  "sign-in",
  "help",
  "privacy",
  "accessibility",
];
