import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

export const BUILD_FOLDER = join(import.meta.dirname, "../../build");

/** The built pages, as the server process loads them. */
export async function serverBuild(): Promise<ServerBuild> {
  return (await import(pathToFileURL(join(BUILD_FOLDER, "server/index.js")).href)) as ServerBuild;
}
