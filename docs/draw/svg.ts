/**
 * The few shapes that the pictures are made of. A picture brings its own light ground, so that it can be read on a
 * dark page too, and its words are text: they can be found, copied and read aloud.
 */

export const INK = "#1a1a1a";
export const QUIET = "#454545";
export const LINE = "#5b6b70";
export const PRIMARY = "#0b5563";
export const TINT = "#eef4f5";

const FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";

export type TextOptions = {
  size?: number;
  bold?: boolean;
  colour?: string;
  anchor?: "start" | "middle" | "end";
  /** Lines under the words are hidden where they cross. */
  halo?: boolean;
};

const escapeXml = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** How wide words become at most, in units: no reader's font is known, so this is on the wide side. */
export function widthOf(words: string, { size = 14, bold = false }: TextOptions = {}): number {
  return Math.ceil(words.length * size * (bold ? 0.6 : 0.55));
}

export function text(x: number, y: number, words: string, options: TextOptions = {}): string {
  const { size = 14, bold = false, colour = INK, anchor = "start", halo = false } = options;
  const weight = bold ? ' font-weight="600"' : "";
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const around = halo
    ? ' stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}${place} fill="${colour}"${around}>${escapeXml(words)}</text>`;
}

/** Words on as many lines as they need. */
export function wrap(words: readonly string[], width: number, options: TextOptions = {}): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last}, ${word}`;
    if (last !== undefined && widthOf(longer, options) <= width) lines[lines.length - 1] = longer;
    else {
      if (last !== undefined) lines[lines.length - 1] = `${last},`;
      lines.push(word);
    }
  }
  return lines;
}

export type Box = { x: number; y: number; width: number; height: number };

export function box({ x, y, width, height }: Box, fill = TINT, stroke = PRIMARY): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

export type Point = readonly [x: number, y: number];

/** A line through corners, with a head at its end unless told. */
export function line(points: readonly Point[], { colour = LINE, head = true, dashed = false } = {}): string {
  const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return stroke(path, colour, dashed) + (head ? arrowHead(points, colour) : "");
}

/** A line that leaves and arrives level, bending between its points. */
export function curve(points: readonly Point[], { colour = LINE, head = true } = {}): string {
  const path = points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = round((before[0] + x) / 2);
      return `C${middle} ${round(before[1])} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join("");
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return "";
  const level: Point = [last[0] + Math.sign(before[0] - last[0]), last[1]];
  return stroke(path, colour, false) + (head ? arrowHead([level, last], colour) : "");
}

function stroke(path: string, colour: string, dashed: boolean): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"${dashed ? ' stroke-dasharray="4 4"' : ""}/>`;
}

function arrowHead(points: readonly Point[], colour: string): string {
  const [tip, from] = [points.at(-1), points.at(-2)];
  if (!tip || !from) return "";
  const [dx, dy] = [tip[0] - from[0], tip[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const side = (sign: number) =>
    `${round(tip[0] - 8 * ux + sign * 4 * uy)} ${round(tip[1] - 8 * uy - sign * 4 * ux)}`;
  return `<path d="M${round(tip[0])} ${round(tip[1])}L${side(1)}L${side(-1)}Z" fill="${colour}"/>`;
}

const round = (number: number) => Math.round(number * 10) / 10;

/** The whole picture. `title` names it, `description` says in words what it shows. */
export function picture(options: {
  width: number;
  height: number;
  title: string;
  description: string;
  parts: readonly string[];
}): string {
  const { title, description, parts } = options;
  const [width, height] = [Math.ceil(options.width), Math.ceil(options.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="${FONT}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" rx="6" fill="#ffffff"/>`,
    ...parts.filter((part) => part !== ""),
    "</svg>",
    "",
  ].join("\n");
}
