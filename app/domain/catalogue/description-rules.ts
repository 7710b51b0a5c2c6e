/** The five texts of a posting. A file has one column for them: `description`. */
export const PARTS = ["purpose", "tasks", "learning", "requirements", "terms"] as const;
export type Part = (typeof PARTS)[number];
export type Texts = Readonly<Record<Part, string>>;

/** A line of its own before each text, unless what one will do is all there is. */
const HEADINGS: Readonly<Record<Part, string>> = {
  purpose: "## Formål",
  tasks: "## Opgaver",
  learning: "## Læring",
  requirements: "## Krav",
  terms: "## Vilkår",
};
const HEADING = /^## (?:Formål|Opgaver|Læring|Krav|Vilkår)$/;
/** A line of somebody's text that looks like a heading, or like one that was kept from being one. */
const LIKE_HEADING = /^\\*## (?:Formål|Opgaver|Læring|Krav|Vilkår)$/;

/** As texts are kept: one kind of line end, nothing around. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** The texts as one; `partsOf` gives them back. */
export function descriptionOf(texts: Texts): string {
  const kept = PARTS.map((part) => [part, escaped(tidy(texts[part]))] as const).filter(
    ([, text]) => text !== "",
  );
  const [only] = kept;
  if (kept.length === 0 || (kept.length === 1 && only?.[0] === "tasks")) return only?.[1] ?? "";
  return kept.map(([part, text]) => `${HEADINGS[part]}\n${text}`).join("\n\n");
}

/** What stands under each heading; what stands before the first is what one will do. */
export function partsOf(description: string): Texts {
  const lines: Record<Part, string[]> = { purpose: [], tasks: [], learning: [], requirements: [], terms: [] };
  let at: Part = "tasks";
  for (const line of tidy(description).split("\n")) {
    if (HEADING.test(line)) at = PARTS.find((part) => HEADINGS[part] === line) ?? at;
    else lines[at].push(LIKE_HEADING.test(line) ? line.slice(1) : line);
  }
  const text = (part: Part) => tidy(lines[part].join("\n"));
  return {
    purpose: text("purpose"),
    tasks: text("tasks"),
    learning: text("learning"),
    requirements: text("requirements"),
    terms: text("terms"),
  };
}

function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => (LIKE_HEADING.test(line) ? `\\${line}` : line))
    .join("\n");
}
