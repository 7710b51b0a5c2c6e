/** What XML 1.0 (2.2) has no place for, escaped or not: control characters, half surrogates, the last two of the plane. */
const NO_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A parser would read a bare one as a line break.
  "\r": "&#13;",
};

/** Any text as the content of an element or the value of an attribute. */
export function xmlText(text: string): string {
  return text.replace(NO_CHARACTER, "\ufffd").replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? "");
}
