import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImportFile } from "../../../app/domain/imports/read-file.server.ts";
import { looksLikeCpr, withoutCpr } from "../../../app/domain/imports/rules.ts";

const COLUMNS = { required: ["id", "name"], optional: ["words", "note"] };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readImportFile(bytes(text), COLUMNS);
const fieldsOf = (text: string) => read(text).lines.map(({ fields }) => fields);
const codesOf = (text: string) =>
  read(text).problems.map(({ line, field, code }) => `${line} ${field} ${code}`);

describe("a file that is read", () => {
  it("may have a mark, semicolons or commas, quotes and any line ends", () => {
    const wanted = [{ id: "1", name: 'Ål; og "ørred"', words: "a;b" }];
    expect(fieldsOf('\uFEFFid;name;words(;)\r\n1;"Ål; og ""ørred""";"a;b"\r\n\r\n')).toEqual(wanted);
    expect(fieldsOf('id,name,words\n1,"Ål; og ""ørred""",a;b')).toEqual(wanted);
    expect(fieldsOf('[{"id":1,"name":"Ål; og \\"ørred\\"","words":["a","b"]}]')).toEqual(wanted);
    expect(fieldsOf('{"id":"1","name":"Ål; og \\"ørred\\"","words":"a;b"}\n\n')).toEqual(wanted);
  });

  it("says on which line each entry stands", () => {
    expect(read("id;name\n1;A\n\n2;B\n").lines.map(({ line }) => line)).toEqual([2, 4]);
    expect(read('{"id":"1","name":"A"}\n\n{"id":"2","name":"B"}').lines.map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });

  it("tells a column that is left out from one that is empty", () => {
    expect(fieldsOf("id;name;note\n1;A;")).toEqual([{ id: "1", name: "A", note: "" }]);
    expect(fieldsOf("id;name\n1;A")).toEqual([{ id: "1", name: "A" }]);
    expect(fieldsOf('[{"id":"1","name":"A","note":null}]')).toEqual([{ id: "1", name: "A", note: "" }]);
  });

  it("is refused as a whole when it is in another encoding, cannot be read or has other columns", () => {
    const latin1 = new Uint8Array([...bytes("id;name\n1;"), 0xe6, 0xf8, 0xe5]);
    expect(readImportFile(latin1, COLUMNS).problems).toEqual([{ line: 1, field: null, code: "not_utf8" }]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x69, 0x00, 0x64, 0x00]);
    expect(readImportFile(utf16, COLUMNS).problems[0]?.code).toBe("not_utf8");
    expect(codesOf("")).toEqual(["1 null no_lines"]);
    expect(codesOf("id;name\n")).toEqual(["1 null no_lines"]);
    expect(codesOf('id;name\n1;"A\n2;B')[0]).toMatch(/not_readable$/);
    expect(codesOf("[{]")).toEqual(["1 null not_readable"]);
    expect(codesOf('{"id":"1","name":"A"}\nnope')).toEqual(["2 null not_readable"]);
    expect(codesOf("id;colour\n1;red")).toEqual(["1 colour unknown_column", "1 name missing_column"]);
    expect(codesOf("id;name;id\n1;A;2")).toEqual(["1 id column_twice"]);
    expect(codesOf('[{"id":"1","name":"A","colour":"red"}]')).toEqual(["1 colour unknown_column"]);
  });

  it("keeps its good lines beside those that cannot be read", () => {
    expect(codesOf("id;name\n1;A;more\n2;B")).toEqual(["2 null too_many_fields"]);
    expect(read("id;name\n1;A;more\n2;B").lines).toHaveLength(1);
    expect(codesOf('[{"id":"1","name":{"first":"A"}},7]')).toEqual([
      "1 name not_text",
      "2 null not_readable",
    ]);
  });

  it("has a limit", () => {
    const long = `id;name\n${"1;A\n".repeat(20_001)}`;
    expect(codesOf(long)).toEqual(["20001 null too_many_lines"]);
  });

  it("comes back as it was written, whatever stands in its fields", () => {
    const field = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", "").trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field), { minLength: 1 }),
        fc.constantFrom(";", ","),
        (rows, mark) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const csv = ["id,name".replace(",", mark), ...rows.map((row) => row.map(quoted).join(mark))].join(
            "\r\n",
          );
          const kept = rows.filter((row) => row.some((text) => text !== ""));
          expect(fieldsOf(csv)).toEqual(kept.map(([id, name]) => ({ id, name })));
        },
      ),
    );
  });
});

describe("a CPR number", () => {
  it.each(["010190-1234", "0101901234", "010190 1234", "010190–1234", "x311299-0001y", "610190-1234"])(
    "is seen in %s",
    (text) => expect(looksLikeCpr(text)).toBe(true),
  );
  it.each(["VK-10431", "2026-08-01", "320190-1234", "011390-1234", "12345678901", "99010190123"])(
    "is not seen in %s",
    (text) => expect(looksLikeCpr(text)).toBe(false),
  );

  it("takes its line out and is repeated nowhere", () => {
    const file = withoutCpr(read("id;name;note\n1;A;ring 010190-1234\n2;B;"));
    expect(file.lines.map(({ fields }) => fields.id)).toEqual(["2"]);
    expect(file.problems).toEqual([{ line: 2, field: "note", code: "cpr" }]);
    expect(JSON.stringify(read("id;010190-1234\n1;A"))).not.toContain("1234");
  });
});
