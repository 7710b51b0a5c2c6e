import type { Selection } from "../../../../app/ports/search-engine.ts";
import { type QueryTerm, queryTerms } from "../../../../app/shared/danish/terms.ts";
import { chooseAndCount } from "./facets.ts";
import { narrow } from "./filter.ts";
import type { WordMatches } from "./match-room.ts";
import { matchWords } from "./match-words.ts";
import type { MemoryIndex } from "./memory-index.ts";
import { type Page, pageInOrder } from "./order.ts";

export interface Found {
  /** The ids of the page, in order. */
  ids: string[];
  total: number;
  allWordsTotal: number;
  facets: Record<string, Record<string, number>>;
  terms: readonly QueryTerm[];
}

/** What a selection finds, by the rule of the port; it has passed `checkSelection`. */
export function find(index: MemoryIndex, selection: Selection, page: Page): Found {
  const terms = queryTerms(selection.text);
  const matches = terms.length === 0 ? null : matchWords(index, terms);
  const candidates = narrow(index, matches?.touched ?? everySlot(index), selection);
  const found = matches === null ? candidates : withEnoughWords(candidates, matches, terms.length);
  const { slots, counts } = chooseAndCount(index, found, selection);
  const allWords = matches === null ? slots : slots.filter((slot) => matches.words[slot] === terms.length);
  const shown = pageInOrder(index, slots, { sort: selection.sort ?? "relevance", matches, page });
  return {
    ids: Array.from(shown, (slot) => index.idOf(slot)),
    total: slots.length,
    allWordsTotal: allWords.length,
    facets: counts,
    terms,
  };
}

/** All words and all but one; when nothing has all of them, what has the most. */
function withEnoughWords(candidates: Uint32Array, { words }: WordMatches, wordCount: number): Uint32Array {
  let best = 0;
  for (const slot of candidates) best = Math.max(best, words[slot] ?? 0);
  const least = best === wordCount && wordCount > 1 ? best - 1 : best;
  return candidates.filter((slot) => (words[slot] ?? 0) >= least);
}

function everySlot({ slotCount }: MemoryIndex): Uint32Array {
  const slots = new Uint32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot += 1) slots[slot] = slot;
  return slots;
}
