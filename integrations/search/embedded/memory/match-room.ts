/** How well documents match the words of a query, by slot. */
export interface WordMatches {
  /** The slots that hold at least one of the words, in no order; what is left of replaced documents is among them. */
  touched: Uint32Array;
  /** How many of the query's words a document holds. */
  words: Uint8Array;
  /** Of all its words together. */
  typos: Uint8Array;
  /** Of all its words together: more is better. */
  worth: Uint16Array;
}

/**
 * The arrays in which one query after the other is matched: new ones for each would be a megabyte of waste a query. What
 * a query has left is cleared by the next.
 */
export class MatchRoom {
  words = new Uint8Array(0);
  typos = new Uint8Array(0);
  worth = new Uint16Array(0);
  /** Of the word that is being looked for; all 0 between words. */
  best = new Uint16Array(0);
  found = new Uint32Array(0);
  #touched = new Uint32Array(0);
  #count = 0;

  /** Clears what is there and makes it large enough for so many slots. */
  open(slots: number): void {
    if (slots > this.words.length) {
      const size = Math.ceil(slots * SPARE);
      this.words = new Uint8Array(size);
      this.typos = new Uint8Array(size);
      this.worth = new Uint16Array(size);
      this.best = new Uint16Array(size);
      this.found = new Uint32Array(size);
      this.#touched = new Uint32Array(size);
    } else {
      for (let at = 0; at < this.#count; at += 1) {
        const slot = this.#touched[at] ?? 0;
        this.words[slot] = 0;
        this.typos[slot] = 0;
        this.worth[slot] = 0;
      }
    }
    this.#count = 0;
  }

  touch(slot: number): void {
    this.#touched[this.#count] = slot;
    this.#count += 1;
  }

  /** Holds until the room is opened again. */
  matches(): WordMatches {
    const { words, typos, worth } = this;
    return { touched: this.#touched.subarray(0, this.#count), words, typos, worth };
  }
}

/** So that each new document does not need new arrays. */
const SPARE = 1.1;
