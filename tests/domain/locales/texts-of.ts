/** Every text of a locale file by its dotted key. */
export function textsOf(node: unknown, path = ""): Map<string, string> {
  if (typeof node === "string") return new Map([[path, node]]);
  const found = new Map<string, string>();
  if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node))
      for (const [inner, text] of textsOf(value, path === "" ? key : `${path}.${key}`))
        found.set(inner, text);
  return found;
}
