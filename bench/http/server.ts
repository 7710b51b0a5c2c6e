import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openRokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { createServer } from "../../server/app.ts";
import type { Limits } from "../../server/limits.ts";
import { type Constants, floorBuild, recordingBuild } from "./floor-build.ts";

/**
 * The product and its floor in one process behind one port. `/floor/…` and `/record/…` are the same pages at the same
 * addresses for Remix, so their markup is the same; everything in front of Remix is the product's for all three.
 * Sends `{ port }` when it answers.
 */
const NO_LIMITS: Partial<Limits> = { changesPerMinute: 1e6, signInsPerMinute: 1e6, apiPerMinute: 1e9 };
const root = join(import.meta.dirname, "../..");

let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
const server = createHttpServer((request, response) => answer(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const port = typeof address === "object" && address !== null ? address.port : 0;

const rokade = await openRokade(readEnv({ ...process.env, BASE_URL: `http://127.0.0.1:${port}` }), {
  say: () => {},
});
const build: ServerBuild = await import(pathToFileURL(join(root, "build/server/index.js")).href);
const clientFolder = join(root, "build/client");
const constants: Constants = new Map();
const appOf = (pages: ServerBuild) => createServer({ rokade, build: pages, clientFolder, limits: NO_LIMITS });
const apart = new Map([
  ["/floor", appOf(floorBuild(build, constants))],
  ["/record", appOf(recordingBuild(build, constants))],
]);
const product = appOf(build);

answer = (request, response) => {
  const [, prefix = "", path] = /^(\/floor|\/record)(\/.*)$/.exec(request.url ?? "") ?? [];
  if (path !== undefined) request.url = path;
  (apart.get(prefix) ?? product)(request, response);
};
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void rokade.close().then(() => process.exit());
});
process.send?.({ port });
