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
const SMALLEST_CLASS = 1;

/**
 * The postings of every term, appended in the order of the slots. A term's postings lie in one block whose size is a
 * power of two; blocks come from large pages and go back to a list of free ones of their size when they are outgrown,
 * because a typed array for each of a hundred thousand terms would cost more than the postings of most.
 */
export class Postings {
  readonly #pages: Uint32Array[] = [];
  readonly #free: number[][] = [];
  #current = -1;
  #nextInPage = PAGE;
  /** The page number above `PAGE_BITS`, the place in it below. */
  #blocks = new Uint32Array(0);
  #lengths = new Uint32Array(0);

  /** `term` and `slot` are numbers from 0, `weight` has `WEIGHT_BITS`. */
  add(term: number, slot: number, weight: number): void {
    if (term >= this.#lengths.length) this.#makeRoom(term);
    const length = this.#lengths[term] ?? 0;
    if (length === 0) this.#blocks[term] = this.#take(SMALLEST_CLASS);
    else if (length >= 2 && (length & (length - 1)) === 0) this.#outgrow(term, length);
    this.pageOf(term)[this.startOf(term) + length] = slot * 2 ** WEIGHT_BITS + weight;
    this.#lengths[term] = length + 1;
  }

  /** How many postings a term has; those of documents that are gone are among them. */
  countOf(term: number): number {
    return this.#lengths[term] ?? 0;
  }

  /** The page in which a term's postings lie, from `startOf(term)` on, as many as `countOf(term)`. */
  pageOf(term: number): Uint32Array {
    return this.#pages[(this.#blocks[term] ?? 0) >>> PAGE_BITS] ?? EMPTY;
  }

  startOf(term: number): number {
    return (this.#blocks[term] ?? 0) & (PAGE - 1);
  }

  #makeRoom(term: number): void {
    this.#blocks = roomFor(this.#blocks, term + 1);
    this.#lengths = roomFor(this.#lengths, term + 1);
  }

  #outgrow(term: number, length: number): void {
    const sizeClass = Math.log2(length);
    const old = this.#blocks[term] ?? 0;
    const from = this.startOf(term);
    const postings = this.pageOf(term).subarray(from, from + length);
    const block = this.#take(sizeClass + 1);
    this.#blocks[term] = block;
    this.pageOf(term).set(postings, this.startOf(term));
    this.#freeOf(sizeClass).push(old);
  }

  #take(sizeClass: number): number {
    const freed = this.#freeOf(sizeClass).pop();
    if (freed !== undefined) return freed;
    const size = 2 ** sizeClass;
    if (size >= PAGE) return (this.#pages.push(new Uint32Array(size)) - 1) * PAGE;
    if (this.#nextInPage + size > PAGE) this.#startPage();
    const block = this.#current * PAGE + this.#nextInPage;
    this.#nextInPage += size;
    return block;
  }

  #startPage(): void {
    this.#current = this.#pages.push(new Uint32Array(PAGE)) - 1;
    this.#nextInPage = 0;
  }

  #freeOf(sizeClass: number): number[] {
    let list = this.#free[sizeClass];
    if (list === undefined) {
      list = [];
      this.#free[sizeClass] = list;
    }
    return list;
  }
}

const EMPTY = new Uint32Array(0);
