import fc from "fast-check";
import { expect, it } from "vitest";
import { foundIn } from "../../app/components/found-in.server.ts";
import { markedIn } from "../../app/components/marked.ts";

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

it("any text comes back as it was written, with what matched at the odd places", () => {
  const pieces = fc.array(fc.string(), { minLength: 1 }).filter(({ length }) => length % 2 === 1);
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = parts
        .map((part, at) => (at % 2 ? `<mark>${escaped(part)}</mark>` : escaped(part)))
        .join("");
      expect(markedIn(html)).toEqual(parts);
    }),
  );
});

it("markup that somebody wrote stays words", () => {
  expect(markedIn("&lt;mark&gt;<mark>&amp;lt;</mark>")).toEqual(["<mark>", "&lt;", ""]);
});

it.each([
  [
    "a title with the only word says all",
    { title: "<mark>Projekt</mark>", summary: "<mark>projekt</mark>" },
    1,
    null,
  ],
  [
    "of several words the rest is told",
    { title: "<mark>Projekt</mark>", summary: "<mark>løn</mark>" },
    2,
    "summary",
  ],
  [
    "a competence comes before the long text",
    { text: "<mark>a</mark>", competences: "<mark>a</mark>" },
    1,
    "competences",
  ],
  ["found by its place alone, the card shows it already", {}, 1, null],
])("%s", (_, highlights, words, field) => {
  expect(foundIn(highlights, words).line?.field ?? null).toBe(field);
});
