import { Router } from "express";
import type { Clock } from "../app/ports/clock.ts";

const HALF_YEAR_MS = 182 * 86_400_000;

/** security.txt, RFC 9116: Contact and Expires are required (2.5.3, 2.5.5). Expires moves with the running release. */
export function wellKnown(clock: Clock, baseUrl: string): Router {
  const router = Router();
  const startedAt = clock.now();
  router.get("/.well-known/security.txt", (_request, response) => {
    const expires = new Date(startedAt.getTime() + HALF_YEAR_MS).toISOString();
    response
      .type("text/plain; charset=utf-8")
      .send(
        `Contact: ${baseUrl}/hjaelp#sikkerhed\nExpires: ${expires}\nPreferred-Languages: da, en\nCanonical: ${baseUrl}/.well-known/security.txt\n`,
      );
  });
  return router;
}
