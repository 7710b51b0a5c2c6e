import { words } from "../../../app/shared/danish/fold.ts";
import { typoBudget, typosBetween } from "../../../app/shared/danish/spelling.ts";
import { withoutStopWords } from "../../../app/shared/danish/stop-words.ts";

/** More words than this describe a document no better, and cost time in a text of ten thousand characters. */
const MOST_WORDS = 10;
const LONGEST_TEXT = 1_000;

/** How well a document matches the words of a query. */
export interface TextMatch {
  /** How many of the query's words it holds. */
  words: number;
  typos: number;
  /** The rank of the best field of each word, summed; 0 is all words in the title. */
  fields: number;
}

export interface Posting {
  document: number;
  /** The rank of the field, 0 is the title. */
  field: number;
}

/** The index as the matching of words sees it; every word is folded. */
export interface WordIndex {
  vocabulary(): readonly string[];
  postingsOf(word: string): Iterable<Posting>;
  postingsOfBeginning(beginning: string): Iterable<Posting>;
}

export interface WordMatches {
  wordCount: number;
  /** By document; only documents with at least one of the words. */
  documents: Map<number, TextMatch>;
  /** Is this folded word of a document one that the query asked for? */
  accepts(word: string): boolean;
}

/**
 * Finds the documents that hold at least one word of the text: as written, with few enough typos, and the last word
 * also as the beginning of a word. Gives null for a text without words, which asks for everything.
 *
 * Each document is judged by its own words alone, never by how common a word is in the index: otherwise documents that
 * the viewer may not see would change the order of those they may.
 */
export function matchWords(text: string, index: WordIndex): WordMatches | null {
  const written = queryWords(text);
  const last = written.at(-1);
  if (last === undefined) return null;
  const documents = new Map<number, TextMatch>();
  const accepted = new Set<string>();
  for (const word of written) {
    for (const [document, best] of bestPostings(word, word === last, index, accepted)) {
      const match = documents.get(document) ?? { words: 0, typos: 0, fields: 0 };
      documents.set(document, {
        words: match.words + 1,
        typos: match.typos + best.typos,
        fields: match.fields + best.field,
      });
    }
  }
  return {
    wordCount: written.length,
    documents,
    accepts: (word) => accepted.has(word) || word.startsWith(last),
  };
}

/** The different folded words that a query is searched by. */
function queryWords(text: string): string[] {
  const written = withoutStopWords(words(text.slice(0, LONGEST_TEXT)));
  return [...new Set(written)].slice(0, MOST_WORDS);
}

function bestPostings(word: string, prefix: boolean, index: WordIndex, accepted: Set<string>) {
  const best = new Map<number, { typos: number; field: number }>();
  const keepBest = (postings: Iterable<Posting>, typos: number) => {
    for (const { document, field } of postings) {
      const known = best.get(document);
      const better =
        known === undefined || typos < known.typos || (typos === known.typos && field < known.field);
      if (better) best.set(document, { typos, field });
    }
  };
  accepted.add(word);
  keepBest(prefix ? index.postingsOfBeginning(word) : index.postingsOf(word), 0);
  const budget = typoBudget(word);
  if (budget === 0) return best;
  for (const candidate of index.vocabulary()) {
    const typos = typosBetween(word, candidate, budget, prefix);
    if (typos === null || typos === 0) continue;
    accepted.add(candidate);
    keepBest(index.postingsOf(candidate), typos);
  }
  return best;
}
