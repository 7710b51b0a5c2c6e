import type { QueryTerm } from "../../../../app/shared/danish/terms.ts";
import { pairsIn } from "../name-pairs.ts";
import type { MatchRoom, WordMatches } from "./match-room.ts";
import type { MemoryIndex } from "./memory-index.ts";
import { type NearTerm, nearTerms } from "./near-terms.ts";
import { WORTH_MASK, WRITTEN_BIT } from "./postings.ts";

/** A match of one word as a number: fewer typos are more, then the worth; 0 is none. */
const TYPO_STEP = 1024;
const MOST_TYPOS = 2;
/** What a weight is worth when the whole term was meant, and when only its beginning was. */
const WHOLE = 4;
const BEGINNING = 3;
/** And that of two words of a name together: enough that it comes before one of them in the title. */
const PAIR = 8;

/**
 * Each document is judged by its own words alone, never by how common a word is in the index: otherwise documents that
 * the viewer may not see would change the order of those they may. The answer holds until the next query.
 */
export function matchWords(index: MemoryIndex, query: readonly QueryTerm[]): WordMatches {
  const room = index.matchRoom;
  room.open(index.slotCount);
  const { words, typos, worth, best, found } = room;
  for (const word of query) {
    const count = findBest(index, nearTerms(index.dictionary, word), best, found);
    for (let at = 0; at < count; at += 1) {
      const slot = found[at] ?? 0;
      const match = best[slot] ?? 0;
      best[slot] = 0;
      const held = words[slot] ?? 0;
      if (held === 0) room.touch(slot);
      words[slot] = held + 1;
      typos[slot] = (typos[slot] ?? 0) + MOST_TYPOS + 1 - Math.floor(match / TYPO_STEP);
      worth[slot] = (worth[slot] ?? 0) + (match % TYPO_STEP);
    }
  }
  for (const pair of pairsIn(query)) addPair(index, pair, room);
  return room.matches();
}

/** Two words of a name together are worth more; only a document that was found by its words has anything to clear. */
function addPair({ dictionary, postings }: MemoryIndex, pair: string, { words, worth }: MatchRoom): void {
  const number = dictionary.numberOf(pair);
  if (number === undefined) return;
  postings.each(number, (slot, weight) => {
    if (words[slot] === 0) return;
    worth[slot] = (worth[slot] ?? 0) + (weight & WORTH_MASK) * PAIR;
  });
}

/** The best match of one word for each slot, into `best`; the slots into `found`. Answers how many there are. */
function findBest(
  { postings }: MemoryIndex,
  near: readonly NearTerm[],
  best: Uint16Array,
  found: Uint32Array,
): number {
  let count = 0;
  for (const { number, typos, isWhole } of near) {
    const step = (MOST_TYPOS + 1 - typos) * TYPO_STEP;
    const factor = isWhole ? WHOLE : BEGINNING;
    const must = typos === 0 ? 0 : WRITTEN_BIT;
    postings.each(number, (slot, weight) => {
      if ((weight & must) !== must) return;
      const match = step + (weight & WORTH_MASK) * factor;
      const known = best[slot] ?? 0;
      if (match <= known) return;
      if (known === 0) {
        found[count] = slot;
        count += 1;
      }
      best[slot] = match;
    });
  }
  return count;
}
