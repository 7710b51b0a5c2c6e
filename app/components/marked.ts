/** A text in parts: what matched a search stands at the odd places, what is between at the even ones. */
export type Marked = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The parts of a highlight of the search engine: HTML whose only tag is `<mark>`, never one inside another. */
export function markedIn(html: string): Marked {
  return html
    .split(/<\/?mark>/)
    .map((part) => part.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity));
}
