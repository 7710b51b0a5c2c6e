import type { Language } from "./words.ts";

/** Words by the parts of their key. */
export type Words = { [part: string]: string | Words };
export type Params = Readonly<Record<string, unknown>>;

/**
 * Says a key as i18next does with the settings of words.ts: `{{name}}` stands for a parameter, and with `count` the
 * form that the language uses for so many (`_zero` for none, where there is one). A key without words is said itself.
 */
export function saying(words: Words, language: Language): (key: string, params?: Params) => string {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string): string | undefined => {
    let at: string | Words | undefined = words;
    for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
    return typeof at === "string" ? at : undefined;
  };
  return (key, params = {}) => {
    const { count } = params;
    const counted =
      typeof count === "number"
        ? ((count === 0 ? find(`${key}_zero`) : undefined) ?? find(`${key}_${plurals.select(count)}`))
        : undefined;
    const said = counted ?? find(key) ?? key;
    return said.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
      Object.hasOwn(params, name) ? String(params[name] ?? "") : place,
    );
  };
}
