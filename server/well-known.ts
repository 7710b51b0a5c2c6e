import { Router } from "express";
import type { Clock } from "../app/ports/clock.ts";
import { CONTACT } from "../app/shared/contact.ts";

const HALF_YEAR_MS = 182 * 86_400_000;
const PATH = "/.well-known/security.txt";

/**
 * security.txt, RFC 9116. Contact and Expires are required (2.5.3, 2.5.5).
 * Expires is reckoned when it is asked for: less than a year ahead, as 2.5.5 recommends, and never in the past,
 * however long the process has run.
 */
export function wellKnown(clock: Clock, baseUrl: string): Router {
  const router = Router();
  const policy = `${baseUrl}/hjaelp#sikkerhed`;
  router.get(PATH, (_request, response) => {
    const fields = [
      ["Contact", `mailto:${CONTACT.security}`],
      ["Expires", new Date(clock.now().getTime() + HALF_YEAR_MS).toISOString()],
      ["Preferred-Languages", "da, en"],
      ["Canonical", baseUrl + PATH],
      ["Policy", policy],
    ];
    response
      .type("text/plain; charset=utf-8")
      .send(fields.map(([name, value]) => `${name}: ${value}\n`).join(""));
  });
  return router;
}
