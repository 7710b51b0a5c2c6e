import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";

export type Weight = { jsGzBytes: number; cssGzBytes: number };

/**
 * What a page makes a browser load the first time, gzipped as the server sends it: the entry, the root, the page's own
 * route and all they import, and the words of one language, the longer.
 * Throws when the build knows no such route.
 */
export function pageWeight(assets: ServerBuild["assets"], clientFolder: string, routeId: string): Weight {
  const [root, page] = [assets.routes["root"], assets.routes[routeId]];
  if (!root || !page) throw new Error(`The build has no route ${routeId}`);
  const parts = [assets.entry, root, page];
  const js = new Set([assets.url, ...parts.flatMap(({ module, imports = [] }) => [module, ...imports])]);
  const css = new Set([root, page].flatMap(({ css: sheets = [] }) => sheets));
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzippedBytes(fileOf(clientFolder, file)), 0);
  const wordBytes = [root, page].map(({ module }) => {
    const files = wordFiles(fileOf(clientFolder, module));
    return Math.max(...files.map((file) => gzippedBytes(fileOf(clientFolder, file))));
  });
  return { jsGzBytes: weigh(js) + wordBytes.reduce((sum, bytes) => sum + bytes, 0), cssGzBytes: weigh(css) };
}

/** What a browser loaded, by the addresses it asked for. */
export function loadedWeight(clientFolder: string, urls: readonly string[]): Weight {
  const weigh = (ending: string) =>
    urls
      .filter((url) => new URL(url).pathname.endsWith(ending))
      .reduce((sum, url) => sum + gzippedBytes(fileOf(clientFolder, url)), 0);
  return { jsGzBytes: weigh(".js"), cssGzBytes: weigh(".css") };
}

/** A page's words are a chunk in each language, and the page imports the one that it needs: see vite-words.ts. */
function wordFiles(page: string): string[] {
  const found = [...readFileSync(page, "utf8").matchAll(/import\("\.\/([^"]+\.js)"\)/g)];
  if (found.length === 0) throw new Error(`${basename(page)} imports no words`);
  return found.map(([, file = ""]) => file);
}

function fileOf(clientFolder: string, address: string): string {
  return join(clientFolder, "assets", basename(address));
}

function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(file)).byteLength;
}
