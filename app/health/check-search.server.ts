import { countListed } from "../domain/catalogue/index.server.ts";
import { outboxCounts } from "../domain/jobs/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

export const checkSearch: HealthCheck = async ({ db, search, clock }) => {
  const [{ available, documents: found, engine, insteadOf }, listed, { waiting }] = await Promise.all([
    search.health(),
    countListed(db.read),
    outboxCounts(db.read, clock.now()),
  ]);
  const documents = { count: found };
  const name = { text: engineName(engine) };
  if (!available)
    return finding("search", "bad", "searchDown", { name: { text: engineName(insteadOf ?? engine) } });
  if (insteadOf !== undefined)
    return finding("search", "attention", "searchStandIn", {
      documents,
      name: { text: engineName(insteadOf) },
      waiting: { count: waiting },
    });
  if (found === listed) return finding("search", "good", "searchOk", { documents, name });
  // While changes are on their way, the two differ for a moment.
  return waiting > 0
    ? finding("search", "attention", "searchBehind", { waiting: { count: waiting } })
    : finding("search", "bad", "searchDrift", { documents, listed: { count: listed } });
};

const NAMES: Readonly<Record<string, string>> = { meilisearch: "Meilisearch", embedded: "Rokade" };

function engineName(engine: string): string {
  return NAMES[engine] ?? engine;
}
