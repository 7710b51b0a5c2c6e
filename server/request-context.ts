import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "../integrations/log/logger.ts";

const KNOWN_ID = /^[a-z0-9-]{8,64}$/i;

/** Gives each request an id and a nonce, and logs its end with route, status and time: no address, no name, no query. */
export function requestContext(log: Logger, options: { trustRequestId: boolean }): RequestHandler {
  return (request, response, next) => {
    const given = request.headers["x-request-id"];
    const trusted = options.trustRequestId && typeof given === "string" && KNOWN_ID.test(given);
    const requestId = trusted ? given : randomBytes(8).toString("hex");
    response.locals.requestId = requestId;
    response.locals.nonce = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", requestId);
    const startedAt = process.hrtime.bigint();
    response.on("finish", () => {
      const durationMs = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6);
      const level = response.statusCode >= 500 ? "error" : "info";
      log[level](
        {
          requestId,
          method: request.method,
          route: routePattern(request.path),
          status: response.statusCode,
          durationMs,
        },
        "request",
      );
    });
    next();
  };
}

/** The address with every id replaced, so that the log carries no case and no person. */
export function routePattern(path: string): string {
  return path
    .split("/")
    .map((part) => (/^[a-z.-]{0,40}$/.test(part.replace(/\.data$/, "")) ? part : ":id"))
    .join("/");
}
