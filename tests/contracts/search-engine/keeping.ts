import { describe, expect, it } from "vitest";
import { SearchTaskFailed, SearchUnavailable } from "../../../app/ports/search-engine.ts";
import { document, query } from "./fixtures.ts";
import { fill, type Setup } from "./setup.ts";

/** Highlights and the keeping of the index. */
export function keepingContract(under: Setup): void {
  describe("5 highlights", () => {
    it("escapes first, then marks what matched as it was written", async () => {
      const title = `<img src="x"> Århus & 'ledelsesudvikling'`;
      await under.engine.upsert([
        document("a", { title, summary: "intet her", text: `${"fyld ".repeat(100)}Århus <b>` }),
      ]);
      const { hits } = await under.engine.search(query({ text: "aarhus ledelse", highlight: true }));
      const highlights = hits[0]?.highlights ?? {};
      expect(highlights.title).toBe(
        "&lt;img src=&quot;x&quot;&gt; <mark>Århus</mark> &amp; &#39;<mark>ledelsesudvikling</mark>&#39;",
      );
      expect(Object.keys(highlights).toSorted()).toEqual(["text", "title"]);
      expect(highlights.text).toMatch(/^… (fyld )+<mark>Århus<\/mark> &lt;b&gt;$/);
      expect(highlights.text?.length).toBeLessThan(400);
    });

    it("gives none when not asked, and none without words", async () => {
      await under.titled({ a: "skole" });
      expect((await under.engine.search(query({ text: "skole" }))).hits).toEqual([
        { id: "a", highlights: {} },
      ]);
      expect((await under.engine.search(query({ highlight: true }))).hits).toEqual([
        { id: "a", highlights: {} },
      ]);
    });
  });

  describe("6 keeping the index", () => {
    it("replaces and removes by id", async () => {
      await under.titled({ a: "skole", b: "jura" });
      await under.titled({ a: "drift" });
      await under.engine.remove(["b", "unknown"]);
      expect(await under.found("skole")).toEqual([]);
      expect(await under.found("drift")).toEqual(["a"]);
      expect(await under.engine.count()).toBe(1);
    });

    it("answers from the old index while the new one is built, and keeps changes made meanwhile", async () => {
      await under.titled({ old: "gammel", kept: "før", dropped: "før" });
      const during: string[][] = [];
      async function* slowly() {
        yield document("kept", { title: "før" });
        during.push(await under.found(""));
        await under.engine.upsert([
          document("kept", { title: "ændret" }),
          document("added", { title: "ny" }),
        ]);
        await under.engine.remove(["dropped"]);
        during.push(await under.found(""));
        yield document("dropped", { title: "før" });
        yield document("kept", { title: "før" });
        yield document("new", { title: "ny" });
      }
      const progress: number[] = [];
      expect(await under.engine.reindex(slowly(), (done) => progress.push(done))).toBe(3);
      expect(during).toEqual([
        ["dropped", "kept", "old"],
        ["added", "kept", "old"],
      ]);
      expect(await under.found("")).toEqual(["added", "kept", "new"]);
      expect(await under.found("ændret")).toEqual(["kept"]);
      expect(progress.at(-1)).toBe(4);
      expect(await under.engine.health()).toMatchObject({
        available: true,
        documents: 3,
        needsReindex: false,
      });
    });

    it("keeps the old index when the documents end in an error, and can start again", async () => {
      await under.titled({ a: "skole" });
      async function* broken() {
        yield document("b");
        throw new Error("the database went away");
      }
      await expect(under.engine.reindex(broken())).rejects.toBeInstanceOf(SearchTaskFailed);
      expect(await under.found("")).toEqual(["a"]);
      await fill(under.engine, [document("c")]);
      expect(await under.found("")).toEqual(["c"]);
    });

    it("says that it is unavailable once stopped, and never answers as if empty", async () => {
      const stopped = await under.make();
      await stopped.engine.upsert([document("a")]);
      await stopped.stop();
      const attempts = [
        () => stopped.engine.search(query()),
        () => stopped.engine.ids(query()),
        () => stopped.engine.count(),
        () => stopped.engine.upsert([document("b")]),
        () => stopped.engine.remove(["a"]),
        () => fill(stopped.engine, []),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(SearchUnavailable);
      expect(await stopped.engine.health()).toMatchObject({ available: false });
    });
  });
}
