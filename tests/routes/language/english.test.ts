import { afterAll, beforeAll, describe, expect, it } from "vitest";
import da from "../../../app/locales/da/index.ts";
import en from "../../../app/locales/en/index.ts";
import { inLanguage } from "../../../app/shared/language.ts";
import { writtenLanguage } from "../../../app/shared/written-language.ts";
import { type Look, looksOf } from "../../setup/access/looks.ts";
import { pageRoutes } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { serverBuild } from "../../setup/build.ts";
import { formsOf, tagsOf } from "../../setup/html.ts";
import { visitorAs } from "../forms/find-forms.ts";
import { screenTexts } from "./screen-texts.ts";

/** What the screen says in Danish and otherwise in English: single words are too few to know a language by. */
const english = new Set(textsOf(en));
const DANISH_WORDS = new Set([...textsOf(da)].filter((text) => !english.has(text)));

const pages = pageRoutes(await serverBuild());

function textsOf(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

let app: TestApp;
let looks: Look[];
let names: string[];

beforeAll(async () => {
  app = await testApp();
  looks = await looksOf(app.rokade.db.read, pages);
  names = await ownNames();
});

afterAll(() => app?.close());

/** What people, organisations, workplaces and posts are called: names stay as they are, and need no `lang`. */
async function ownNames(): Promise<string[]> {
  const { read } = app.rokade.db;
  const [people, organisations, workplaces, employments, files] = await Promise.all([
    read.person.findMany({ select: { name: true } }),
    read.organisation.findMany({ select: { name: true } }),
    read.workplace.findMany({ select: { name: true } }),
    read.employment.findMany({ select: { title: true }, distinct: ["title"] }),
    read.keptImport.findMany({ select: { fileName: true, content: true } }),
  ]);
  const all = [
    ...[...people, ...organisations, ...workplaces].map(({ name }) => name),
    ...employments.map(({ title }) => title),
    // A file that waits to be imported is shown before its names are anybody's.
    ...files.flatMap(({ fileName, content }) => [fileName, ...content.split(/[;\n]/)]),
  ];
  return [...new Set(all)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
}

/** What was typed into the address is shown as it was typed. */
const typedIn = ({ path }: Look) => [...new URL(path, app.baseUrl).searchParams.values()];

function isDanish(text: string, look: Look): boolean {
  const known = [...names, ...typedIn(look)];
  if (known.includes(text)) return false;
  if (DANISH_WORDS.has(text)) return true;
  if (writtenLanguage(text) !== "da") return false;
  const own = known.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, " ")), text);
  return writtenLanguage(own) === "da";
}

/** The page in English for a browser that has no cookie for it, or null where it only sends on. */
async function openInEnglish(look: Look): Promise<{ response: Response; html: string } | null> {
  const visitor = await visitorAs(app, look.personId);
  const response = await visitor.get(inLanguage(look.path, "en"));
  const html = await response.text();
  const location = response.headers.get("Location");
  if (location === null) return { response, html };
  expect(location, look.name).toMatch(/[?&]sprog=en(&|#|$)/);
  return null;
}

/** The addresses of ours that a page leads to without naming the language. */
function forgetful(html: string): string[] {
  const isOurs = (address: string | undefined): address is string => /^[/?](?!\/)/.test(address ?? "");
  const links = tagsOf(html)
    .filter(({ name }) => name === "a")
    .map(({ attributes }) => attributes.get("href"));
  const forms = formsOf(html).map((form) =>
    form.method === "post"
      ? (form.action ?? undefined)
      : `?${new URLSearchParams(form.fields.map(({ name, value }) => [name, value]))}`,
  );
  return [...links, ...forms]
    .filter(isOurs)
    .filter((address) => new URL(address, app.baseUrl).searchParams.get("sprog") !== "en");
}

describe("every page in English, for a browser without the cookie", () => {
  for (const route of pages)
    it(`${route.path} (${route.id})`, async () => {
      /** Each with the first look in which it stands. */
      const danish: Record<string, string> = {};
      let opened = 0;
      for (const look of looks.filter((one) => one.route.id === route.id)) {
        const page = await openInEnglish(look);
        if (page === null) continue;
        opened += 1;
        const { response, html } = page;
        expect(response.headers.get("Content-Language"), look.name).toBe("en");
        expect(response.headers.get("Vary"), look.name).toMatch(/\bCookie\b/);
        expect(html.includes("\0"), `null bytes in ${look.name}`).toBe(false);
        expect(forgetful(html), look.name).toEqual([]);
        const [document] = tagsOf(html).filter(({ name }) => name === "html");
        expect(document?.attributes.get("lang"), look.name).toBe("en");
        for (const { text, lang } of screenTexts(html))
          if (lang === "en" && isDanish(text, look)) danish[text] ??= look.name;
      }
      expect(danish).toEqual({});
      expect(opened).toBeGreaterThan(0);
    });
});
