/**
 * Cuts a JSON list that comes in pieces into the text of its entries, so that a large one is never held whole. Only
 * where an entry ends is decided here; what stands in it is for a JSON parser to judge. `done` is false as long as the
 * list has not ended, and `broken` when something else than white space stands after it or before it.
 */
export function jsonEntries(): {
  take(text: string): string[];
  readonly done: boolean;
  readonly broken: boolean;
} {
  let depth = 0;
  let inText = false;
  let escaped = false;
  let entry = "";
  let done = false;
  let broken = false;
  return {
    take(text) {
      const entries: string[] = [];
      let from = 0;
      const end = (at: number) => {
        entry += text.slice(from, at);
        from = at + 1;
        if (entry.trim() !== "") entries.push(entry);
        entry = "";
      };
      for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (inText) {
          if (escaped) escaped = false;
          else if (letter === "\\") escaped = true;
          else if (letter === '"') inText = false;
          continue;
        }
        if (depth === 0) {
          if (letter === "[" && !done) {
            depth = 1;
            from = at + 1;
          } else if (letter?.trim() !== "") broken = true;
          continue;
        }
        if (letter === '"') inText = true;
        else if (letter === "[" || letter === "{") depth += 1;
        else if (letter === "]" || letter === "}") {
          depth -= 1;
          if (depth === 0) {
            end(at);
            done = true;
          }
        } else if (letter === "," && depth === 1) end(at);
      }
      if (depth > 0) entry += text.slice(from);
      return entries;
    },
    get done() {
      return done;
    },
    get broken() {
      return broken;
    },
  };
}
