#!/usr/bin/env node
/**
 * Writes the next migration from the models: `node prisma/author.mjs NAME`. Check constraints and triggers, which the
 * models cannot say, are then written into the new file by hand, before it is applied anywhere.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = "prisma/sqlite/migrations";

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: node prisma/author.mjs NAME (lower case letters, digits and _)");
  process.exit(1);
}

// Prisma asks for this file before it reads a folder of migrations.
mkdirSync(join(root, folder), { recursive: true });
writeFileSync(join(root, folder, "migration_lock.toml"), 'provider = "sqlite"\n');

// The project's own Node comes first: better-sqlite3 crashes on an older one, and the engine is started by name.
const bin = join(root, "node_modules/.bin");
const sql = execFileSync(
  join(bin, "node"),
  [
    join(root, "node_modules/prisma/build/index.js"),
    ...["migrate", "diff", "--from-migrations", folder, "--to-schema", "prisma/sqlite", "--script"],
  ],
  {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  },
);
// An engine that fails to start also prints nothing; Prisma calls both a success.
if (sql.trim() === "") {
  console.error("Prisma printed nothing: the schema engine did not run (prisma/schema-engine.mjs).");
  process.exit(1);
}
if (/^-- This is an empty migration/.test(sql)) {
  console.log("The models and the migrations agree: nothing to write.");
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const target = join(root, folder, `${stamp}_${name}`);
mkdirSync(target);
writeFileSync(join(target, "migration.sql"), sql);
console.log(`${folder}/${stamp}_${name}/migration.sql`);
if (/DROP TABLE/.test(sql)) {
  console.error(
    "It rebuilds or drops a table: its check constraints and triggers go with it. Write them in again.",
  );
}
