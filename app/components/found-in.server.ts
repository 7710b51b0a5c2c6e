import { type Marked, markedIn } from "./marked.ts";

/** Where words were found, in what a card shows anyway or in a line of its own. */
export type FoundIn = {
  title: Marked | null;
  line: { field: "competences" | "summary" | "text"; parts: Marked } | null;
};

/** What a card's own line is cut from: the closest to what an opportunity is about first. */
const LINE_FIELDS = ["summary", "competences", "text"] as const;

/**
 * Why a search found an opportunity, as far as it can be seen in its texts.
 * @param highlights HTML by field, as the search engine gives it
 * @param words how many were searched for: where the title holds the only one, nothing is left to tell
 */
export function foundIn(
  highlights: Readonly<Partial<Record<"title" | "summary" | "text" | "competences", string>>>,
  words: number,
): FoundIn {
  const title = highlights.title === undefined ? null : markedIn(highlights.title);
  const field = LINE_FIELDS.find((one) => highlights[one] !== undefined);
  const html = field === undefined ? undefined : highlights[field];
  if (field === undefined || html === undefined || (title !== null && words <= 1))
    return { title, line: null };
  return { title, line: { field, parts: markedIn(html) } };
}
