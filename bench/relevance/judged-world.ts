import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { ensureIndex } from "../../app/domain/catalogue/index.server.ts";
import { readEnv } from "../../app/env.server.ts";
import type { SearchDocument, SearchEngine } from "../../app/ports/search-engine.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { ensureWorld } from "../../seed/ensure-world.ts";
import { JUDGED_DAY } from "./judgements.ts";

export type JudgedWorld = {
  rokade: Rokade;
  /** What the index was given of every opportunity that anybody may find, in the order of their ids. */
  documents: readonly SearchDocument[];
  /** What the judgements call these opportunities. */
  named(ids: readonly string[]): string[];
  close(): Promise<void>;
};

/** The demo world of the judged day, in a folder of its own that `close` removes. */
export async function openJudgedWorld(say: (line: string) => void): Promise<JudgedWorld> {
  const folder = mkdtempSync(join(tmpdir(), "rokade-relevance-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const env = readEnv({
      ROKADE_DEMO: "1",
      LOG_LEVEL: "silent",
      DATABASE_URL: `file:${join(folder, "rokade.db")}`,
    });
    const clock = fixedClock(`${JUDGED_DAY}T09:00:00Z`);
    const rokade = await openRokade(env, { say: () => {}, clock });
    await ensureWorld(rokade, say);
    const documents = await documentsGiven(rokade);
    const externalIds = new Map(documents.map(({ id, externalId }) => [id, externalId ?? id]));
    return {
      rokade,
      documents: documents.filter(({ deadline, visibility }) => {
        return visibility.kind === "public" && (deadline === null || deadline >= JUDGED_DAY);
      }),
      named: (ids) => ids.map((id) => externalIds.get(id) ?? id),
      async close() {
        await rokade.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What a search engine is given when its index is built anew. */
async function documentsGiven({ db, search }: Rokade): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  const listening: SearchEngine = {
    ...search,
    name: "listening",
    health: async () => ({ engine: "listening", available: true, documents: 0, needsReindex: true }),
    async reindex(given) {
      for await (const document of given) documents.push(document);
      return documents.length;
    },
  };
  await ensureIndex({ db, search: listening, say: () => {}, force: true });
  return documents;
}
