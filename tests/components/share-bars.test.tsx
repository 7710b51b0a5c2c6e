import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ShareBars } from "../../app/components/ShareBars.tsx";
import { drawRow, type ShareRow } from "../../app/components/share-row.ts";
import { render, words } from "./render.tsx";

type Values = [number | null, number | null, number | null];

function row(values: Values, more: Partial<ShareRow> = {}): ShareRow {
  const [on_the_job, relational, formal] = values;
  return { label: "Stat", values: { on_the_job, relational, formal }, ...more };
}

const amount = fc.nat({ max: 10_000_000 });

describe("the shares of a row", () => {
  test("sum to 100 whenever anything is registered", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        fc.pre(a + b + c > 0);
        const drawn = drawRow(row([a, b, c]));
        if (drawn.kind !== "shares") throw new Error(drawn.kind);
        expect(drawn.shares.reduce((sum, share) => sum + share.percent, 0)).toBe(100);
      }),
    );
  });

  test("keep their order, whatever their size", () => {
    const drawn = drawRow(row([1, 2, 97]));
    expect(drawn.kind === "shares" && drawn.shares.map((share) => share.channel)).toEqual([
      "on_the_job",
      "relational",
      "formal",
    ]);
  });

  test("a single hidden value hides the row, for the sum would give it away", () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.nat({ max: 2 }), (a, b, c, hidden) => {
        const values: Values = [a, b, c];
        values[hidden] = null;
        expect(drawRow(row(values, { total: a + b + c }))).toEqual({ kind: "hidden" });
      }),
    );
  });

  test("two hidden values are drawn as one part, with a published sum", () => {
    expect(drawRow(row([52, null, null], { total: 100 }))).toEqual({
      kind: "part-hidden",
      shares: [{ channel: "on_the_job", percent: 52 }],
      hiddenPercent: 48,
    });
  });

  test("a hidden part is drawn however narrow, since the table shows the rest; one that rounds to nothing is not", () => {
    expect(drawRow(row([90, null, null], { total: 100 }))).toMatchObject({
      kind: "part-hidden",
      hiddenPercent: 10,
    });
    expect(drawRow(row([9999, null, null], { total: 10_000 })).kind).toBe("hidden");
  });

  test("no sum, no parts", () => {
    expect(drawRow(row([52, null, null])).kind).toBe("hidden");
    expect(drawRow(row([null, null, null], { total: 100 })).kind).toBe("hidden");
  });

  test("nothing registered is not hidden", () => {
    expect(drawRow(row([0, 0, 0]))).toEqual({ kind: "empty" });
  });
});

describe("the drawing", () => {
  const chart = (rows: ShareRow[]) => render(<ShareBars title="Læringstid 2026" rows={rows} />);

  test("is drawn for a wide screen and for a phone, each with its own title and description", () => {
    const html = chart([row([64, 24, 12])]);
    const ids = [...html.matchAll(/<(?:title|desc) id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(html).toMatch(new RegExp(`aria-(labelledby|describedby)="${id}"`));
    expect(html).toContain("Stat: 64 % i jobbet, 24 % via relationer, 12 % på kurser.");
  });

  test("a hidden row prints »Vises ikke« and no figure, in the bar and in the description", () => {
    const html = chart([row([8675309, null, 12])]);
    expect(words(html)).toContain("Stat: Vises ikke.");
    expect(html.match(/>Vises ikke</g)).toHaveLength(2);
    expect(html).not.toContain("8675309");
    expect(html).not.toMatch(/<text[^>]*>\d+<\/text>/);
    expect(html).not.toContain('rk-bar-on_the_job" x="132');
  });

  test("a part that is hidden always says so: inside where there is room, else under the end of the bar", () => {
    for (const shown of [52, 85, 98]) {
      const html = chart([row([shown, null, null], { total: 100 })]);
      expect(html.match(/>Vises ikke</g)).toHaveLength(2);
      expect(html).not.toContain(`>${100 - shown}<`);
    }
  });

  test("a part too narrow for its number has none", () => {
    const numbers = [...chart([row([93, 5, 2])]).matchAll(/<text[^>]*>(\d+)<\/text>/g)].map((m) => m[1]);
    expect(numbers).toEqual(["93", "93"]);
  });

  test("bars fill their length to the end", () => {
    for (const [x, width] of lastBars(chart([row([64, 24, 12])]))) {
      expect([620, 358]).toContain(Math.round(x + width));
    }
  });

  test("carries no style attribute, which the content policy would refuse", () => {
    expect(chart([row([64, 24, 12]), row([52, null, null], { label: "Alle", total: 100 })])).not.toContain(
      "style=",
    );
  });
});

function lastBars(html: string): [number, number][] {
  return [...html.matchAll(/rk-bar-formal" x="([\d.]+)" y="\d+" width="([\d.]+)" height="(?:36|32)"/g)].map(
    (match) => [Number(match[1]), Number(match[2])],
  );
}
