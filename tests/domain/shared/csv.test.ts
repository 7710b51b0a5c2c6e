import { describe, expect, it } from "vitest";
import { toCsv } from "../../../app/shared/csv.ts";

describe("a file for a spreadsheet", () => {
  it("makes no text a formula, and leaves numbers as they are", () => {
    const texts = ["=1+1", "+45", "-2", "@SUM(A1)", "\t=1", "Stat"];
    expect(toCsv([texts])).toBe("\uFEFF'=1+1;'+45;'-2;'@SUM(A1);'\t=1;Stat\r\n");
    expect(toCsv([[-5, 0, 12_000]])).toBe("\uFEFF-5;0;12000\r\n");
  });

  it("quotes what would end a field or a line", () => {
    expect(toCsv([["a;b", 'c"d', "e\nf", "\r=g"]])).toBe('\uFEFF"a;b";"c""d";"e\nf";"\'\r=g"\r\n');
  });
});
