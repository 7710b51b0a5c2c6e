import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, percentile, rounded } from "../../bench/statistics.ts";

const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });

describe("median", () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (given, middle) => expect(median(given)).toBe(middle));

  it("has as many values above as below, whatever their order", () => {
    fc.assert(
      fc.property(values, (given) => {
        const middle = median(given);
        const half = given.length / 2;
        expect(given.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(given.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
        expect(median(given.toReversed())).toBe(middle);
      }),
    );
  });

  it("of nothing is no number", () => expect(median([])).toBeNaN());
});

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
  it.each([
    [0.95, 95],
    [0.5, 50],
    [1, 100],
    [0, 1],
  ])("%d of 1 to 100 is %d", (share, value) => expect(percentile(hundred, share)).toBe(value));

  it("is a value that at least the share do not exceed, and fewer the one below", () => {
    fc.assert(
      fc.property(values, fc.double({ noNaN: true, min: 0.01, max: 1 }), (given, share) => {
        const found = percentile(given, share);
        expect(given).toContain(found);
        expect(given.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * given.length);
        expect(given.filter((value) => value < found).length).toBeLessThan(share * given.length);
      }),
    );
  });

  it("of nothing is no number", () => expect(percentile([], 0.95)).toBeNaN());
});

it("rounds to the digits asked for", () => {
  expect(rounded(1.25, 1)).toBe(1.3);
  expect(rounded(1234.5)).toBe(1235);
});
