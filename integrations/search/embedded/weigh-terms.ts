import type { SearchDocument } from "../../../app/ports/search-engine.ts";
import {
  type Closeness,
  eachTerms,
  KIN,
  SYNONYM,
  type TermOfWord,
  WORD,
} from "../../../app/shared/danish/terms.ts";
import { textsOf, WORD_FIELDS, type WordField } from "../terms/word-fields.ts";
import { roomFor } from "./memory/numbers.ts";
import { WORTH_MASK, WRITTEN_BIT } from "./memory/postings.ts";
import { Strings } from "./memory/strings.ts";
import { pairsOfName } from "./name-pairs.ts";

/** What a word is worth in a field: the best place and the word itself is 100. */
const FIELDS: Readonly<Record<WordField, number>> = {
  title: 100,
  competences: 70,
  place: 60,
  summary: 50,
  text: 30,
  facts: 30,
};
const CLOSENESS: Readonly<Record<Closeness, number>> = { [WORD]: 1, [SYNONYM]: 0.5, [KIN]: 0.45 };
const BY_CLOSENESS = [WORD, KIN, SYNONYM] as const;
/** What each further field with the same term adds, of its own worth. */
const REPEATED = 0.1;

/** What a term is worth in one field: a whole number. */
export function worthOf(field: WordField, closeness: Closeness): number {
  return Math.round(FIELDS[field] * CLOSENESS[closeness]);
}

/**
 * What a document's term weighs in all: the worth of its best field, a little for each other field that has it, and
 * above that whether the document writes the term itself. Eight bits, never 0.
 */
export function weightOf(best: number, allFields: number, isWritten: boolean): number {
  const worth = Math.min(WORTH_MASK, Math.round(best + REPEATED * (allFields - best)));
  return isWritten ? worth + WRITTEN_BIT : worth;
}

/** The terms of a document, each once: their numbers among the weigher's terms, and by place what they weigh. */
export interface WeighedTerms {
  numbers: Uint32Array;
  weights: Uint16Array;
}

/** The field of names: its pairs of words are terms too, as kin, which nobody wrote. */
const NAMES: WordField = "place";

/** Fields whose texts are said of many documents. */
const SAID_AGAIN: ReadonlySet<WordField> = new Set<WordField>(["competences", "place", "facts"]);
const MOST_TEXTS = 20_000;

const CLOSENESS_BITS = 2;
const CLOSENESS_MASK = 2 ** CLOSENESS_BITS - 1;

/** What is known of a term while a document is read lies side by side: */
const PLACES = 4;
/** the last document that has it, counted from 1; */
const DOCUMENT = 0;
/** the field that was read last, in the lower bits, and what the term is worth there; */
const FIELD = 1;
const FIELD_BITS = 4;
const FIELD_MASK = 2 ** FIELD_BITS - 1;
/** of the fields before it, the best; and whether the document writes the term itself, as one bit below; */
const BEST = 2;
/** and all of them together. */
const ALL = 3;

/**
 * Weighs the terms of many documents. A word that comes again brings the numbers of its terms with it, so that nearly
 * all work on a text is with numbers.
 */
export class TermWeigher {
  /** Every term that was ever weighed here. */
  readonly terms = new Strings();
  /** The terms of a list, their numbers above their closeness. */
  readonly #lists = new WeakMap<readonly TermOfWord[], Uint32Array>();
  /** The same of whole texts, and of names. */
  readonly #texts = new Map<string, Uint32Array>();
  readonly #names = new Map<string, Uint32Array>();
  /** By field, then by closeness. */
  readonly #worths = WORD_FIELDS.map((field) => BY_CLOSENESS.map((closeness) => worthOf(field, closeness)));
  #known = new Uint32Array(0);
  #documents = 0;
  /** The terms of the document that is being read. */
  #found = new Uint32Array(0);
  #count = 0;

  weigh(document: SearchDocument): WeighedTerms {
    this.#documents += 1;
    this.#count = 0;
    const texts = textsOf(document);
    WORD_FIELDS.forEach((name, field) => {
      for (const text of texts[name]) {
        if (SAID_AGAIN.has(name)) this.#addPacked(this.#packText(text, name === NAMES), field);
        else eachTerms(text, (terms) => this.#addAll(terms, field));
      }
    });
    const numbers = this.#found.slice(0, this.#count);
    const weights = new Uint16Array(this.#count);
    for (let at = 0; at < numbers.length; at += 1) {
      const place = (numbers[at] ?? 0) * PLACES;
      this.#closeField(place, 0);
      const best = this.#known[place + BEST] ?? 0;
      weights[at] = weightOf(best >>> 1, this.#known[place + ALL] ?? 0, (best & 1) === 1);
    }
    return { numbers, weights };
  }

  #addAll(terms: readonly TermOfWord[], field: number): void {
    const [only] = terms;
    if (only !== undefined && terms.length === 1) {
      this.#add(this.terms.ensure(only.term), only.closeness, field);
      return;
    }
    let packed = this.#lists.get(terms);
    if (packed === undefined) {
      packed = Uint32Array.from(terms, (term) => this.#pack(term));
      this.#lists.set(terms, packed);
    }
    this.#addPacked(packed, field);
  }

  #packText(text: string, isName: boolean): Uint32Array {
    const known = isName ? this.#names : this.#texts;
    let packed = known.get(text);
    if (packed === undefined) {
      const all: number[] = [];
      eachTerms(text, (terms) => {
        for (const term of terms) all.push(this.#pack(term));
      });
      if (isName) for (const term of pairsOfName(text)) all.push(this.#pack({ term, closeness: KIN }));
      packed = Uint32Array.from(all);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, packed);
    }
    return packed;
  }

  #pack({ term, closeness }: TermOfWord): number {
    return this.terms.ensure(term) * 2 ** CLOSENESS_BITS + closeness;
  }

  #addPacked(packed: Uint32Array, field: number): void {
    for (let at = 0; at < packed.length; at += 1) {
      const one = packed[at] ?? 0;
      this.#add(one >>> CLOSENESS_BITS, one & CLOSENESS_MASK, field);
    }
  }

  #add(number: number, closeness: number, field: number): void {
    const place = number * PLACES;
    if (place + PLACES > this.#known.length) this.#known = roomFor(this.#known, place + PLACES);
    const known = this.#known;
    if (known[place + DOCUMENT] !== this.#documents) {
      known[place + DOCUMENT] = this.#documents;
      known[place + FIELD] = field;
      known[place + BEST] = 0;
      known[place + ALL] = 0;
      this.#found = roomFor(this.#found, this.#count + 1);
      this.#found[this.#count] = number;
      this.#count += 1;
    } else if (((known[place + FIELD] ?? 0) & FIELD_MASK) !== field) this.#closeField(place, field);
    const worth = this.#worths[field]?.[closeness] ?? 0;
    if (worth > (known[place + FIELD] ?? 0) >>> FIELD_BITS)
      known[place + FIELD] = worth * 2 ** FIELD_BITS + field;
    if (closeness === WORD) known[place + BEST] = (known[place + BEST] ?? 0) | 1;
  }

  /** Adds what the field that was read last is worth to those before it. */
  #closeField(place: number, next: number): void {
    const known = this.#known;
    const worth = (known[place + FIELD] ?? 0) >>> FIELD_BITS;
    const best = known[place + BEST] ?? 0;
    if (worth > best >>> 1) known[place + BEST] = worth * 2 + (best & 1);
    known[place + ALL] = (known[place + ALL] ?? 0) + worth;
    known[place + FIELD] = next;
  }
}
