/** New terms that are looked through one by one before the order is made again. */
const MOST_UNSORTED = 256;
const LONGEST_COUNTED = 255;

/**
 * The terms of the index by number, and in the order of their letters: what begins alike lies together, so a beginning
 * is a range and a search for typos shares the work of what is shared.
 */
export class Dictionary {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #order = new Uint32Array(0);
  /** By place in the order: how many letters a term shares with the one before it. */
  #shared = new Uint8Array(0);

  get size(): number {
    return this.#terms.length;
  }

  /** Numbers are given in order, from 0. A term comes once. */
  add(term: string): void {
    this.#numbers.set(term, this.#terms.length);
    this.#terms.push(term);
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  termOf(number: number): string {
    return this.#terms[number] ?? "";
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

  #sort(): void {
    const fresh = Array.from({ length: this.size - this.#order.length }, (_, at) => this.#order.length + at);
    fresh.sort((a, b) => (this.termOf(a) < this.termOf(b) ? -1 : 1));
    const old = this.#order;
    const order = new Uint32Array(this.size);
    let from = 0;
    let to = 0;
    for (const number of fresh) {
      const until = this.lowerBound(this.termOf(number));
      order.set(old.subarray(from, until), to);
      to += until - from;
      from = until;
      order[to] = number;
      to += 1;
    }
    order.set(old.subarray(from), to);
    const shared = new Uint8Array(this.size);
    for (let at = 1; at < order.length; at += 1) {
      shared[at] = sharedLetters(this.termOf(order[at - 1] ?? 0), this.termOf(order[at] ?? 0));
    }
    this.#order = order;
    this.#shared = shared;
  }
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST_COUNTED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}
