import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Prose } from "../../app/components/Prose.tsx";
import { readProse } from "../../app/components/read-prose.ts";
import { render } from "./render.tsx";

describe("text people wrote", () => {
  test("becomes paragraphs and lists, and a wrapped line continues the one above", () => {
    const text = "Du samler trådene\ni et projekt.\n\nDu skal:\n- lede et hold\n  på fem\n- skrive";
    expect(render(<Prose text={text} />)).toBe(
      '<div class="rk-prose"><p>Du samler trådene i et projekt.</p><p>Du skal:</p>' +
        "<ul><li>lede et hold på fem</li><li>skrive</li></ul></div>",
    );
  });

  test("is shown as typed: markup is words", () => {
    const html = render(<Prose text={'<img src=x onerror="alert(1)"> & <b>tid</b>'} />);
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<b>");
    expect(html).toContain("&lt;b&gt;tid&lt;/b&gt;");
  });

  test("brings no tag and loses no word, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => {
        const tags = render(<Prose text={lines.join("\n")} />).match(/<\/?[a-z]+/gi) ?? [];
        expect(tags.filter((tag) => !/^<\/?(div|p|ul|li)$/.test(tag))).toEqual([]);
      }),
    );
  });

  test("windows line ends part lines as well", () => {
    expect(readProse("a\r\nb\r\n\r\nc").map((block) => block.kind === "paragraph" && block.text)).toEqual([
      "a b",
      "c",
    ]);
  });

  test("a dash inside a line is a dash", () => {
    expect(readProse("1. februar - 31. juli")).toEqual([
      { kind: "paragraph", line: 0, text: "1. februar - 31. juli" },
    ]);
  });
});
