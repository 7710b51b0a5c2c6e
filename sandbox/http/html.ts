/** Markup whose parts are escaped unless they are markup themselves. */
export type Html = { readonly markup: string };
type Part = Html | string | number | readonly Html[] | null;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: literals.reduce((text, literal, at) => text + render(parts[at - 1] ?? null) + literal) };
}

function render(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") {
    return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? "");
  }
  return "markup" in part ? part.markup : part.map((one) => one.markup).join("");
}
