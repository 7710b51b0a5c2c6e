import type { RequestHandler } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Addresses that other servers or a tool's page post to; each checks its own signature, token or session binding. */
const PROTOCOL = [/^\/lti\/auth$/, /^\/lti\/token$/, /^\/lti\/ags\//];

/**
 * Refuses unsafe requests that a foreign page made a browser send (CSRF, ASVS 5.0 3.5.1): every browser says where
 * a form came from by Sec-Fetch-Site or Origin. A request with neither comes from no browser and carries no
 * cookies of one. Remix's own check covers documents only and trusts forwarded headers.
 */
export function sameOrigin(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl).origin;
  return (request, response, next) => {
    if (SAFE.has(request.method) || PROTOCOL.some((path) => path.test(request.path))) return next();
    const site = request.headers["sec-fetch-site"];
    const origin = request.headers.origin;
    const foreign =
      origin !== undefined ? origin !== own : site !== undefined && site !== "same-origin" && site !== "none";
    if (!foreign) return next();
    response
      .status(403)
      .type("text/plain")
      .send("Forespørgslen kom fra et andet sted end Rokade. Åbn siden i Rokade, og prøv igen.\n");
  };
}
