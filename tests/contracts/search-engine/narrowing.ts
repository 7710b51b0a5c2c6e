import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facet, type Filter, SearchQueryInvalid } from "../../../app/ports/search-engine.ts";
import {
  anyDocuments,
  anyFilter,
  anyQuery,
  anyViewer,
  document,
  holds,
  maySee,
  query,
  TODAY,
} from "./fixtures.ts";
import { fill, type Setup } from "./setup.ts";

/** Filters, facets and visibility: what stays of it, and how it is counted. */
export function narrowingContract(under: Setup): void {
  describe("3 filters", () => {
    it("finds exactly the documents for which the filter holds", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyDocuments,
          fc.array(anyFilter, { minLength: 5, maxLength: 5 }),
          async (all, filters) => {
            await fill(under.engine, all);
            for (const filter of filters) {
              const expected = all.filter((one) => maySee("anonymous", one) && holds(filter, one));
              const ids = await under.engine.ids(query({ filter }));
              expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it("is open on the day of the deadline and closed on the day after", async () => {
      await under.engine.upsert([document("a", { deadline: TODAY }), document("b")]);
      const filter: Filter = { op: "=", field: "open", value: true };
      expect((await under.engine.ids(query({ filter }))).toSorted()).toEqual(["a", "b"]);
      expect(await under.engine.ids(query({ filter, today: "2026-03-11" }))).toEqual(["b"]);
    });

    it("refuses what the port does not know, naming the parameter", async () => {
      const deep = Array.from({ length: 20_000 }).reduce<Filter>((part) => ({ op: "not", part }), {
        op: "exists",
        field: "weeks",
      });
      const wrong = [
        ["page", query({ page: 0 })],
        ["page", query({ page: 1.5 })],
        ["perPage", query({ perPage: 101 })],
        ["today", query({ today: "10. marts" })],
        ["filter", query({ filter: { op: ">", field: "weeks", value: Number.NaN } })],
        ["filter", query({ filter: deep })],
        ["choices.kind", query({ choices: { kind: ["rotation"] } })],
        [
          "choices.length",
          query({
            facets: { length: { type: "range", field: "weeks", buckets: [] } },
            choices: { length: ["x"] },
          }),
        ],
      ] as const;
      for (const [parameter, one] of wrong) {
        const error = await under.engine.search(one).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(SearchQueryInvalid);
        expect(error).toMatchObject({ parameter, code: "search_query_invalid" });
      }
    });
  });

  describe("4 facets", () => {
    it("counts a facet without its own choice, and with every other", async () => {
      await under.engine.upsert([
        document("a", {
          kind: "rotation",
          weeks: 4,
          startsOn: "2026-04-01",
          levels: ["leader", "aspiring"],
        }),
        document("b", { kind: "rotation", weeks: 20, startsOn: "2026-04-15", levels: ["leader"] }),
        document("c", { kind: "e_learning", weeks: 4 }),
        document("d", { kind: "e_learning", weeks: null }),
      ]);
      const result = await under.engine.search(
        query({
          facets: {
            kind: { type: "value", field: "kind" },
            level: { type: "value", field: "levels" },
            month: { type: "value", field: "startMonth" },
            length: {
              type: "range",
              field: "weeks",
              buckets: [
                { name: "short", below: 5 },
                { name: "middle", from: 5, below: 20 },
                { name: "long", from: 20 },
              ],
            },
            spring: {
              type: "range",
              field: "startsOn",
              buckets: [{ name: "early", from: "2026-04-01", below: "2026-04-15" }],
            },
          },
          choices: { kind: ["rotation", "gone"], length: ["short"], level: [] },
        }),
      );
      expect(result.hits.map(({ id }) => id)).toEqual(["a"]);
      expect(result.total).toBe(1);
      expect(result.facets).toEqual({
        kind: { rotation: 1, e_learning: 1, gone: 0 },
        level: { leader: 1, aspiring: 1 },
        month: { "2026-04": 1 },
        length: { short: 1, middle: 0, long: 1 },
        spring: { early: 1 },
      });
    });

    it("has buckets for what has no value, to count and to choose", async () => {
      await under.engine.upsert([
        document("a", { deadline: "2026-04-01", weeks: 4 }),
        document("b", { deadline: null, weeks: null }),
        document("c", { deadline: "2026-06-01", weeks: null }),
        document("d", { deadline: null, weeks: 0 }),
      ]);
      const result = await under.engine.search(
        query({
          facets: {
            deadline: {
              type: "range",
              field: "deadline",
              buckets: [
                { name: "soon", below: "2026-05-01" },
                { name: "any" },
                { name: "none", missing: true },
              ],
            },
            length: { type: "range", field: "weeks", buckets: [{ name: "unknown", missing: true }] },
          },
          choices: { deadline: ["soon", "none"] },
          sort: "deadline",
        }),
      );
      expect(result.hits.map(({ id }) => id).toSorted()).toEqual(["a", "b", "d"]);
      expect(result.facets).toEqual({ deadline: { soon: 1, any: 2, none: 2 }, length: { unknown: 1 } });
    });

    it("takes a region, a kommune or anywhere as one choice, and tells where one must go", async () => {
      await under.engine.upsert([
        document("a", { regionCode: "1083", municipalityCode: "0461", format: "on_site" }),
        document("b", { regionCode: "1083", municipalityCode: "0461", format: "online" }),
        document("c", { regionCode: "1082", municipalityCode: null, format: "hybrid" }),
        document("d", { regionCode: null, municipalityCode: null, format: "online" }),
      ]);
      const place: Facet = { type: "value", field: "places" };
      const found = await under.engine.search(
        query({ facets: { place, near: place }, choices: { place: ["1082", "online"] }, sort: "deadline" }),
      );
      expect(found.hits.map(({ id }) => id).toSorted()).toEqual(["b", "c", "d"]);
      expect(found.facets["place"]).toEqual({ "1082": 1, "1083": 2, "0461": 2, "at:0461": 1, online: 2 });
      expect(found.facets["near"]).toEqual({ "1082": 1, "1083": 1, "0461": 1, online: 2 });
    });

    it("takes any name of a value as a name only", async () => {
      await under.engine.upsert([
        document("a", { kind: "__proto__" }),
        document("b", { kind: "constructor" }),
      ]);
      const { facets } = await under.engine.search(
        query({ facets: { kind: { type: "value", field: "kind" } } }),
      );
      expect(Object.entries(facets.kind ?? {}).toSorted()).toEqual([
        ["__proto__", 1],
        ["constructor", 1],
      ]);
    });
  });

  describe("7 visibility", () => {
    it("lets nobody find, count or infer what they may not see, by any parameter", async () => {
      const { engine: withoutHidden } = await under.make();
      await fc.assert(
        fc.asyncProperty(
          anyDocuments,
          anyViewer,
          fc.array(anyQuery, { minLength: 5, maxLength: 5 }),
          async (all, visibleTo, queries) => {
            await fill(under.engine, all);
            await fill(
              withoutHidden,
              all.filter((one) => maySee(visibleTo, one)),
            );
            for (const one of queries) {
              const asked = { ...one, visibleTo };
              const { tookMs: _, ...result } = await under.engine.search(asked);
              const { tookMs: __, ...expected } = await withoutHidden.search(asked);
              expect(result).toEqual(expected);
              expect(await under.engine.ids(asked)).toEqual(await withoutHidden.ids(asked));
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it("refuses a search without a viewer", async () => {
      const nobody = Object.assign(query(), { visibleTo: undefined });
      await expect(under.engine.search(nobody)).rejects.toMatchObject({ parameter: "visibleTo" });
    });
  });
}
