import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "../integrations/log/logger.ts";
import { routePattern } from "./route-of.ts";

const KNOWN_ID = /^[a-z0-9-]{8,64}$/i;

/** Gives each request an id and a nonce, and logs its end with route, status and time: no address, no name, no query. */
export function requestContext(log: Logger, options: { trustRequestId: boolean }): RequestHandler {
  return (request, response, next) => {
    const given = request.headers["x-request-id"];
    const trusted = options.trustRequestId && typeof given === "string" && KNOWN_ID.test(given);
    const requestId = trusted ? given : randomBytes(8).toString("hex");
    const { method, path } = request;
    response.locals.requestId = requestId;
    response.locals.nonce = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", requestId);
    const startedAt = process.hrtime.bigint();
    // After `close` without `finish` nobody was there to read the answer.
    response.on("close", () => {
      const durationMs = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6);
      const level = response.statusCode >= 500 ? "error" : "info";
      log[level](
        {
          requestId,
          method,
          route: routePattern(path),
          status: response.statusCode,
          durationMs,
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        "request",
      );
    });
    next();
  };
}
