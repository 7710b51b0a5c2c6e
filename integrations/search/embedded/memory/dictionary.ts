import { roomFor } from "./numbers.ts";
import { Strings } from "./strings.ts";

/** New terms that are looked through one by one before the order is made again. */
const MOST_UNSORTED = 256;
const LONGEST_COUNTED = 255;

/**
 * The terms of the index by number, and in the order of their letters: what begins alike lies together, so a beginning
 * is a range and a search for typos shares the work of what is shared.
 */
export class Dictionary {
  readonly #terms = new Strings();
  #order = new Uint32Array(0);
  /** By number among the other strings: the number here and one, 0 where it is not known. */
  #byOther = new Uint32Array(0);
  /** By place in the order: how many letters a term shares with the one before it. */
  #shared = new Uint8Array(0);

  get size(): number {
    return this.#terms.size;
  }

  /** Numbers are given in order, from 0. A term comes once. */
  add(term: string): void {
    this.#terms.ensure(term);
  }

  numberOf(term: string): number | undefined {
    return this.#terms.numberOf(term);
  }

  /** As `numberOf`, for the term that other strings have under a number; remembers. Always ask with the same strings. */
  numberOfAnother(strings: Strings, number: number): number | undefined {
    const known = this.#byOther[number] ?? 0;
    if (known > 0) return known - 1;
    const found = this.numberOf(strings.at(number));
    if (found === undefined) return undefined;
    this.#byOther = roomFor(this.#byOther, strings.size);
    this.#byOther[number] = found + 1;
    return found;
  }

  termOf(number: number): string {
    return this.#terms.at(number);
  }

  /** The numbers in the order of the letters; new terms may be missing and are in `unsorted()`. */
  sorted(): { order: Uint32Array; shared: Uint8Array } {
    if (this.size - this.#order.length > MOST_UNSORTED) this.#sort();
    return { order: this.#order, shared: this.#shared };
  }

  /** From this number on terms are in no order yet. */
  get sortedBelow(): number {
    return this.#order.length;
  }

  /** The first place in the order whose term is not before `text`. */
  lowerBound(text: string): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.termOf(this.#order[middle] ?? 0) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts the new terms in their places; what lies between two of them is copied as it is. */
  #sort(): void {
    const fresh = this.#terms.from(this.#order.length).sort();
    const old = this.#order;
    const order = new Uint32Array(this.size);
    const shared = new Uint8Array(this.size);
    let from = 0;
    let to = 0;
    const copy = (until: number) => {
      order.set(old.subarray(from, until), to);
      shared.set(this.#shared.subarray(from, until), to);
      if (until > from) shared[to] = this.#sharedAt(order, to);
      to += until - from;
      from = until;
    };
    for (const term of fresh) {
      copy(this.lowerBound(term));
      order[to] = this.#terms.numberOf(term) ?? 0;
      shared[to] = this.#sharedAt(order, to);
      to += 1;
    }
    copy(old.length);
    this.#order = order;
    this.#shared = shared;
  }

  #sharedAt(order: Uint32Array, place: number): number {
    if (place === 0) return 0;
    return sharedLetters(this.termOf(order[place - 1] ?? 0), this.termOf(order[place] ?? 0));
  }
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST_COUNTED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}
