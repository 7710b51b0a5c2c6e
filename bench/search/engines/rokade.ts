import { join } from "node:path";
import { createEmbeddedSearch } from "../../../integrations/search/embedded/engine.ts";
import type { MeasuredEngine } from "./engine.ts";

/** The engine of the product, in a file, as the product runs it. */
export function rokade(folder: string): MeasuredEngine {
  const engine = createEmbeddedSearch({
    path: join(folder, "search.db"),
    timer: () => performance.now(),
  });
  return {
    async build(documents) {
      await engine.reindex(
        (async function* () {
          yield* documents;
        })(),
      );
    },
    search: async (query) => (await engine.search(query)).total,
    update: (document) => engine.upsert([document]),
    close: engine.close,
  };
}
