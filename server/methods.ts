import type { RequestHandler } from "express";
import { refuse } from "./refuse.ts";
import { routeOf } from "./route-of.ts";

const KNOWN = ["GET", "HEAD", "POST"];

/** Pages are read and forms are posted. Remix would run a form's action for PUT, PATCH and DELETE too. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (KNOWN.includes(request.method) || routeOf(request.path)?.access === "protocol") return next();
  response.set("Allow", KNOWN.join(", "));
  refuse(request, response, "method");
};
