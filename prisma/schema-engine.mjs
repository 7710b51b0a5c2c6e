#!/usr/bin/env node
/**
 * Answers the Prisma command line in place of its native schema engine, which it would download: the same arguments and
 * JSON-RPC over standard input and output, done by the engine's WebAssembly build on an in-memory SQLite. It serves
 * `migrate diff` between folders and models; it never opens the project's own database.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

/** @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} SqlDriverAdapter */
/** @typedef {import("@prisma/driver-adapter-utils").SqlQuery} SqlQuery */

const argv = process.argv.slice(2);
// `schema-engine cli can-connect-to-database` and the like: there is nothing to connect to.
if (argv.includes("cli")) process.exit(0);

// The engine reads this table before it knows whether it exists.
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT,
  "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0);`;

const memory = new PrismaBetterSqlite3({ url: ":memory:" }, { shadowDatabaseUrl: ":memory:" });
const factory = bindMigrationAwareSqlAdapterFactory({
  provider: memory.provider,
  adapterName: memory.adapterName,
  connect: async () => prepared(await memory.connect()),
  connectToShadowDb: async () => prepared(await memory.connectToShadowDb()),
});

const glue = await loadEngine();
const models = argv.flatMap((argument, place) => {
  const path = argument === "--datamodels" ? argv[place + 1] : undefined;
  return path === undefined ? [] : [[path, readFileSync(path, "utf8")]];
});
const engine = await glue.SchemaEngine.new(
  { datamodels: models.length > 0 ? models : undefined },
  () => {},
  factory,
);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== "") await answer(JSON.parse(line));
}

/** @param {{ id: number, method?: string, params?: unknown }} request */
async function answer({ id, method, params }) {
  if (method === undefined) return;
  try {
    const result = (await engine[method === "getDatabaseVersion" ? "version" : method](params)) ?? {};
    // The native engine prints a difference by itself, through a notification; this build returns it.
    if (method === "diff" && result.stdout) {
      send({ id: -1, method: "print", params: { content: result.stdout } });
    }
    send({ id, result });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send({ id, error: { code: 4466, message, data: { is_panic: false, message } } });
  }
}

/** @param {object} body */
function send(body) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...body })}\n`);
}

/**
 * The engine replays a whole migration file as one query, which better-sqlite3 takes only as a script.
 * @param {SqlDriverAdapter} connection
 */
async function prepared(connection) {
  await connection.executeScript(MIGRATIONS_TABLE);
  const { queryRaw, executeRaw } = connection;
  connection.queryRaw = (query) =>
    queryRaw
      .call(connection, query)
      .catch(asScript(connection, query, { columnNames: [], columnTypes: [], rows: [] }));
  connection.executeRaw = (query) => executeRaw.call(connection, query).catch(asScript(connection, query, 0));
  return connection;
}

/**
 * @template T
 * @param {SqlDriverAdapter} connection
 * @param {SqlQuery} query
 * @param {T} nothing
 * @returns {(error: unknown) => Promise<T>}
 */
function asScript(connection, query, nothing) {
  return async (error) => {
    const told = error instanceof Error ? `${error.message} ${JSON.stringify(error.cause)}` : String(error);
    if (!told.includes("more than one statement")) throw error;
    await connection.executeScript(query.sql);
    return nothing;
  };
}

/** Loads the WebAssembly by hand: the package's own entry expects a bundler. */
async function loadEngine() {
  const folder = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace(/schema_engine\.js$/, "");
  const bindings = await import(`${folder}schema_engine_bg.js`);
  const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}schema_engine_bg.wasm`), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return bindings;
}
