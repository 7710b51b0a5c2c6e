import { Meilisearch } from "meilisearch";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SearchQueryInvalid, SearchTaskFailed, SearchUnavailable } from "../../app/ports/search-engine.ts";
import { createMeilisearch } from "../../integrations/search/meilisearch/engine.ts";
import { FORM, SETTINGS } from "../../integrations/search/meilisearch/index-settings.ts";
import { type MeilisearchDouble, startMeilisearchDouble } from "./meilisearch/double.ts";
import { document, query, streamOf } from "./search-engine/fixtures.ts";
import { searchEngineContract } from "./search-engine.ts";

// Every change of the index is several requests, which are waited for.
vi.setConfig({ testTimeout: 120_000 });

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

const SERVER = process.env["MEILI_URL"];
if (SERVER !== undefined) {
  // A server takes its time over every change.
  vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 120_000 });
  const apiKey = process.env["MEILI_API_KEY"] ?? null;
  let made = 0;
  searchEngineContract("Meilisearch, on a server", async () => {
    const index = `rokade-test-${process.pid}-${Date.now()}-${made++}`;
    const engine = createMeilisearch({ url: SERVER, apiKey, index, timer: countingTimer() });
    return {
      engine,
      stop: engine.close,
      async dispose() {
        const client = new Meilisearch({ host: SERVER, ...(apiKey === null ? {} : { apiKey }) });
        const { results } = await client.getRawIndexes({ limit: 10_000 });
        for (const { uid } of results) {
          if (uid.startsWith(index)) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
        }
      },
    };
  });
}

describe("the Meilisearch adapter", () => {
  let double: MeilisearchDouble;
  const open = (askMs = 2_000) =>
    createMeilisearch({ url: double.url, apiKey: "key", index: "rokade", timer: countingTimer(), askMs });

  beforeEach(async () => {
    double = await startMeilisearchDouble();
  });
  afterEach(() => double.stop());

  it("pins every setting, and needs a reindex when one has changed or the form is another", async () => {
    const engine = open();
    await engine.reindex(streamOf([document("a")]));
    expect(double.indexes.get("rokade")?.settings).toMatchObject(SETTINGS);
    expect(await engine.health()).toMatchObject({ needsReindex: false });
    const client = new Meilisearch({ host: double.url });
    for (const settings of [
      { stopWords: ["og"] },
      { typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } } },
      { filterableAttributes: ["kind"] },
      { faceting: { maxValuesPerFacet: 100 } },
    ]) {
      await client.index("rokade").updateSettings(settings).waitTask();
      expect(await engine.health(), JSON.stringify(settings)).toMatchObject({ needsReindex: true });
      await engine.reindex(streamOf([document("a")]));
      expect(await engine.health()).toMatchObject({ needsReindex: false, documents: 1 });
    }
    await client
      .index("rokade_state")
      .addDocuments([{ key: "state", form: FORM + 1, newest: 9, building: null }])
      .waitTask();
    expect(await engine.health()).toMatchObject({ needsReindex: true });
  });

  it("asks nothing that does not name who may see it", async () => {
    const engine = open();
    await engine.upsert([document("a", { title: "projektleder i skolen" })]);
    double.requests.splice(0);
    const viewer = { sector: "state", organisationId: 'x" OR seen = "nobody' } as const;
    await engine.search(
      query({
        text: "projektledr skole",
        visibleTo: viewer,
        facets: { kind: { type: "value", field: "kind" } },
        choices: { kind: ["rotation"] },
      }),
    );
    const asked = double.requests.flatMap(({ path, body }) =>
      path === "/multi-search" ? (body as { queries: { filter: string }[] }).queries : [],
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const { filter } of asked)
      expect(filter).toMatch(
        /^\(+seen IN \["public", "sector-vstate", "organisation-vx_0022_0020_\w+"\] AND /,
      );
  });

  it("sends a page of hits, its count and its facets as documented", async () => {
    const engine = open();
    await engine.upsert([document("a")]);
    double.requests.splice(0);
    await engine.search(
      query({ facets: { kind: { type: "value", field: "kind" } }, sort: "deadline", page: 1 }),
    );
    expect(double.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /multi-search",
      "POST /multi-search",
    ]);
    const scope = 'seen IN ["public"]';
    expect(double.requests[0]?.body).toEqual({
      queries: [
        ...Array.from({ length: 3 }, () => ({
          indexUid: "rokade",
          filter: scope,
          page: 1,
          hitsPerPage: 1,
          attributesToRetrieve: ["key"],
        })),
        {
          indexUid: "rokade",
          filter: scope,
          page: 1,
          hitsPerPage: 1,
          attributesToRetrieve: ["key"],
          facets: ["kind"],
        },
      ],
    });
    expect(double.requests[1]?.body).toEqual({
      queries: [
        {
          indexUid: "rokade",
          filter: scope,
          sort: ["deadlineSort:asc", "titleSort1:asc", "titleSort2:asc", "idSort:asc"],
          attributesToRetrieve: ["key"],
          offset: 0,
          limit: 1,
        },
      ],
    });
  });

  it.each(["unavailable", "garbage", "forbidden", "silent"] as const)(
    "is out of reach when the server is %s, and there again afterwards",
    async (fault) => {
      const engine = open(200);
      await engine.upsert([document("a", { title: "skole" })]);
      double.fault(fault);
      const attempts = [
        () => engine.search(query({ text: "skole" })),
        () => engine.ids(query()),
        () => engine.count(),
        ...(fault === "silent" ? [] : [() => engine.upsert([document("b")])]),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(SearchUnavailable);
      expect(await engine.health()).toMatchObject({ available: false });
      double.fault("none");
      expect(await engine.ids(query())).toEqual(["a"]);
    },
  );

  it("says when a task has failed", async () => {
    const engine = open();
    await engine.upsert([document("a")]);
    double.failTask("documentAdditionOrUpdate");
    await expect(engine.upsert([document("b")])).rejects.toBeInstanceOf(SearchTaskFailed);
    double.failTask("indexSwap");
    await expect(engine.reindex(streamOf([document("c")]))).rejects.toBeInstanceOf(SearchTaskFailed);
    expect(await engine.ids(query())).toEqual(["a"]);
    expect([...double.indexes.keys()]).toEqual(["rokade", "rokade_state"]);
  });

  it("refuses a broken document, and all of its batch", async () => {
    const engine = open();
    const broken = [
      Object.assign(document("b"), { kind: null }),
      Object.assign(document("b"), { competences: undefined }),
      document("b".repeat(500)),
    ];
    for (const one of broken) {
      await expect(engine.upsert([document("a"), one])).rejects.toBeInstanceOf(SearchTaskFailed);
    }
    expect(await engine.count()).toBe(0);
  });

  it("refuses a filter that is deeper than the server takes", async () => {
    const filter = Array.from({ length: 60 }).reduce<NonNullable<ReturnType<typeof query>["filter"]>>(
      (part) => ({ op: "not", part }),
      { op: "exists", field: "weeks" },
    );
    await expect(open().search(query({ filter }))).rejects.toBeInstanceOf(SearchQueryInvalid);
  });

  it("keeps ids of any letters apart", async () => {
    const engine = open();
    const ids = ["a", "A", "Å", "å", "a b", "a_b", 'a"b', "a/b", "1", "01", "健康", ""];
    await engine.reindex(streamOf(ids.map((id) => document(id, { organisationId: id }))));
    expect((await engine.ids(query())).toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      for (const field of ["id", "organisationId"] as const)
        expect(await engine.ids(query({ filter: { op: "=", field, value: id } })), id).toEqual([id]);
    }
    const { facets } = await engine.search(
      query({ facets: { of: { type: "value", field: "organisationId" } } }),
    );
    expect(Object.keys(facets["of"] ?? {}).toSorted()).toEqual(ids.toSorted());
    await engine.remove(["A", "Å"]);
    expect(await engine.count()).toBe(ids.length - 2);
  });

  it("keeps what another process changes during a reindex", async () => {
    const [server, command] = [open(), open()];
    await server.upsert([document("kept", { title: "før" }), document("dropped")]);
    async function* slowly() {
      yield document("kept", { title: "før" });
      await server.upsert([document("kept", { title: "ændret" }), document("added")]);
      await server.remove(["dropped"]);
      yield document("dropped");
    }
    expect(await command.reindex(slowly())).toBe(2);
    expect((await server.ids(query())).toSorted()).toEqual(["added", "kept"]);
    expect(await server.ids(query({ text: "ændret" }))).toEqual(["kept"]);
    expect([...double.indexes.keys()]).toEqual(["rokade", "rokade_state"]);
  });

  it("lets the last of two reindexes win, and removes what one that died has left", async () => {
    const [one, other] = [open(), open()];
    async function* overtaken() {
      yield document("a");
      await other.reindex(streamOf([document("b")]));
      yield document("c");
    }
    await expect(one.reindex(overtaken())).rejects.toBeInstanceOf(SearchTaskFailed);
    expect(await one.ids(query())).toEqual(["b"]);
    const client = new Meilisearch({ host: double.url });
    await client.createIndex("rokade_99", { primaryKey: "key" }).waitTask();
    await client.createIndex("rokade_99_changes", { primaryKey: "key" }).waitTask();
    await client.createIndex("rokade_else", { primaryKey: "key" }).waitTask();
    await one.reindex(streamOf([document("d")]));
    expect([...double.indexes.keys()].toSorted()).toEqual(["rokade", "rokade_else", "rokade_state"]);
  });

  it("orders a long list of given ids, page by page", async () => {
    const engine = open();
    const all = Array.from({ length: 1_200 }, (_, at) => document(`d${String(at).padStart(4, "0")}`));
    await engine.reindex(streamOf(all));
    const given = all.map(({ id }) => id).toReversed();
    const page = await engine.search(
      query({ sort: { given: given.slice(0, 1_100) }, page: 11, perPage: 100 }),
    );
    expect(page.hits.map(({ id }) => id)).toEqual(given.slice(1_000, 1_100));
    const last = await engine.search(
      query({ sort: { given: given.slice(0, 1_100) }, page: 12, perPage: 100 }),
    );
    expect(last.hits.map(({ id }) => id)).toEqual(all.slice(0, 100).map(({ id }) => id));
  });
});
