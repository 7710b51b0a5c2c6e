import { roomFor } from "./numbers.ts";

/**
 * Which documents hold a term, how well, and whether the term is a word they say themselves, in 32 bits:
 * the document's slot in the upper 23; below, as the weight, one bit for »written« and 8 for the worth.
 */
export const WEIGHT_BITS = 9;
export const WEIGHT_BITS_SET = 0x1ff;
export const WRITTEN_BIT = 0x100;
export const WORTH_MASK = 0xff;
/** Slots are numbers below this. */
export const MOST_SLOTS = 2 ** 23;

const PAGE_BITS = 18;
const PAGE = 2 ** PAGE_BITS;
/** In front of a run: where the next run is, and how much room there is in this one. */
const HEADER = 2;
const SMALLEST_RUN = 2;
const LARGEST_RUN = 4096;

/**
 * The postings of every term, appended in the order of the slots. The first stands alone, because most terms have no
 * second. The others lie in runs, each about a quarter as long as all before it, cut from large pages: nothing is ever
 * moved, and little is left empty.
 */
export class Postings {
  readonly #pages: Uint32Array[] = [];
  #nextInPage = PAGE;
  #counts = new Uint32Array(0);
  #firsts = new Uint32Array(0);
  /** By term: its first and its last run, as the page's number above `PAGE_BITS` and the place in it below. */
  #heads = new Uint32Array(0);
  #tails = new Uint32Array(0);
  /** By term: how many postings its last run holds. */
  #filled = new Uint32Array(0);

  /** `term` and `slot` are numbers from 0, `weight` has `WEIGHT_BITS`. */
  add(term: number, slot: number, weight: number): void {
    if (term >= this.#counts.length) this.#makeRoom(term + 1);
    const posting = slot * 2 ** WEIGHT_BITS + weight;
    const count = this.#counts[term] ?? 0;
    this.#counts[term] = count + 1;
    if (count === 0) this.#firsts[term] = posting;
    else this.#append(term, count, posting);
  }

  /**
   * Visits the postings of a term: those of `page` from `from` to before `to`, and again until there are no more. Those
   * of documents that are gone are among them.
   */
  forRuns(term: number, visit: (page: Uint32Array, from: number, to: number) => void): void {
    const count = this.#counts[term] ?? 0;
    if (count === 0) return;
    visit(this.#firsts, term, term + 1);
    let run = this.#heads[term] ?? 0;
    for (let left = count - 1; left > 0; ) {
      const page = this.#pages[run >>> PAGE_BITS] ?? NONE;
      const start = run & (PAGE - 1);
      const here = Math.min(left, page[start + 1] ?? 0);
      visit(page, start + HEADER, start + HEADER + here);
      left -= here;
      run = page[start] ?? 0;
    }
  }

  #append(term: number, count: number, posting: number): void {
    let run = this.#tails[term] ?? 0;
    let filled = this.#filled[term] ?? 0;
    let page = this.#pages[run >>> PAGE_BITS] ?? NONE;
    let start = run & (PAGE - 1);
    if (count === 1 || filled === page[start + 1]) {
      const next = this.#cut(Math.min(LARGEST_RUN, Math.max(SMALLEST_RUN, count >>> 2)));
      if (count === 1) this.#heads[term] = next;
      else page[start] = next;
      run = next;
      filled = 0;
      page = this.#pages[run >>> PAGE_BITS] ?? NONE;
      start = run & (PAGE - 1);
      this.#tails[term] = run;
    }
    page[start + HEADER + filled] = posting;
    this.#filled[term] = filled + 1;
  }

  #cut(room: number): number {
    if (this.#nextInPage + HEADER + room > PAGE) {
      this.#pages.push(new Uint32Array(PAGE));
      this.#nextInPage = 0;
    }
    const page = this.#pages.length - 1;
    const start = this.#nextInPage;
    this.#nextInPage += HEADER + room;
    const inPage = this.#pages[page] ?? NONE;
    inPage[start + 1] = room;
    return page * PAGE + start;
  }

  #makeRoom(terms: number): void {
    this.#counts = roomFor(this.#counts, terms);
    this.#firsts = roomFor(this.#firsts, terms);
    this.#heads = roomFor(this.#heads, terms);
    this.#tails = roomFor(this.#tails, terms);
    this.#filled = roomFor(this.#filled, terms);
  }
}

const NONE = new Uint32Array(0);
