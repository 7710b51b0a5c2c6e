import type { RequestHandler, Response } from "express";
import { noSuchAddress, type Problem, tooMany, wrongMethod } from "../app/shared/problem.ts";
import { createWindow } from "./rate-window.ts";
import { routeOf } from "./route-of.ts";

const MINUTE_S = 60;
const READING = ["GET", "HEAD"];
const EXPOSED = ["ETag", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id"];

export function isApi(path: string): boolean {
  return /^\/api(\/|$)/i.test(path);
}

export function sendProblem(response: Response, problem: Problem): void {
  response
    .status(problem.status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(problem));
}

/**
 * What holds for every address of the open API before it is answered: pages of anywhere may read it, without
 * credentials; it is read only; and one address may ask so often in a minute, told by the fields of
 * draft-ietf-httpapi-ratelimit-headers-10. Addresses are those of connections, or of what a trusted proxy says.
 */
export function openApi({
  perMinute,
  elapsedMs,
}: {
  perMinute: number;
  elapsedMs: () => number;
}): RequestHandler {
  const window = createWindow({ limit: perMinute, lengthMs: MINUTE_S * 1000, elapsedMs });
  return (request, response, next) => {
    if (!isApi(request.path)) return next();
    response.set({
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": EXPOSED.join(", "),
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
    if (request.method === "OPTIONS") {
      response
        .status(204)
        .set({
          Allow: [...READING, "OPTIONS"].join(", "),
          "Access-Control-Allow-Methods": READING.join(", "),
          "Access-Control-Allow-Headers": "If-None-Match",
          "Access-Control-Max-Age": "86400",
        })
        .end();
      return;
    }
    const { allowed, left, resetMs } = window.take(request.ip ?? "unknown");
    const seconds = Math.max(1, Math.ceil(resetMs / 1000));
    response.set({
      "RateLimit-Policy": `"address";q=${perMinute};w=${MINUTE_S}`,
      RateLimit: `"address";r=${left};t=${seconds}`,
    });
    if (!allowed) {
      response.set("Retry-After", String(seconds));
      return sendProblem(response, tooMany(seconds));
    }
    if (!READING.includes(request.method)) {
      response.set({ Allow: [...READING, "OPTIONS"].join(", "), Connection: "close" });
      return sendProblem(response, wrongMethod());
    }
    const route = routeOf(request.path.replace(/\.data$/, ""));
    if (route?.id.startsWith("api.")) next();
    else sendProblem(response, noSuchAddress());
  };
}
