import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImportFile } from "../../../app/domain/imports/read-file.server.ts";
import { streamImportFile } from "../../../app/domain/imports/stream-file.server.ts";

const COLUMNS = { required: ["id", "name"], optional: ["words", "note"] };

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
const stream = async (text: string, size: number) =>
  Array.fromAsync(streamImportFile(inPieces(new TextEncoder().encode(text), size), COLUMNS));
const fieldsOf = async (text: string, size: number) =>
  (await stream(text, size)).map((one) => ("fields" in one ? one.fields : one.problem));

/** Nothing that a spreadsheet takes for a formula: a file that is not ours has no such marks to take away. */
const field = fc
  .string({ unit: "grapheme" })
  .map((one) => one.replaceAll("\0", "").replace(/^'+/, "").trim())
  .filter((one) => !/^'*[=+\-@＝＋－＠]/.test(one));
const rows = fc.array(fc.record({ id: field, name: field }), { minLength: 1, maxLength: 20 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("a file that is read as it comes", () => {
  it("is read as one that is read whole, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom("csv;", "csv,", "json", "pretty", "jsonl"),
        fc.integer({ min: 1, max: 40 }),
        async (list, kind, size) => {
          const mark = kind.slice(3);
          const text = kind.startsWith("csv")
            ? [`id${mark}name`, ...list.map(({ id, name }) => quoted(id) + mark + quoted(name))].join("\r\n")
            : kind === "jsonl"
              ? list.map((row) => JSON.stringify(row)).join("\n")
              : JSON.stringify(list, null, kind === "pretty" ? 2 : 0);
          const whole = readImportFile(new TextEncoder().encode(text), COLUMNS);
          const read = whole.lines.length > 0 ? whole.lines.map(({ fields }) => fields) : whole.problems;
          expect(await fieldsOf(text, size)).toEqual(read);
        },
      ),
    );
  });

  it("says on which line each entry begins", async () => {
    const lines = async (text: string) =>
      (await stream(text, 5)).map((one) => ("line" in one ? one.line : 0));
    expect(await lines('id;name\n1;"A\nB\nC"\n\n2;D\n')).toEqual([2, 6]);
    expect(await lines('{"id":"1","name":"A"}\n\n{"id":"2","name":"B"}')).toEqual([1, 3]);
    expect(await lines('[{"id":"1","name":"A"},\n{"id":"2","name":"B"}]')).toEqual([1, 2]);
  });

  it("ends with the fault of a list that is cut off or goes on", async () => {
    for (const text of [
      '[{"id":"1","name":"A"}',
      '[{"id":"1","name":"A"}]x',
      "[",
      '[{"id":"1","name":"A"}}]',
    ])
      expect((await stream(text, 3)).at(-1)).toMatchObject({
        problem: { code: "not_readable" },
        whole: true,
      });
    expect(await stream("[]", 1)).toMatchObject([{ problem: { code: "no_lines" } }]);
  });

  it("gives back what was made harmless for spreadsheets", async () => {
    expect(await fieldsOf("id;name\n'=1;''=1\n", 4)).toEqual([{ id: "=1", name: "'=1" }]);
    expect(await fieldsOf('[{"id":"\'=1","name":"\'abc"}]', 4)).toEqual([{ id: "'=1", name: "'abc" }]);
  });

  it("stops where the file stops, by a fault of the disk too", async () => {
    async function* broken() {
      yield new TextEncoder().encode("id;name\n1;A\n");
      throw new Error("disk");
    }
    await expect(Array.fromAsync(streamImportFile(broken(), COLUMNS))).rejects.toThrow("disk");
  });
});
