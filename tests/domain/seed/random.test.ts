import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../seed/random.ts";

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe("createRandom", () => {
  it("gives the same stream for the same seed and another for another", () => {
    expect(take(20, createRandom("rokade", 1).next)).toEqual(take(20, createRandom("rokade", 1).next));
    expect(take(20, createRandom("rokade", 1).next)).not.toEqual(take(20, createRandom("rokade", 2).next));
    expect(take(20, createRandom("ab", "c").next)).not.toEqual(take(20, createRandom("a", "bc").next));
  });

  it("keeps to the bounds given and reaches both of them", () => {
    const random = createRandom("bounds");
    const drawn = take(2_000, () => random.int(-2, 3));
    expect(new Set(drawn)).toEqual(new Set([-2, -1, 0, 1, 2, 3]));
  });

  it("shuffles without losing or adding, and leaves the list given alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const shuffled = createRandom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect(shuffled.sort((a, b) => a - b)).toEqual(before.sort((a, b) => a - b));
      }),
    );
  });

  it("draws by weight, and never what weighs nothing", () => {
    const random = createRandom("weights");
    const drawn = Array.from({ length: 4_000 }, () =>
      random.weighted([
        ["often", 3],
        ["never", 0],
        ["seldom", 1],
      ]),
    );
    expect(drawn).not.toContain("never");
    const often = drawn.filter((item) => item === "often").length;
    expect(often).toBeGreaterThan(2_800);
    expect(often).toBeLessThan(3_200);
  });

  it("refuses to pick from nothing", () => {
    expect(() => createRandom("empty").pick([])).toThrow(RangeError);
    expect(() => createRandom("empty").weighted([["never", 0]])).toThrow(RangeError);
  });
});
