import { routes } from "../app/route-table.js";

export const WIDTHS = [390, 1280] as const;
export const LANGUAGES = ["da", "en"] as const;

export type Width = (typeof WIDTHS)[number];
export type Language = (typeof LANGUAGES)[number];

/** What is asked for. A list that is null has not been narrowed. */
export type Options = {
  personas: readonly string[] | null;
  /** Route ids. */
  pages: readonly string[] | null;
  widths: readonly Width[];
  languages: readonly Language[];
  /** Whether the set is whole, so that pictures of pages that are gone can go too. */
  whole: boolean;
};

/** A wrong word on the command line; its message is one line that says what may stand there. */
export class WrongOption extends Error {
  override readonly name = "WrongOption";
}

const NAMES = ["--persona", "--page", "--width", "--lang"] as const;
type Name = (typeof NAMES)[number];

/**
 * Reads `--persona a,b --page home --width 390 --lang da`; each may be left out.
 * @param known the keys of the personas
 * @throws {WrongOption}
 */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const given = new Map<Name, string[]>();
  for (let place = 0; place < words.length; place += 2) {
    const name = oneOf("option", words[place] ?? "", NAMES);
    const value = words[place + 1];
    if (value === undefined) throw new WrongOption(`${name} needs a value`);
    given.set(name, [...(given.get(name) ?? []), ...value.split(",")]);
  }
  const chosen = <T extends string>(name: Name, choices: readonly T[]): T[] | null =>
    given.get(name)?.map((value) => oneOf(name, value, choices)) ?? null;
  const widths = chosen("--width", WIDTHS.map(String));
  return {
    personas: chosen("--persona", known),
    pages: chosen("--page", [...routes.map(({ id }) => id), "states"]),
    widths: WIDTHS.filter((width) => widths?.includes(String(width)) ?? true),
    languages: chosen("--lang", LANGUAGES) ?? LANGUAGES,
    whole: given.size === 0,
  };
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongOption(`${name} ${value} is not one of ${choices.join(", ")}`);
  return found;
}
