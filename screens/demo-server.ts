import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openRokade, type Rokade } from "../app/composition.server.ts";
import { readEnv } from "../app/env.server.ts";
import { fixedClock } from "../integrations/clock/system-clock.ts";
import { ensureWorld } from "../seed/ensure-world.ts";
import { createServer } from "../server/app.ts";
import type { Fetcher } from "./find-pages.ts";

const BUILD = join(import.meta.dirname, "../build");
/** A Monday morning. The clock stands still: a picture differs from the last one only where a page does. */
const DAY = "2026-11-23T09:00:00Z";
/** Every page is opened many times in a minute. */
const NO_LIMITS = { inFlight: 1e6, changesPerMinute: 1e6, signInsPerMinute: 1e6 };

export type DemoServer = {
  baseUrl: string;
  rokade: Rokade;
  build: ServerBuild;
  personas: readonly string[];
  /** The `Cookie` header of somebody who is signed in; "" for nobody. */
  cookieOf(persona: string | null): Promise<string>;
  /** Fetches pages as somebody. */
  fetcher(persona: string | null): Promise<Fetcher>;
  /** From now on every page of somebody who is signed in fails, as it would with a fault of ours; or no more. */
  breakPages(broken: boolean): void;
  close(): Promise<void>;
};

/** The built pages on a new demo world of their own, on a free port of this machine. */
export async function startDemoServer(say: (line: string) => void): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), "rokade-screens-"));
  let app: ReturnType<typeof createServer> | null = null;
  const server: Server = createHttpServer((request, response) => app?.(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const baseUrl = `http://127.0.0.1:${address.port}`;
  const env = readEnv({
    ROKADE_DEMO: "1",
    LOG_LEVEL: "silent",
    DATABASE_URL: `file:${join(folder, "rokade.db")}`,
    BASE_URL: baseUrl,
  });
  const opened = await openRokade(env, { say: () => {}, clock: fixedClock(DAY) });
  await ensureWorld(opened, say);
  let broken = false;
  const rokade: Rokade = {
    ...opened,
    get db() {
      if (broken) throw new Error("broken on purpose");
      return opened.db;
    },
  };
  const build = (await import(pathToFileURL(join(BUILD, "server/index.js")).href)) as ServerBuild;
  app = createServer({ rokade, build, clientFolder: join(BUILD, "client"), limits: NO_LIMITS });
  const cookies = new Map<string | null, string>([[null, ""]]);
  const cookieOf = async (persona: string | null) => {
    const known = cookies.get(persona);
    if (known !== undefined) return known;
    const response = await fetch(`${baseUrl}/demo/login`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: baseUrl },
      body: new URLSearchParams({ persona: persona ?? "" }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
    if (cookie === undefined) throw new Error(`Signing in as ${persona} answered ${response.status}`);
    cookies.set(persona, cookie);
    return cookie;
  };
  return {
    baseUrl,
    rokade,
    build,
    personas: rokade.identity.personas().map(({ key }) => key),
    cookieOf,
    async fetcher(persona) {
      const cookie = await cookieOf(persona);
      return async (path) => {
        const response = await fetch(baseUrl + path, {
          redirect: "manual",
          headers: { Accept: "text/html", ...(cookie && { Cookie: cookie }) },
        });
        const isPage = response.status === 200 && response.headers.get("content-type")?.includes("html");
        const text = await response.text();
        return isPage ? text : null;
      };
    },
    breakPages: (now) => {
      broken = now;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
