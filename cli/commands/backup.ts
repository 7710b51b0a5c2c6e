import { existsSync } from "node:fs";
import { recordBackup } from "../../app/domain/audit/index.server.ts";
import { type Command, UsageError } from "../command.ts";

export const backup: Command = {
  usage: "backup FILE",
  does: "writes a consistent copy of the database while Rokade runs",
  async run({ rokade, words }) {
    const [file] = words;
    if (!file) throw new UsageError("backup FILE");
    if (existsSync(file)) throw new UsageError(`${file} exists; name a new file`);
    await rokade.db.backup(file);
    await recordBackup(rokade);
    return { lines: [`Copied to ${file}`], data: { file } };
  },
};
