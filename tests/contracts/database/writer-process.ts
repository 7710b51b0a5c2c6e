/**
 * A process of its own that writes to a database: `node writer-process.ts FILE SEED AT_ONCE`. It says `ready`, waits for
 * one line with the keys to write as JSON, says each key when its write is acknowledged, and last `end` and the stats.
 * A key that stands already counts as done: an earlier process wrote it and was killed before it could say so.
 */
import { once } from "node:events";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { isUniqueViolation } from "../../../app/ports/database.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { seeded } from "./seeded.ts";

const [file = "", seed = "0", atOnce = "1"] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const database = await openSqlite({ file, random: seeded(Number(seed)), elapsedMs: () => performance.now() });
say("ready");
const input = createInterface({ input: process.stdin });
const [line] = await once(input, "line");
const keys: string[] = JSON.parse(line);

async function writeOne(key: string) {
  try {
    await database.write(async (tx) => {
      const { position } = await tx.competenceGroup.findUniqueOrThrow({ where: { id: "counter" } });
      await tx.onceToken.create({ data: { key, createdAt: new Date(0), outcome: "" } });
      await tx.competenceGroup.update({ where: { id: "counter" }, data: { position: position + 1 } });
    });
  } catch (error) {
    if (!isUniqueViolation(error, "key")) throw error;
  }
  say(key);
}

async function writer() {
  for (let key = keys.shift(); key !== undefined; key = keys.shift()) await writeOne(key);
}
await Promise.all(Array.from({ length: Number(atOnce) }, writer));
say(`end ${JSON.stringify(database.stats())}`);
input.close();
await database.close();
