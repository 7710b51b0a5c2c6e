/** One start of several: `node migrate-process.ts FILE FOLDER` says `ready`, waits for a line, says what it applied. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeSync } from "node:fs";
import { applyMigrations } from "../../../prisma/migrate/apply-migrations.ts";

const [file = "", folder = ""] = process.argv.slice(2);
writeSync(1, "ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
const applied = applyMigrations({ file, folder, now: () => new Date(0), newId: randomUUID });
writeSync(1, `${JSON.stringify(applied)}\n`);
