import { roomFor, roomForFloats } from "./numbers.ts";
import { Strings } from "./strings.ts";

/** The values of a field as numbers from 1, in the order in which they first came. 0 is »no value«. */
class Codes {
  readonly #values = new Strings();

  /** One more than the highest code. */
  get size(): number {
    return this.#values.size + 1;
  }

  /** 0 when no document ever had the value. */
  of(value: string): number {
    const number = this.#values.numberOf(value);
    return number === undefined ? 0 : number + 1;
  }

  ensure(value: string): number {
    return this.#values.ensure(value) + 1;
  }

  valueOf(code: number): string {
    return this.#values.at(code - 1);
  }

  /** By code: 1 where the test holds; never for »no value«. */
  matching(test: (value: string) => boolean): Uint8Array {
    const matches = new Uint8Array(this.size);
    for (let code = 1; code < this.size; code += 1) matches[code] = test(this.valueOf(code)) ? 1 : 0;
    return matches;
  }

  /** By code: 1 for each of these values. */
  among(values: Iterable<string>): Uint8Array {
    const matches = new Uint8Array(this.size);
    for (const value of values) {
      const code = this.of(value);
      if (code > 0) matches[code] = 1;
    }
    return matches;
  }
}

/** One text for each document, by slot. */
export class TextColumn {
  readonly codes = new Codes();
  #bySlot = new Uint32Array(0);

  /** Slots come in order. */
  set(slot: number, value: string | null): void {
    this.#bySlot = roomFor(this.#bySlot, slot + 1);
    this.#bySlot[slot] = value === null ? 0 : this.codes.ensure(value);
  }

  /** The code of each slot. */
  get bySlot(): Uint32Array {
    return this.#bySlot;
  }
}

/** Several texts for each document, by slot: those of a slot lie one after the other. */
export class ListColumn {
  readonly codes = new Codes();
  #starts = new Uint32Array(0);
  #elements = new Uint32Array(0);
  #count = 0;

  /** Slots come in order. A value counts once. */
  set(slot: number, values: readonly string[]): void {
    this.#starts = roomFor(this.#starts, slot + 2);
    this.#starts[slot] = this.#count;
    for (const value of new Set(values)) {
      this.#elements = roomFor(this.#elements, this.#count + 1);
      this.#elements[this.#count] = this.codes.ensure(value);
      this.#count += 1;
    }
    this.#starts[slot + 1] = this.#count;
  }

  /** The codes of a slot lie in `elements` from `starts[slot]` to before `starts[slot + 1]`. */
  get starts(): Uint32Array {
    return this.#starts;
  }

  get elements(): Uint32Array {
    return this.#elements;
  }
}

/** One number for each document, by slot; NaN is »no value«. */
export class NumberColumn {
  #bySlot = new Float64Array(0);

  set(slot: number, value: number | null): void {
    this.#bySlot = roomForFloats(this.#bySlot, slot + 1);
    this.#bySlot[slot] = value ?? Number.NaN;
  }

  get bySlot(): Float64Array {
    return this.#bySlot;
  }
}
