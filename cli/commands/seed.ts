import { ensureWorld } from "../../seed/ensure-world.ts";
import { type Command, UsageError } from "../command.ts";

export const seed: Command = {
  usage: "seed demo",
  does: "writes the demo world into an empty database",
  async run({ rokade, words, say }) {
    if (words[0] !== "demo") throw new UsageError("seed demo (other worlds are not built yet)");
    const written = await ensureWorld(rokade, say);
    return {
      lines: [written ? "The demo world is written." : "The database has people in it; nothing was changed."],
      data: { written },
    };
  },
};
