import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const MAX_BODY_BYTES = 256 * 1024;

/**
 * A body must say how long it is, and be short. The HTTP parser holds a body to its stated length, so nothing
 * larger can follow. Forms are the only bodies here.
 */
export const bodyLimit: RequestHandler = (request, response, next) => {
  if (SAFE.has(request.method)) return next();
  if (request.headers["transfer-encoding"] !== undefined)
    return void response
      .status(411)
      .type("text/plain")
      .send("Skriv, hvor lang forespørgslen er (Content-Length).\n");
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES)
    return void response
      .status(413)
      .type("text/plain")
      .send("Det, du sendte, er for langt. Gør teksten kortere, og send igen.\n");
  next();
};

/** At most so many requests are worked on at once; the next ones are asked to come back (503). */
export function inFlightLimit(most: number): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= most)
      return void response
        .status(503)
        .set("Retry-After", "5")
        .type("text/plain")
        .send("Der er mange på Rokade lige nu. Prøv igen om lidt.\n");
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
    next();
  };
}

/** Limits how often one address may change things and sign in (ASVS 5.0, 2.4.1 and 6.3.1). Per minute. */
export function rateLimit(perMinute: { changes: number; signIns: number }): RequestHandler {
  const changes = new RateLimiterMemory({ points: perMinute.changes, duration: 60 });
  const signIns = new RateLimiterMemory({ points: perMinute.signIns, duration: 60 });
  return async (request, response, next) => {
    if (SAFE.has(request.method) || request.path.startsWith("/lti/")) return next();
    const limiter = request.path === "/demo/login" ? signIns : changes;
    try {
      await limiter.consume(request.ip ?? "unknown");
      next();
    } catch (refusal) {
      const waitMs =
        typeof refusal === "object" && refusal !== null && "msBeforeNext" in refusal
          ? Number(refusal.msBeforeNext)
          : 60_000;
      response
        .status(429)
        .set("Retry-After", String(Math.ceil(waitMs / 1000)))
        .type("text/plain")
        .send("Du har sendt meget på kort tid. Vent et øjeblik, og prøv igen.\n");
    }
  };
}
