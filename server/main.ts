import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openRokade } from "../app/composition.server.ts";
import { ConfigurationError, type Env, readEnv } from "../app/env.server.ts";
import { ensureWorld } from "../seed/ensure-world.ts";
import { registerCampusSandbox } from "../seed/learning/campus-sandbox.ts";
import { createServer, type ServerOptions } from "./app.ts";
import { createDoor } from "./door.ts";
import { startJobs } from "./jobs-loop.ts";
import { ANY, LOOPBACK, listen } from "./listen.ts";
import { stopGracefully } from "./stop.ts";

const root = join(import.meta.dirname, "..");

async function pages(
  development: boolean,
): Promise<Pick<ServerOptions, "build" | "clientFolder" | "beforeRoutes">> {
  if (development) {
    const vite = await import("vite");
    const dev = await vite.createServer({ root, server: { middlewareMode: true, host: "localhost" } });
    return {
      beforeRoutes: dev.middlewares,
      build: () => dev.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    };
  }
  const file = join(root, "build/server/index.js");
  if (!existsSync(file))
    throw new ConfigurationError("The pages are not built; run npm start, which builds them");
  return {
    clientFolder: join(root, "build/client"),
    build: (await import(pathToFileURL(file).href)) as ServerBuild,
  };
}

async function main(env: Env): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const rokade = await openRokade(env, { say });
  await ensureWorld(rokade, say);
  if (env.demo) await registerCampusSandbox(rokade);
  const door = createDoor();
  const app = createServer({
    rokade,
    ...(await pages(process.argv.includes("--dev"))),
    door,
  });
  const jobs = await startJobs(rokade);
  const servers = await listen(app, env.port, env.demo ? LOOPBACK : ANY);
  say(`Rokade: ${env.baseUrl}`);
  // Loads the index before somebody waits for it; whether it can answer, the health checks say.
  rokade.search.count().catch(() => {});
  const personas = rokade.identity.personas();
  if (personas.length > 0)
    say(`Log ind som: ${personas.map((persona) => persona.key).join(", ")}  (${env.baseUrl}/log-ind)`);
  const stop = () => {
    if (door.isClosing) return;
    stopGracefully(door, servers, async () => {
      await jobs.stop();
      await rokade.close();
    }).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${error instanceof Error ? error.name : "unknown"}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

try {
  await main(readEnv(process.env));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
