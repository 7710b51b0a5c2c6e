/** A repeatable stream of choices. Two streams made from the same seed give the same choices for ever. */
export type Random = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items. Throws a RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight is large. Throws a RangeError when no weight is above zero. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  /** The items in another order; the list given is left alone. */
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different items, or all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
};

/** 32-bit FNV-1a over UTF-16 code units: turns a readable seed into a number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A generator (mulberry32) started from words, such as a world's seed and a person's id, so that what is drawn for one
 * person does not change when another is added.
 */
export function createRandom(...seed: readonly (string | number)[]): Random {
  let state = hash(seed.join("\u0000"));

  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  const pick = <T>(items: readonly T[]): T => {
    const index = int(0, items.length - 1);
    for (const item of items.slice(index, index + 1)) return item;
    throw new RangeError("There is nothing to pick from");
  };

  const weighted = <T>(items: readonly (readonly [T, number])[]): T => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (weight > 0 && left < 0) return item;
    }
    throw new RangeError("There is nothing to pick from");
  };

  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(int(0, left.length - 1), 1));
    return shuffled;
  };

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
  };
}
