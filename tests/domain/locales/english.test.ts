import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../../app/locales/en/index.ts";
import { writtenLanguage } from "../../../app/shared/written-language.ts";
import { demoPersonas } from "../../../integrations/identity/demo/personas.ts";
import { rotationModels } from "../../../seed/catalogue/models.ts";
import { competenceGroups, competences } from "../../../seed/competences/taxonomy.ts";
import { textsOf } from "./texts-of.ts";

/** Danish that is right in an English text: names, and the parameters of addresses. */
const DANISH_NAMES =
  /\b(Kommune|EN 301 549|Rokade|Campus|Datatilsynet|Digitaliseringsstyrelsen|sektor|sikkerhed@\S+|tilgaengelighed@\S+)/g;

const words: [string, string][] = [
  ...textsOf(en),
  ...demoPersonas.map(({ key, intro }): [string, string] => [`persona ${key}`, intro.en]),
  ...rotationModels.map(({ id, labelEn }): [string, string] => [`scheme ${id}`, labelEn]),
  ...[...competenceGroups, ...competences].map(({ slug, en }): [string, string] => [
    `competence ${slug}`,
    en,
  ]),
];

const bare = (text: string) => text.replace(DANISH_NAMES, "").replace(/{{.*?}}/g, "");
const wrong = (pattern: RegExp) =>
  words.filter(([, text]) => pattern.test(bare(text))).map(([key, text]) => `${key}: ${text}`);

/** The last column of the table of words. */
function neverSaid(): string[] {
  const glossary = readFileSync(join(import.meta.dirname, "../../../docs/glossary.md"), "utf8");
  return glossary
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && !/^(-*|Not)$/.test(cells[4] ?? ""))
    .flatMap((cells) => (cells[4] ?? "").split(",").map((word) => word.trim()))
    .filter((word) => word !== "");
}

describe("the English of the screen", () => {
  it("has no Danish letter and no Danish word", () => {
    expect(wrong(/[æøå]/i)).toEqual([]);
    const danish = words.flatMap(([key, text]) =>
      [bare(text), ...bare(text).split(/[^\p{L}]+/u)]
        .filter((part) => writtenLanguage(part) === "da")
        .map((part) => `${key}: ${part}`),
    );
    expect(danish).toEqual([]);
  });

  it("says what the glossary says, and not what it rules out", () => {
    const ruledOut = neverSaid();
    expect(ruledOut).toContain("nearest leader");
    expect(ruledOut.length).toBeGreaterThan(25);
    for (const word of ruledOut)
      expect(wrong(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "i")), `»${word}« is not used`).toEqual([]);
  });

  it("is set as English is: its own quotation marks, no space before a per cent sign, three dots as one", () => {
    expect(wrong(/[»«]/)).toEqual([]);
    expect(wrong(/(^|\s)["']|["'](\s|$)|\w'\w/)).toEqual([]);
    expect(wrong(/[\s\u00a0]%/)).toEqual([]);
    expect(wrong(/\.\.\./)).toEqual([]);
    expect(wrong(/ - (?!to make a list|\. _ :)/)).toEqual([]);
  });

  it("is calm and British: no exclamation marks, no American spelling", () => {
    expect(wrong(/!/)).toEqual([]);
    expect(wrong(/\b(\w+ization|organize\w*|color|center|program|canceled|enrollment|behavior)\b/i)).toEqual(
      [],
    );
  });

  it("is in sentence case: a capital begins a text or a name", () => {
    const names =
      /\b(I|API|CORS|ETag|If-None-Match|GET|RateLimit-Policy|RateLimit|Retry-After|UTC|CSV|JSON Lines|JSON|UTF-8|FILE|Jobs|Chromium|EN 301 549|Articles|Administration|Datatilsynet|Digitaliseringsstyrelsen|Danish Agency for Digital Government|Danish Data Protection Agency|General Data Protection Regulation|Citizen Services|Competence Council|Council|Vejle Kommune|Aarhus Kommune|Vejle|PLUS|HR|Campus|Rokade|DKK|WCAG|AA|CPR|JavaScript|Article|Danish|English|EU|ID|IT|AI|My learning|My profile|Mondays)\b/g;
    const capitals = words.filter(([, text]) =>
      /[a-z,] [A-Z]/.test(
        text
          .replace(/“[^”]*”/g, "")
          .replace(/\{\{\w+\}\}/g, "x")
          .replace(names, "x"),
      ),
    );
    expect(capitals.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});
