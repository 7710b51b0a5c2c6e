import type { RouteId } from "../href.ts";

/**
 * Pages whose data may be fetched before anybody opens them: reading them leaves no trace. Of the others, some show
 * somebody else's affairs, where each look is logged, and some are what a message leads to, which is read when its page
 * is opened; a pointer that passes a link is neither. A page that is not named
 * here loses a moment; one that is named wrongly writes into the log, which a test of every name finds.
 */
export const PREFETCH_SAFE: readonly RouteId[] = [
  "home",
  "opportunities",
  "opportunity",
  "saved",
  "saved.new",
  "saved.search",
  "saved.calendar",
  "saved.dismissed",
  "opportunity.dismiss",
  "apply",
  "applications",
  "application.write",
  "application.withdraw",
  "host.new",
  "host.posting",
  "overview",
  "overview.method",
  "sign-in",
  "competencyProfiles",
  "competencyProfile",
  "help",
  "privacy",
  "accessibility",
];
