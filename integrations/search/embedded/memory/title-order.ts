import { roomFor } from "./numbers.ts";

/**
 * The documents in the order of their titles, then of their ids: what breaks every tie. New ones are put in their
 * place when the order is next asked for; those that are gone stay until the index is loaded anew.
 */
export class TitleOrder {
  readonly #keys: string[] = [];
  readonly #ids: string[] = [];
  #order = new Uint32Array(0);
  #ranks = new Uint32Array(0);

  /** Slots come in order. */
  add(titleKey: string, id: string): void {
    this.#keys.push(titleKey);
    this.#ids.push(id);
  }

  /** By slot. */
  ranks(): Uint32Array {
    if (this.#order.length < this.#keys.length) this.#sort();
    return this.#ranks;
  }

  #sort(): void {
    const old = this.#order;
    const fresh = Array.from({ length: this.#keys.length - old.length }, (_, at) => old.length + at);
    fresh.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1));
    const order = new Uint32Array(this.#keys.length);
    let from = 0;
    let to = 0;
    for (const slot of fresh) {
      const until = this.#placeOf(slot, old);
      order.set(old.subarray(from, until), to);
      to += until - from;
      from = until;
      order[to] = slot;
      to += 1;
    }
    order.set(old.subarray(from), to);
    this.#order = order;
    this.#ranks = roomFor(this.#ranks, order.length);
    for (let rank = 0; rank < order.length; rank += 1) this.#ranks[order[rank] ?? 0] = rank;
  }

  #placeOf(slot: number, order: Uint32Array): number {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(order[middle] ?? 0, slot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(a: number, b: number): boolean {
    const one = this.#keys[a] ?? "";
    const other = this.#keys[b] ?? "";
    if (one !== other) return one < other;
    const id = this.#ids[a] ?? "";
    const otherId = this.#ids[b] ?? "";
    return id === otherId ? a < b : id < otherId;
  }
}
