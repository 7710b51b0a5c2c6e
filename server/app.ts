import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import type { Rokade } from "../app/composition.server.ts";
import { moved } from "../app/route-table.js";
import { openApi } from "./api.ts";
import { createDoor, type Door } from "./door.ts";
import { withExpectedErrors } from "./expected-errors.ts";
import { health } from "./health.ts";
import { withKeptLanguage } from "./kept-language.ts";
import { bodyLimit, inFlightLimit, type Limits, rateLimit, USUAL_LIMITS } from "./limits.ts";
import { knownMethods } from "./methods.ts";
import { readableAddress } from "./readable-address.ts";
import { refuse } from "./refuse.ts";
import { requestContext } from "./request-context.ts";
import { ownHost, sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { usualHeaders } from "./usual-headers.ts";
import { wellKnown } from "./well-known.ts";

export type ServerOptions = {
  rokade: Rokade;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of the built client files; absent in development, where `beforeRoutes` serves them. */
  clientFolder?: string;
  beforeRoutes?: express.RequestHandler;
  door?: Door;
  limits?: Partial<Limits>;
};

/** The Express application: everything in front of Remix, in the order in which a request meets it. */
export function createServer(options: ServerOptions): Express {
  const { rokade, build } = options;
  const { env } = rokade;
  const door = options.door ?? createDoor();
  const limits = { ...USUAL_LIMITS, apiPerMinute: env.apiRateLimit, ...options.limits };
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy ? 1 : false);
  app.use(requestContext(rokade.log, { trustRequestId: env.trustProxy }));
  app.use(usualHeaders);
  app.use(
    securityHeaders({
      https: env.baseUrl.startsWith("https:"),
      development: options.clientFolder === undefined,
      formTargets: rokade.formTargets,
    }),
  );
  app.use(health(rokade, door));
  app.use(door.handler);
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
  app.use(openApi({ perMinute: limits.apiPerMinute, elapsedMs: () => performance.now() }));
  app.use(inFlightLimit(limits));
  app.use(knownMethods);
  app.use(readableAddress);
  app.use(sameOrigin(env.baseUrl));
  app.use(ownHost(env.baseUrl));
  app.use(bodyLimit(limits));
  app.use(rateLimit(limits));
  for (const { from, to } of moved)
    app.get(from, (request, response) => {
      const { search } = new URL(request.originalUrl, env.baseUrl);
      response.redirect(301, to + search);
    });
  app.use(
    createRequestHandler({
      // Built pages never tell an error's message to a reader, whatever NODE_ENV says.
      mode: options.clientFolder === undefined ? "development" : "production",
      build:
        typeof build === "function"
          ? async () => withKeptLanguage(withExpectedErrors(await build()))
          : withKeptLanguage(withExpectedErrors(build)),
      getLoadContext: (_request, response) => ({
        rokade,
        requestId: String(response.locals.requestId),
        nonce: String(response.locals.nonce),
        memo: new Map(),
      }),
    }),
  );
  const lastResort: express.ErrorRequestHandler = (error, request, response, _next) => {
    const requestId = String(response.locals.requestId);
    const status =
      typeof error?.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500)
      rokade.log.error({ requestId, error: error instanceof Error ? error.name : "unknown" }, "unhandled");
    if (response.headersSent) return void response.destroy();
    if (status < 500) return refuse(request, response, "not_found", { status });
    refuse(request, response, "broken", { reference: requestId });
  };
  app.use(lastResort);
  return app;
}
