import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../../../app/ports/search-engine.ts";
import { openFts5, openMiniSearch } from "../../../bench/relevance/peers.ts";
import { document } from "../../contracts/search-engine/fixtures.ts";

const documents: readonly SearchDocument[] = [
  document("title", { title: "Projektledelse i praksis" }),
  document("text", { text: "Her øver du projektledelse hver dag." }),
  document("city", { title: "Hjælp i Århus" }),
];

describe.each([
  ["FTS5", openFts5],
  ["MiniSearch", openMiniSearch],
])("%s", (_, open) => {
  const found = (text: string, depth = 20) => {
    const peer = open(documents);
    const ids = peer.search(text, depth);
    peer.close();
    return ids;
  };

  it("finds a word, where it stands in the title first, and the beginning of the last word", () => {
    expect(found("projektledelse")).toEqual(["title", "text"]);
    expect(found("praksis projektle")).toEqual(["title", "text"]);
  });

  it("finds what holds any of the words, the deeper the more", () => {
    expect(found("projektledelse i århus").toSorted()).toEqual(["city", "text", "title"]);
    expect(found("projektledelse", 1)).toEqual(["title"]);
  });

  it.each(["", "  ", '" OR 1=1', "((("])("takes »%s« for words, if any", (text) => {
    expect(() => found(text)).not.toThrow();
  });
});

it("only MiniSearch forgives a typo", () => {
  const [fts5, miniSearch] = [openFts5(documents), openMiniSearch(documents)];
  expect(fts5.search("projketledelse", 20)).toEqual([]);
  expect(miniSearch.search("projketledelse", 20)).toEqual(["title", "text"]);
  fts5.close();
});
