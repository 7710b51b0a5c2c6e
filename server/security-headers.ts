import type { RequestHandler } from "express";
import helmet from "helmet";

export type SecurityHeadersOptions = {
  https: boolean;
  development: boolean;
  /** Where forms may be posted besides here: the login and launch addresses of registered tools. */
  formTargets: (path: string) => Promise<readonly string[]>;
};

/** OWASP ASVS 5.0, 3.4: CSP with a nonce, no inline exceptions, no framing, no sniffing; HSTS where there is TLS. */
export function securityHeaders({ https, development, formTargets }: SecurityHeadersOptions): RequestHandler {
  return async (request, response, next) => {
    const targets = await formTargets(request.path).catch(next);
    if (!targets) return;
    const nonce = `'nonce-${String(response.locals.nonce)}'`;
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
          formAction: ["'self'", ...targets],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          manifestSrc: ["'self'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      xFrameOptions: { action: "deny" },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      // A stricter policy would make browsers send "Origin: null" with our own forms.
      referrerPolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
    })(request, response, next);
  };
}
