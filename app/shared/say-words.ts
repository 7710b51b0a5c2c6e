import type { Language } from "./words.ts";

/** Words by the parts of their key; a list is what a page goes through. */
export type Words = { [part: string]: string | Words | readonly unknown[] };
type Found = Words[string] | undefined;
export type Params = Readonly<Record<string, unknown>>;

/**
 * Says a key as i18next does with the settings of words.server.ts: `{{name}}` stands for a parameter, with `count` the
 * form that the language uses for so many (`_zero` for none, where there is one), with `returnObjects` the list at the
 * key. A key without words is said as `defaultValue`, or itself.
 */
export function saying(words: Words, language: Language): (key: string, params?: Params) => unknown {
  const plurals = new Intl.PluralRules(language);
  const text = (key: string): string | undefined => {
    const found = findWords(words, key);
    return typeof found === "string" ? found : undefined;
  };
  return (key, params = {}) => {
    const { count, returnObjects, defaultValue } = params;
    const list = returnObjects === true ? findWords(words, key) : undefined;
    if (typeof list === "object") return list;
    const counted =
      typeof count === "number"
        ? ((count === 0 ? text(`${key}_zero`) : undefined) ?? text(`${key}_${plurals.select(count)}`))
        : undefined;
    const said = counted ?? text(key) ?? (typeof defaultValue === "string" ? defaultValue : key);
    return said.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
      Object.hasOwn(params, name) ? String(params[name] ?? "") : place,
    );
  };
}

/** What stands at a key: a text, a list, or the words below it. */
export function findWords(words: Words, key: string): Found {
  let at: Found = words;
  for (const part of key.split(".")) at = isWords(at) ? at[part] : undefined;
  return at;
}

export function isWords(found: Found): found is Words {
  return typeof found === "object" && !Array.isArray(found);
}
