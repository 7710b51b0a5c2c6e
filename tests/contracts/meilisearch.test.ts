import { createMeilisearch } from "../../integrations/search/meilisearch/engine.ts";
import { startMeilisearchDouble } from "./meilisearch/double.ts";
import { searchEngineContract } from "./search-engine.ts";

function countingTimer() {
  let now = 0;
  return () => now++;
}

searchEngineContract("Meilisearch, on a double of its protocol", async () => {
  const double = await startMeilisearchDouble();
  const engine = createMeilisearch({
    url: double.url,
    apiKey: null,
    index: "rokade",
    timer: countingTimer(),
  });
  return { engine, stop: double.stop, dispose: double.stop };
});
