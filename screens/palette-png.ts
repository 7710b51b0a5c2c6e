import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Pixels in rows from the top, three bytes each: red, green, blue. */
export type Raster = { width: number; height: number; rgb: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types of the PNG specification (W3C, 11.2.1). */
const TRUECOLOUR = 2;
const INDEXED = 3;
const TRUECOLOUR_ALPHA = 6;

/**
 * A screenshot with few colours: the frequent ones as they are, the rare ones (of smoothed letters) as the nearest of
 * these. A page of text is a quarter of its size afterwards.
 * @param png 8 bits a channel, not interlaced, as Chromium writes it
 */
export function toPalettePng(png: Buffer, mostColours = 32): Buffer {
  const raster = readPng(png);
  return writeIndexed(raster, paletteOf(raster, mostColours));
}

export function readPng(png: Buffer): Raster {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("Not a PNG");
  const packed: Buffer[] = [];
  let header = Buffer.alloc(13);
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = Buffer.from(body);
    if (type === "IDAT") packed.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, , , interlace] = header.subarray(8);
  if (depth !== 8 || interlace !== 0 || (colourType !== TRUECOLOUR && colourType !== TRUECOLOUR_ALPHA))
    throw new Error(`A PNG of colour type ${colourType} and ${depth} bits is not read here`);
  const channels = colourType === TRUECOLOUR ? 3 : 4;
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  if (channels === 3) return { width, height, rgb: bytes };
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    rgb.set(bytes.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  return { width, height, rgb };
}

/** Takes the filter of each row back (PNG specification, 9.2). */
function unfilter(rows: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[to + x - step] ?? 0) : 0;
      const above = y > 0 ? (out[to + x - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[to + x - stride - step] ?? 0) : 0;
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? above
              : filter === 3
                ? (left + above) >> 1
                : paeth(left, above, corner);
      out[to + x] = (rows[from + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** So much more a pixel of a plain ground counts than one of a smoothed letter: a small badge keeps its colour. */
const FLAT = 16;

/** The place of every colour of the picture in the palette. */
type Palette = { colours: readonly number[]; placeOf: ReadonlyMap<number, number> };

function paletteOf({ rgb }: Raster, most: number): Palette {
  const counts = new Map<number, number>();
  let left = -1;
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at);
    counts.set(colour, (counts.get(colour) ?? 0) + (colour === left ? FLAT : 1));
    left = colour;
  }
  const byCount = [...counts].sort(([one, n], [other, m]) => m - n || one - other).map(([colour]) => colour);
  const colours = byCount.slice(0, most);
  const placeOf = new Map(byCount.map((colour) => [colour, nearest(colours, colour)]));
  return { colours, placeOf };
}

function nearest(colours: readonly number[], wanted: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, colour] of colours.entries()) {
    const red = (colour >> 16) - (wanted >> 16);
    const green = ((colour >> 8) & 255) - ((wanted >> 8) & 255);
    const blue = (colour & 255) - (wanted & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

const colourAt = (rgb: Uint8Array, at: number) =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);

function writeIndexed({ width, height, rgb }: Raster, { colours, placeOf }: Palette): Buffer {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = placeOf.get(colourAt(rgb, (y * width + x) * 3)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, "latin1");
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}
