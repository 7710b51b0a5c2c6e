/** `line` is where in the text the block begins, from 0. */
export type ProseBlock =
  | { kind: "paragraph"; line: number; text: string }
  | { kind: "list"; line: number; items: { line: number; text: string }[] };

const BULLET = /^\s*[-–•]\s+/;

/** Paragraphs and lists of a plain text. A line that neither begins a list nor follows a blank line continues the block above. */
export function readProse(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: ProseBlock | undefined;
  for (const [line, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const words = raw.trim();
    if (words === "") {
      open = undefined;
    } else if (BULLET.test(raw)) {
      const item = { line, text: raw.replace(BULLET, "").trim() };
      if (open?.kind === "list") {
        open.items.push(item);
      } else {
        open = { kind: "list", line, items: [item] };
        blocks.push(open);
      }
    } else if (open?.kind === "paragraph") {
      open.text += ` ${words}`;
    } else if (open?.kind === "list") {
      const last = open.items.at(-1);
      if (last) last.text += ` ${words}`;
    } else {
      open = { kind: "paragraph", line, text: words };
      blocks.push(open);
    }
  }
  return blocks;
}
