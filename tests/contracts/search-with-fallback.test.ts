import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type SearchEngine,
  SearchQueryInvalid,
  SearchTaskFailed,
  SearchUnavailable,
} from "../../app/ports/search-engine.ts";
import { createEmbeddedSearch } from "../../integrations/search/embedded/engine.ts";
import { createMeilisearch } from "../../integrations/search/meilisearch/engine.ts";
import { withFallback } from "../../integrations/search/with-fallback.ts";
import { type MeilisearchDouble, startMeilisearchDouble } from "./meilisearch/double.ts";
import { document, query, streamOf } from "./search-engine/fixtures.ts";
import { searchEngineContract } from "./search-engine.ts";

// Every change of the index is several requests, which are waited for.
vi.setConfig({ testTimeout: 120_000 });

const REST_MS = 1_000;

async function makeBoth() {
  let now = 0;
  const timer = () => now;
  const double = await startMeilisearchDouble();
  const first = createMeilisearch({ url: double.url, apiKey: null, index: "rokade", timer });
  const standIn = createEmbeddedSearch({ path: ":memory:", timer });
  return {
    double,
    first,
    standIn,
    engine: withFallback({ first, standIn, timer, restMs: REST_MS }),
    later: (ms: number) => {
      now += ms;
    },
  };
}

searchEngineContract("Meilisearch, with the embedded engine standing in", async () => {
  const { double, engine } = await makeBoth();
  return {
    engine,
    async stop() {
      await double.stop();
      await engine.close();
    },
    async dispose() {
      await double.stop();
      await engine.close();
    },
  };
});

describe("an engine that stands in", () => {
  let double: MeilisearchDouble;
  let first: SearchEngine;
  let standIn: SearchEngine;
  let engine: SearchEngine;
  let later: (ms: number) => void;

  beforeEach(async () => {
    ({ double, first, standIn, engine, later } = await makeBoth());
    await engine.reindex(streamOf([document("a", { title: "skole" })]));
  });
  afterEach(async () => {
    await double.stop();
    await engine.close();
  });

  const answeredBy = async () => {
    const { engine: name, insteadOf } = await engine.search(query());
    return insteadOf === undefined ? name : `${name} instead of ${insteadOf}`;
  };

  it("fills both, and lets the first answer", async () => {
    expect([await first.ids(query()), await standIn.ids(query())]).toEqual([["a"], ["a"]]);
    expect(await answeredBy()).toBe("meilisearch");
    expect(await engine.health()).toEqual({
      engine: "meilisearch",
      available: true,
      documents: 1,
      needsReindex: false,
    });
  });

  it("answers when the first does not, leaves it in peace, and lets it answer again", async () => {
    double.fault("unavailable");
    expect(await answeredBy()).toBe("embedded instead of meilisearch");
    const asked = double.requests.length;
    expect(await engine.ids(query({ text: "skole" }))).toEqual(["a"]);
    expect(await engine.count()).toBe(1);
    expect(await engine.health()).toMatchObject({
      engine: "embedded",
      insteadOf: "meilisearch",
      available: true,
    });
    expect(double.requests.length).toBe(asked);
    double.fault("none");
    later(REST_MS);
    expect(await engine.health()).toMatchObject({ engine: "meilisearch" });
    expect(await answeredBy()).toBe("meilisearch");
  });

  it("takes a change that the first cannot take, asks for it again, and does not let it answer without it", async () => {
    double.fault("unavailable");
    const change = [document("b", { title: "ny" })];
    await expect(engine.upsert(change)).rejects.toBeInstanceOf(SearchUnavailable);
    await expect(engine.remove(["a"])).rejects.toBeInstanceOf(SearchUnavailable);
    expect(await engine.ids(query())).toEqual(["b"]);
    double.fault("none");
    later(REST_MS);
    await engine.health();
    expect(await answeredBy(), "it is there, but behind").toBe("embedded instead of meilisearch");
    await engine.upsert(change);
    await engine.remove(["a"]);
    expect(await answeredBy()).toBe("meilisearch");
    expect(await first.ids(query())).toEqual(["b"]);
  });

  it("does not stand in for a question that is wrong, nor hide a task that failed", async () => {
    await expect(engine.search(query({ page: 0 }))).rejects.toBeInstanceOf(SearchQueryInvalid);
    expect(await answeredBy()).toBe("meilisearch");
    double.failTask("documentAdditionOrUpdate");
    await expect(engine.upsert([document("b")])).rejects.toBeInstanceOf(SearchTaskFailed);
  });

  it("fills itself when the first is away, and says that the first is not filled", async () => {
    double.fault("unavailable");
    await expect(engine.reindex(streamOf([document("c")]))).rejects.toBeInstanceOf(SearchUnavailable);
    expect(await standIn.ids(query())).toEqual(["c"]);
    double.fault("none");
    expect(await first.ids(query())).toEqual(["a"]);
  });

  it("keeps its own index when the first fails in the middle, and the first's when it fails itself", async () => {
    double.failTask("indexSwap");
    const many = Array.from({ length: 5_000 }, (_, at) => document(`m${at}`));
    await expect(engine.reindex(streamOf(many))).rejects.toBeInstanceOf(SearchTaskFailed);
    expect([await first.count(), await standIn.count()]).toEqual([1, 5_000]);
    await standIn.close();
    await expect(engine.reindex(streamOf(many))).rejects.toBeInstanceOf(SearchUnavailable);
    expect(await first.count()).toBe(5_000);
  });

  it("does not let the first answer from an index that has lost its settings", async () => {
    double.fault("unavailable");
    await engine.count();
    double.fault("none");
    double.indexes.get("rokade")?.documents.clear();
    Object.assign(double.indexes.get("rokade")?.settings ?? {}, { stopWords: ["skole"] });
    later(REST_MS);
    expect(await engine.health()).toMatchObject({ engine: "meilisearch", needsReindex: true });
    expect(await engine.ids(query({ text: "skole" }))).toEqual(["a"]);
  });
});
