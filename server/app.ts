import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import type { Rokade } from "../app/composition.server.ts";
import { moved } from "../app/route-table.js";
import { health } from "./health.ts";
import { bodyLimit, inFlightLimit, rateLimit } from "./limits.ts";
import { requestContext } from "./request-context.ts";
import { sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { wellKnown } from "./well-known.ts";

export type ServerOptions = {
  rokade: Rokade;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of the built client files; absent in development, where `beforeRoutes` serves them. */
  clientFolder?: string;
  beforeRoutes?: express.RequestHandler;
  isStopping?: () => boolean;
};

/** The Express application: everything in front of Remix, in the order in which a request meets it. */
export function createServer(options: ServerOptions): Express {
  const { rokade, build } = options;
  const { env } = rokade;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy ? 1 : false);
  app.use((request, _response, next) => {
    // Remix would believe these from anybody; behind a configured proxy Express has already read them.
    if (!env.trustProxy) delete request.headers["x-forwarded-host"];
    next();
  });
  app.use(requestContext(rokade.log, { trustRequestId: env.trustProxy }));
  app.use(
    securityHeaders({
      https: env.baseUrl.startsWith("https:"),
      development: options.clientFolder === undefined,
      formTargets: rokade.formTargets,
    }),
  );
  app.use(health(rokade, options.isStopping ?? (() => false)));
  app.use(wellKnown(rokade.clock, env.baseUrl));
  app.use(compression());
  if (options.clientFolder !== undefined) {
    app.use(
      "/assets",
      express.static(join(options.clientFolder, "assets"), {
        immutable: true,
        maxAge: "1y",
        index: false,
        fallthrough: false,
      }),
    );
  }
  if (options.beforeRoutes) app.use(options.beforeRoutes);
  app.use(inFlightLimit(200));
  app.use(sameOrigin(env.baseUrl));
  app.use(rateLimit({ changes: 300, signIns: 120 }));
  app.use(bodyLimit);
  for (const { from, to } of moved) app.get(from, (_request, response) => response.redirect(301, to));
  app.all(
    "*",
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => ({
        rokade,
        requestId: String(response.locals.requestId),
        nonce: String(response.locals.nonce),
        memo: new Map(),
      }),
    }),
  );
  const lastResort: express.ErrorRequestHandler = (error, _request, response, _next) => {
    const requestId = String(response.locals.requestId);
    rokade.log.error({ requestId, error: error instanceof Error ? error.name : "unknown" }, "unhandled");
    if (response.headersSent) return void response.destroy();
    const status =
      typeof error?.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
    response
      .status(status)
      .type("text/plain")
      .send(
        status === 404
          ? "Filen findes ikke.\n"
          : `Noget gik galt. Prøv igen om lidt. Reference: ${requestId}\n`,
      );
  };
  app.use(lastResort);
  return app;
}
