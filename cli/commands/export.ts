import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportOpportunities } from "../../app/domain/catalogue/index.server.ts";
import { type Command, UsageError } from "../command.ts";

const USAGE = "export opportunities FILE(.csv|.json|.jsonl)";
const FORMATS = { ".csv": "csv", ".json": "json", ".jsonl": "jsonl" } as const;

export const exportCommand: Command = {
  usage: "export opportunities FILE",
  does: "writes the opportunities that anybody can find; importing the file again changes nothing",
  async run({ rokade, words }) {
    const [kind, file, ...more] = words;
    const ending = Object.keys(FORMATS).find((one) => one === extname(file ?? "").toLowerCase());
    if (kind !== "opportunities" || file === undefined || ending === undefined || more.length > 0)
      throw new UsageError(USAGE);
    const texts = exportOpportunities(rokade.db.read, FORMATS[ending as keyof typeof FORMATS]);
    let count = 0;
    // Written beside it and moved into place: a file that is there is whole.
    const part = `${file}.part`;
    try {
      await pipeline(Readable.from(counted(texts, () => count++)), createWriteStream(part));
      await rename(part, file);
    } catch (error) {
      await rm(part, { force: true });
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
      throw new UsageError(`${file}: cannot be written (${code})`);
    }
    const opportunities = Math.max(0, ending === ".jsonl" ? count : count - 1);
    return {
      lines: [`${opportunities} opportunities written to ${file}`],
      data: { kind, file, opportunities },
    };
  },
};

async function* counted(texts: AsyncIterable<string>, count: () => void): AsyncGenerator<string> {
  for await (const text of texts) {
    count();
    yield text;
  }
}
