import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a start costs at least: Node, the built pages in memory, one page that never changes. */
await import(pathToFileURL(join(import.meta.dirname, "../../build/server/index.js")).href);
const page = "<!doctype html><html lang=da><title>Rokade</title><h1>Rokade</h1></html>";
createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page);
}).listen(Number(process.env.PORT), "localhost");
