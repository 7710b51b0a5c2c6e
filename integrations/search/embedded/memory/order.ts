import type { Sort } from "../../../../app/ports/search-engine.ts";
import type { TextColumn } from "./columns.ts";
import type { WordMatches } from "./match-room.ts";
import type { MemoryIndex } from "./memory-index.ts";
import { sortRange } from "./sort-range.ts";

export interface Page {
  /** The first place and the one after the last. */
  from: number;
  below: number;
}

/**
 * The slots of one page in the order of the port: more of the words first, then the sort, then the Danish title, then
 * the id. `matches` is null when nothing was asked for by word. Puts `slots` in another order.
 */
export function pageInOrder(
  index: MemoryIndex,
  slots: Uint32Array,
  { sort, matches, page }: { sort: Sort; matches: WordMatches | null; page: Page },
): Uint32Array {
  const keys = keysOf(index, sort, matches);
  const titles = index.titles.ranks();
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      const order = key(a) - key(b);
      if (order !== 0) return order;
    }
    return (titles[a] ?? 0) - (titles[b] ?? 0);
  };
  const from = Math.min(page.from, slots.length);
  const below = Math.min(page.below, slots.length);
  sortRange(slots, { from, below }, compare);
  return slots.subarray(from, below);
}

/** Smaller is earlier. */
type Key = (slot: number) => number;

function keysOf(index: MemoryIndex, sort: Sort, matches: WordMatches | null): Key[] {
  const moreWords: Key[] = matches === null ? [] : [(slot) => -(matches.words[slot] ?? 0)];
  const published = index.published.bySlot;
  const newest: Key = (slot) => -(published[slot] ?? 0);
  if (typeof sort === "object") return [...moreWords, given(index, sort.given)];
  if (sort === "newest") return [...moreWords, newest];
  if (sort === "deadline") return [...moreWords, nearest(index.days.deadline)];
  if (matches === null) return [newest];
  // One number for the whole match: the comparison that decides nearly always is then the first.
  const match: Key = (slot) =>
    (matches.typos[slot] ?? 0) * 65_536 -
    (matches.worth[slot] ?? 0) -
    (matches.words[slot] ?? 0) * 16_777_216;
  return [match, newest];
}

/** No day comes last. */
function nearest({ codes, bySlot }: TextColumn): Key {
  const order = Array.from({ length: codes.size - 1 }, (_, at) => at + 1);
  order.sort((a, b) => (codes.valueOf(a) < codes.valueOf(b) ? -1 : 1));
  const ranks = new Uint32Array(codes.size).fill(codes.size);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return (slot) => ranks[bySlot[slot] ?? 0] ?? codes.size;
}

function given(index: MemoryIndex, ids: readonly string[]): Key {
  const places = new Uint32Array(index.slotCount).fill(ids.length);
  ids.forEach((id, place) => {
    const slot = index.slotOf(id);
    if (slot !== undefined) places[slot] = place;
  });
  return (slot) => places[slot] ?? ids.length;
}
