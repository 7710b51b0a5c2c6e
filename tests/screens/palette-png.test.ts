import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPng, toPalettePng } from "../../screens/palette-png.ts";

const chunk = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A PNG of `rows`, each a filter and its bytes as they are stored. */
function png(width: number, colourType: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a screenshot", () => {
  it("is read through each of the five filters (PNG specification, 9.2)", () => {
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const same = [10, 20, 30, 40, 50, 60];
    expect([...readPng(png(2, 2, rows)).rgb]).toEqual([...same, ...same, ...same, ...same, ...same]);
  });

  it("is read without its opacity", () => {
    expect([...readPng(png(1, 6, [[0, 1, 2, 3, 255]])).rgb]).toEqual([1, 2, 3]);
  });

  it("keeps its frequent colours, and shows a rare one as the nearest of them", () => {
    const white = [255, 255, 255];
    const ink = [26, 26, 26];
    const grey = [40, 40, 40];
    const row = [0, ...white, ...white, ...white, ...ink, ...ink, ...grey];
    const small = toPalettePng(png(6, 2, [row, row]), 2);
    const at = small.indexOf("IDAT");
    const rows = inflateSync(small.subarray(at + 4, at + 4 + small.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1]);
    const palette = small.indexOf("PLTE");
    expect([...small.subarray(palette + 4, palette + 10)]).toEqual([...white, ...ink]);
  });

  it("is refused when it is no PNG of a kind that Chromium writes", () => {
    expect(() => readPng(Buffer.from("GIF89a.."))).toThrow("Not a PNG");
    expect(() => readPng(png(1, 0, [[0, 1]]))).toThrow("colour type 0");
  });
});
