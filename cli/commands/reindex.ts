import type { Command } from "../command.ts";

export const reindex: Command = {
  usage: "reindex",
  does: "builds the search index anew while the old one answers",
  async run({ rokade, say }) {
    await rokade.refreshSearch({ say, force: true });
    const { available, documents } = await rokade.search.health();
    return {
      lines: [available ? `${documents} opportunities can be found.` : "The search engine does not answer."],
      data: { available, documents },
      failed: !available,
    };
  },
};
