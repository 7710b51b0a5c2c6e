import type { Command } from "../command.ts";

export const reindex: Command = {
  usage: "reindex",
  does: "builds the search index anew while the old one answers",
  async run({ rokade, say }) {
    await rokade.refreshSearch({ say, force: true });
    const { available, documents, engine, insteadOf } = await rokade.search.health();
    const found = `${documents} opportunities can be found with ${engine}.`;
    const lines =
      insteadOf === undefined ? [found] : [`${insteadOf} does not answer; its index is as it was.`, found];
    return {
      lines: available ? lines : ["The search engine does not answer."],
      data: { available, documents, engine, insteadOf: insteadOf ?? null },
      failed: !available || insteadOf !== undefined,
    };
  },
};
