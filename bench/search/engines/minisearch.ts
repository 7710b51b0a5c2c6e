import MiniSearch from "minisearch";
import type { SearchDocument } from "../../../app/ports/search-engine.ts";
import type { MeasuredEngine } from "./engine.ts";

/** How many typos are forgiven, by the length of the word. */
const FUZZY = 0.2;

/** MiniSearch in this thread: typos in every word, the last also as a beginning; facets counted over what it finds. */
export function miniSearch(): MeasuredEngine {
  const index = new MiniSearch<ReturnType<typeof flat>>({
    fields: ["title", "competences", "place", "summary", "text"],
    storeFields: ["kind", "region", "deadline", "audience"],
  });
  return {
    async build(documents) {
      for (const document of documents) index.add(flat(document));
    },
    async search({ text, today }) {
      const results = index.search(text, {
        fuzzy: FUZZY,
        prefix: (_term, at, terms) => at === terms.length - 1,
        boost: { title: 3, competences: 2 },
        filter: ({ audience, deadline }) => audience === "public" && (deadline === null || deadline >= today),
      });
      const kinds = new Map<string, number>();
      const regions = new Map<string, number>();
      for (const { kind, region } of results) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        regions.set(region, (regions.get(region) ?? 0) + 1);
      }
      return results.length;
    },
    async update(document) {
      index.replace(flat(document));
    },
    async close() {},
  };
}

function flat(document: SearchDocument) {
  return {
    id: document.id,
    title: document.title,
    competences: document.competences.flatMap(({ label, synonyms }) => [label, ...synonyms]).join(" "),
    place: `${document.place} ${document.organisationName}`,
    summary: document.summary,
    text: document.text,
    kind: document.kind,
    region: document.regionCode,
    deadline: document.deadline,
    audience: document.visibility.kind,
  };
}
