import type { RequestHandler } from "express";
import { refuse } from "./refuse.ts";
import { routeOf } from "./route-of.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses unsafe requests that a foreign page made a browser send (CSRF, ASVS 5.0 3.5.1): every browser says where
 * a form came from by Sec-Fetch-Site or Origin. A request with neither comes from no browser and carries no
 * cookies of one. Protocol routes are posted to by other servers and tools' pages; each checks its own signature,
 * token or session binding.
 */
export function sameOrigin(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl);
  return (request, response, next) => {
    const site = request.headers["sec-fetch-site"];
    const origin = request.headers.origin;
    const foreign =
      origin !== undefined
        ? !isOwn(origin, own)
        : site !== undefined && site !== "same-origin" && site !== "none";
    if (!foreign || SAFE.has(request.method) || routeOf(request.path)?.access === "protocol") return next();
    refuse(request, response, "foreign");
  };
}

/** This machine has several names; a demo that listens on it answers to each of them. */
function isOwn(origin: string, own: URL): boolean {
  if (origin === own.origin) return true;
  const parsed = URL.parse(origin);
  return (
    parsed !== null &&
    LOOPBACK.has(own.hostname) &&
    LOOPBACK.has(parsed.hostname) &&
    parsed.protocol === own.protocol &&
    parsed.port === own.port
  );
}

/**
 * Remix sees every request as sent to BASE_URL, whatever Host and X-Forwarded-Host say: nobody can make an address of
 * ours point elsewhere. It compares Origin with them once more, for documents only; that question is answered above.
 */
export function ownHost(baseUrl: string): RequestHandler {
  const { host } = new URL(baseUrl);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    delete request.headers.origin;
    next();
  };
}
