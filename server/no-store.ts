import type { RequestHandler } from "express";

/** Nothing is kept by browsers or proxies unless its answer says otherwise (ASVS 5.0, 14.3.2): redirects and refusals too. */
export const noStoreByDefault: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
    return Reflect.apply(writeHead, response, given);
  };
  next();
};
