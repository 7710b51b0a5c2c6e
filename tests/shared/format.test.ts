import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  danishTime,
  daysUntil,
  formatColumnDateTime,
  formatDate,
  formatDateTime,
  formatFullDate,
  formatKroner,
  formatLargeKroner,
  formatLargeNumber,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatShortDate,
  formatTime,
  inDays,
  wholePercentages,
} from "../../app/shared/format.ts";

describe("days", () => {
  test("are written as people say them", () => {
    expect(formatDate("2026-12-08", "da")).toBe("tirsdag den 8.\u00a0december");
    expect(formatDate("2026-12-08", "en")).toBe("Tuesday 8\u00a0December");
    expect(formatShortDate("2027-02-01", "da")).toBe("1.\u00a0februar");
    expect(formatFullDate("2027-02-01", "en")).toBe("1\u00a0February 2027");
  });

  test("a period names the year once, unless it changes", () => {
    expect(formatPeriod("2027-02-01", "2027-07-31", "da")).toBe("1.\u00a0februar\u00a0– 31.\u00a0juli 2027");
    expect(formatPeriod("2026-11-01", "2027-01-31", "da")).toBe(
      "1.\u00a0november 2026\u00a0– 31.\u00a0januar 2027",
    );
    expect(formatPeriod("2027-02-01", "2027-02-01", "da")).toBe("1.\u00a0februar 2027");
  });

  test.each(["2027-02-29", "2026-13-01", "8/12 2026", "2026-12-08T10:00", ""])("%o is no day", (text) => {
    expect(() => formatDate(text, "da")).toThrow(RangeError);
  });

  test("are counted by the calendar, across summer time and leap day", () => {
    expect(daysUntil("2026-11-21", "2026-11-24")).toBe(3);
    expect(daysUntil("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysUntil("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysUntil("2026-12-08", "2026-12-01")).toBe(-7);
  });

  test("near ones have their own words", () => {
    expect([-3, -1, 0, 1, 3].map((days) => inDays(days, "da"))).toEqual([
      "for\u00a03\u00a0dage\u00a0siden",
      "i\u00a0går",
      "i\u00a0dag",
      "i\u00a0morgen",
      "om\u00a03\u00a0dage",
    ]);
    expect(inDays(3, "en")).toBe("in\u00a03\u00a0days");
  });
});

describe("moments", () => {
  test("are told in Danish time, summer and winter", () => {
    expect(formatDateTime("2026-12-08T09:15:00Z", "da")).toBe("8.\u00a0december 2026 kl.\u00a010.15");
    expect(formatTime("2026-07-01T08:05:00Z", "da")).toBe("kl.\u00a010.05");
    expect(formatDateTime("2026-07-01T08:05:00Z", "en")).toBe("1\u00a0July 2026, 10:05");
    expect(formatTime("2026-07-01T02:05:00Z", "da")).toBe("kl.\u00a04.05");
    expect(formatTime("2026-07-01T02:05:00Z", "en")).toBe("04:05");
  });

  test("stand on one line of a column", () => {
    expect(formatColumnDateTime("2026-12-08T09:15:00Z", "da")).toBe("08.12.2026\u00a0kl.\u00a010.15");
    expect(formatColumnDateTime("2026-12-31T23:30:00Z", "en")).toBe("01/01/2027,\u00a000:30");
  });

  test("late in the evening it is already the next day in Denmark", () => {
    expect(danishTime("2026-12-31T23:30:00Z")).toEqual({ day: "2027-01-01", hour: 0, minute: 30 });
  });
});

describe("numbers", () => {
  test("have Danish dots and commas, English commas and dots, and a real minus", () => {
    expect(formatNumber(1654, "da")).toBe("1.654");
    expect(formatNumber(1234567.891, "da", 1)).toBe("1.234.567,9");
    expect(formatNumber(1234567.891, "en", 1)).toBe("1,234,567.9");
    expect(formatNumber(-14, "da")).toBe("\u221214");
    expect(formatNumber(-0.2, "da")).toBe("0");
  });

  test("carry their unit without parting from it", () => {
    expect(formatPercent(56, "da")).toBe("56\u00a0%");
    expect(formatPercent(56, "en")).toBe("56%");
    expect(formatKroner(12500, "da")).toBe("12.500\u00a0kr.");
    expect(formatLargeKroner(3_400_000, "da")).toBe("3,4\u00a0mio.\u00a0kr.");
    expect(formatLargeNumber(4_130_000, "da")).toBe("4,1\u00a0mio.");
    expect(formatLargeNumber(400_000_000, "da")).toBe("0,4\u00a0mia.");
    expect(formatLargeNumber(99_999, "da")).toBe("99.999");
    expect(formatKroner(1200, "en")).toBe("DKK\u00a01,200");
    expect(formatLargeKroner(3_400_000, "en")).toBe("DKK\u00a03.4m");
    expect(formatLargeNumber(400_000_000, "en")).toBe("0.4bn");
  });
});

describe("whole per cent", () => {
  test("sum to 100, or to nothing", () => {
    expect(wholePercentages([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercentages([0, 0])).toEqual([0, 0]);
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (list) => {
        const total = list.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 1e-6);
        const shares = wholePercentages(list);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - ((list[index] ?? 0) / total) * 100)).toBeLessThan(1);
        }
      }),
    );
  });

  test("a negative value has no share", () => {
    expect(() => wholePercentages([3, -1])).toThrow(RangeError);
  });
});
