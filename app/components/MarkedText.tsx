import { Fragment } from "react";
import type { Marked } from "./marked.ts";

/** A text with what matched a search marked. */
export function MarkedText({ parts }: { parts: Marked }) {
  return parts.map((part, place) => {
    const key = `${place} ${part}`;
    return place % 2 === 1 ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>;
  });
}
