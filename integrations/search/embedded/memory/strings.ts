const FEWEST_PLACES = 1024;
/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/**
 * Texts with numbers from 0, in the order in which they came. A hash table of numbers alone, because a Map of half a
 * million texts costs more memory than the texts, and as much again whenever it grows.
 */
export class Strings {
  readonly #texts: string[] = [];
  /** A number and one at the first free place from its hash on; 0 is free. The length is a power of two. */
  #places = new Uint32Array(FEWEST_PLACES);

  get size(): number {
    return this.#texts.length;
  }

  at(number: number): string {
    return this.#texts[number] ?? "";
  }

  /** Undefined when the text has not come yet. */
  numberOf(text: string): number | undefined {
    const number = this.#places[this.#placeOf(text)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** The number that it has, or the next one. */
  ensure(text: string): number {
    const place = this.#placeOf(text);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    this.#places[place] = this.#texts.push(text);
    if (this.#texts.length * 2 > this.#places.length) this.#grow();
    return this.#texts.length - 1;
  }

  from(number: number): string[] {
    return this.#texts.slice(number);
  }

  /** Where the text is, or where it belongs. */
  #placeOf(text: string): number {
    const last = this.#places.length - 1;
    let place = hash(text) & last;
    while (true) {
      const number = this.#places[place] ?? 0;
      if (number === 0 || this.#texts[number - 1] === text) return place;
      place = (place + 1) & last;
    }
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    const last = this.#places.length - 1;
    for (let number = 0; number < this.#texts.length; number += 1) {
      let place = hash(this.at(number)) & last;
      while (this.#places[place] !== 0) place = (place + 1) & last;
      this.#places[place] = number + 1;
    }
  }
}

function hash(text: string): number {
  let value = HASH_START;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), HASH_FACTOR);
  return (value ^ (value >>> 15)) >>> 0;
}
