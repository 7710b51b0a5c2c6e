import { roomFor } from "./numbers.ts";

/** The weight of a term in a document: seven bits for what it is worth, above them whether the document writes it. */
export const WEIGHT_BITS = 8;
export const WEIGHT_MASK = 0xff;
export const WRITTEN_BIT = 0x80;
export const WORTH_MASK = 0x7f;
/** Slots are numbers below this. */
export const MOST_SLOTS = 2 ** 24;

const PAGE_BITS = 20;
const PAGE = 2 ** PAGE_BITS;
/** In bytes. */
const SMALLEST_RUN = 12;
const LARGEST_RUN = 8192;
/** A distance takes seven bits of each byte; the eighth says that there are more. */
const DISTANCE_BITS = 7;
const MORE = 0x80;
const DISTANCE_MASK = MORE - 1;

/**
 * The postings of every term: which documents hold it, in the order of their slots, with its weight there. The first
 * stands alone, because most terms have no second. The others are written as the distance from the slot before, in one
 * byte or a few, and a byte of weight, in runs that are each about a quarter as long as all before it, cut from large
 * pages: nothing is ever moved, and little is left empty.
 */
export class Postings {
  readonly #pages: Uint8Array[] = [];
  #nextInPage = PAGE;
  /** By number of the run, from 1: where it begins, counted over all pages, how many bytes it holds, the run after it. */
  #starts = new Uint32Array(0);
  #used = new Uint32Array(0);
  #nexts = new Uint32Array(0);
  #runs = 1;
  /** By term: its first posting, 0 while it has none; its first and last run; the last slot; bytes free, bytes in all. */
  #firsts = new Uint32Array(0);
  #heads = new Uint32Array(0);
  #tails = new Uint32Array(0);
  #lasts = new Uint32Array(0);
  #free = new Uint32Array(0);
  #sizes = new Uint32Array(0);

  /** `term` and `slot` are numbers from 0, the slots of a term ascend; `weight` has `WEIGHT_BITS` and is not 0. */
  add(term: number, slot: number, weight: number): void {
    if (term >= this.#firsts.length) this.#makeRoom(term + 1);
    if (this.#firsts[term] === 0) this.#firsts[term] = slot * 2 ** WEIGHT_BITS + weight;
    else this.#append(term, slot - (this.#lasts[term] ?? 0), weight);
    this.#lasts[term] = slot;
  }

  /** Visits the postings of a term; those of documents that are gone are among them. */
  each(term: number, visit: (slot: number, weight: number) => void): void {
    const first = this.#firsts[term] ?? 0;
    if (first === 0) return;
    let slot = first >>> WEIGHT_BITS;
    visit(slot, first & WEIGHT_MASK);
    for (let run = this.#heads[term] ?? 0; run > 0; run = this.#nexts[run] ?? 0) {
      const start = this.#starts[run] ?? 0;
      const page = this.#pages[start >>> PAGE_BITS] ?? NONE;
      let at = start & (PAGE - 1);
      const end = at + (this.#used[run] ?? 0);
      while (at < end) {
        let byte = page[at] ?? 0;
        let distance = byte & DISTANCE_MASK;
        for (let shift = DISTANCE_BITS; byte >= MORE; shift += DISTANCE_BITS) {
          at += 1;
          byte = page[at] ?? 0;
          distance += (byte & DISTANCE_MASK) << shift;
        }
        slot += distance;
        visit(slot, page[at + 1] ?? 0);
        at += 2;
      }
    }
  }

  #append(term: number, distance: number, weight: number): void {
    if ((this.#free[term] ?? 0) < bytesOf(distance)) this.#addRun(term);
    const run = this.#tails[term] ?? 0;
    const start = this.#starts[run] ?? 0;
    const page = this.#pages[start >>> PAGE_BITS] ?? NONE;
    const from = (start & (PAGE - 1)) + (this.#used[run] ?? 0);
    let at = from;
    let left = distance;
    for (; left >= MORE; left >>>= DISTANCE_BITS) {
      page[at] = (left & DISTANCE_MASK) | MORE;
      at += 1;
    }
    page[at] = left;
    page[at + 1] = weight;
    const bytes = at + 2 - from;
    this.#used[run] = (this.#used[run] ?? 0) + bytes;
    this.#free[term] = (this.#free[term] ?? 0) - bytes;
    this.#sizes[term] = (this.#sizes[term] ?? 0) + bytes;
  }

  #addRun(term: number): void {
    const room = Math.min(LARGEST_RUN, Math.max(SMALLEST_RUN, (this.#sizes[term] ?? 0) >>> 2));
    if (this.#nextInPage + room > PAGE) {
      this.#pages.push(new Uint8Array(PAGE));
      this.#nextInPage = 0;
    }
    const run = this.#runs;
    this.#runs += 1;
    this.#starts = roomFor(this.#starts, this.#runs);
    this.#used = roomFor(this.#used, this.#runs);
    this.#nexts = roomFor(this.#nexts, this.#runs);
    this.#starts[run] = (this.#pages.length - 1) * PAGE + this.#nextInPage;
    this.#nextInPage += room;
    const tail = this.#tails[term] ?? 0;
    if (tail === 0) this.#heads[term] = run;
    else this.#nexts[tail] = run;
    this.#tails[term] = run;
    this.#free[term] = room;
  }

  #makeRoom(terms: number): void {
    this.#firsts = roomFor(this.#firsts, terms);
    this.#heads = roomFor(this.#heads, terms);
    this.#tails = roomFor(this.#tails, terms);
    this.#lasts = roomFor(this.#lasts, terms);
    this.#free = roomFor(this.#free, terms);
    this.#sizes = roomFor(this.#sizes, terms);
  }
}

const NONE = new Uint8Array(0);

/** Of a posting this far from the one before it. */
function bytesOf(distance: number): number {
  let bytes = 2;
  for (let left = distance; left >= MORE; left >>>= DISTANCE_BITS) bytes += 1;
  return bytes;
}
