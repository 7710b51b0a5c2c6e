import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { LARGEST_UPLOAD_BYTES } from "../app/domain/imports/labels.ts";
import { refuse } from "./refuse.ts";
import { routeOf } from "./route-of.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const MAX_BODY_BYTES = 256 * 1024;

export type Limits = {
  /** Requests worked on at once. */
  inFlight: number;
  /** Files that are sent at once. */
  uploads: number;
  /** Changes, and sign-ins, by one address in a minute. */
  changesPerMinute: number;
  signInsPerMinute: number;
  /** Answers of the open API that one address may have in a minute. */
  apiPerMinute: number;
};

/** The limit of the open API is a matter of the configuration: `API_RATE_LIMIT`. */
export const USUAL_LIMITS: Omit<Limits, "apiPerMinute"> = {
  inFlight: 200,
  uploads: 4,
  changesPerMinute: 300,
  signInsPerMinute: 120,
};

/**
 * A body must say how long it is, and be short. The HTTP parser holds a body to its stated length, so nothing
 * larger can follow. Forms are the only bodies here; a file to import has room of its own, for a few at once, since a
 * body is held in memory while it is read.
 */
export function bodyLimit({ uploads }: Pick<Limits, "uploads">): RequestHandler {
  let inHand = 0;
  return (request, response, next) => {
    if (request.headers["transfer-encoding"] !== undefined)
      return refuse(request, response, "length_missing");
    const length = Number(request.headers["content-length"] ?? 0);
    if (length <= MAX_BODY_BYTES) return next();
    if (routeOf(request.path)?.id !== "imports") return refuse(request, response, "too_long");
    if (length > LARGEST_UPLOAD_BYTES + MAX_BODY_BYTES) return refuse(request, response, "file_too_large");
    if (inHand >= uploads) return refuse(request, response, "busy");
    inHand += 1;
    response.once("close", () => {
      inHand -= 1;
    });
    next();
  };
}

/** At most so many requests are worked on at once; the next ones are asked to come back (503). */
export function inFlightLimit({ inFlight }: Pick<Limits, "inFlight">): RequestHandler {
  let running = 0;
  return (request, response, next) => {
    if (running >= inFlight) return refuse(request, response, "busy");
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
    next();
  };
}

/** Limits how often one address may change things and sign in (ASVS 5.0, 2.4.1 and 6.3.1). */
export function rateLimit({
  changesPerMinute,
  signInsPerMinute,
}: Pick<Limits, "changesPerMinute" | "signInsPerMinute">): RequestHandler {
  const changes = new RateLimiterMemory({ points: changesPerMinute, duration: 60 });
  const signIns = new RateLimiterMemory({ points: signInsPerMinute, duration: 60 });
  return async (request, response, next) => {
    const route = routeOf(request.path);
    if (SAFE.has(request.method) || route?.access === "protocol") return next();
    const limiter = route?.id === "demo.login" ? signIns : changes;
    try {
      await limiter.consume(request.ip ?? "unknown");
      next();
    } catch (refusal) {
      const waitMs =
        typeof refusal === "object" && refusal !== null && "msBeforeNext" in refusal
          ? Number(refusal.msBeforeNext)
          : 60_000;
      refuse(request, response, "too_many", { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    }
  };
}
