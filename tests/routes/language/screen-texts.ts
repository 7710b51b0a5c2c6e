/** A piece of text of a page and the language that its nearest element says it is in. */
export type ScreenText = { text: string; lang: string };

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Attributes that are read out. */
const SPOKEN = ["aria-label", "title", "placeholder", "alt", "value"];

/** Every text of a page as served, with its language: text nodes and the attributes that are read out. */
export function screenTexts(html: string): ScreenText[] {
  const open: { name: string; lang: string }[] = [];
  const found: ScreenText[] = [];
  const langNow = () => open.at(-1)?.lang ?? "";
  const add = (text: string, lang = langNow()) => {
    // Where a word may break, and where it may not, is not read out.
    const words = decode(text)
      .replace(/[\u00ad\u2060]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (words !== "") found.push({ text: words, lang });
  };
  const shown = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "").replace(/<!--.*?-->/gs, "\u0001");
  for (const [part] of shown.matchAll(/<[^>]+>|[^<]+/g)) {
    const [, closing, name = ""] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? [];
    // React parts what it fills in from what stands around it by a comment.
    if (!part.startsWith("<")) add(part.replaceAll("\u0001", ""));
    else if (closing === "/") {
      if (open.at(-1)?.name === name) open.pop();
      else throw new Error(`</${name}> ends <${open.at(-1)?.name}>`);
    } else if (name !== "") {
      const lang = /\slang="([^"]*)"/.exec(part)?.[1] ?? langNow();
      const isHidden =
        /\stype="(hidden|checkbox|radio)"/.test(part) || name === "option" || name === "button";
      for (const attribute of SPOKEN)
        if (attribute !== "value" || (name === "input" && !isHidden))
          add(new RegExp(`\\s${attribute}="([^"]*)"`).exec(part)?.[1] ?? "", lang);
      if (!VOID.has(name) && !part.endsWith("/>")) open.push({ name, lang });
    }
  }
  return found;
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
