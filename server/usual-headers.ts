import type { RequestHandler } from "express";

const RETRY_SECONDS = "5";

/**
 * What every answer carries unless it says otherwise: nothing is kept by browsers or proxies (ASVS 5.0, 14.3.2),
 * redirects and refusals included, and whoever is turned away for the moment learns when to come back.
 */
export const usualHeaders: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
    if (response.statusCode === 503 && !response.hasHeader("Retry-After"))
      response.setHeader("Retry-After", RETRY_SECONDS);
    // A page's own policy is added to the usual one; a reader of two would have to choose.
    const policy = response.getHeader("Referrer-Policy");
    if (Array.isArray(policy)) response.setHeader("Referrer-Policy", policy.at(-1) ?? "same-origin");
    return Reflect.apply(writeHead, response, given);
  };
  next();
};
