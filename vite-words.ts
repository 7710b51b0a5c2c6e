import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

type Words = { [part: string]: string | Words | readonly unknown[] };
type Page = { id: string; file: string };

const LANGUAGES = ["da", "en"];
const VIRTUAL = "virtual:words/";
const ROOT: Page = { id: "root", file: "root.tsx" };

/**
 * Sends a page the words it says and no others. A page's module, as the browser gets it, first fetches its words in
 * the reader's language: every text whose key, or the beginning of it, stands in a file that the page is made of. And
 * `react-i18next` in the browser is `app/shared/browser-words.ts`. See docs/decisions/words-per-page.md.
 */
export function wordsPerPage(appFolder: string, routes: readonly Page[]): Plugin {
  const pages = new Map([ROOT, ...routes].map(({ id, file }) => [join(appFolder, file), id]));
  const fileOf = new Map([...pages].map(([file, id]) => [id, file]));
  const browserWords = join(appFolder, "shared/browser-words.ts");
  return {
    name: "rokade-words-per-page",
    enforce: "pre",
    resolveId(source, _importer, { ssr }) {
      if (source.startsWith(VIRTUAL)) return `\0${source}`;
      return !ssr && source === "react-i18next" ? browserWords : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const [language = "", page = ""] = id.slice(VIRTUAL.length + 1).split("/");
      const file = fileOf.get(page);
      if (file === undefined) throw new Error(`No page ${page}`);
      const all = await readWords(join(appFolder, "locales", language));
      const files = filesOf(file);
      for (const one of files) this.addWatchFile(one);
      return `export default ${JSON.stringify(wordsNamed(all, namesIn(files, Object.keys(all))))}`;
    },
    transform(code, id, { ssr = false } = {}) {
      const page = pages.get(id);
      if (ssr || page === undefined || !/export default\b/.test(code)) return undefined;
      const imports = LANGUAGES.map(
        (language) => `${language}: () => import("${VIRTUAL}${language}/${page}")`,
      );
      const path = `./${relative(dirname(id), browserWords)}`;
      return {
        code: `import { loadWords } from ${JSON.stringify(path)};${code}\nawait loadWords({ ${imports.join(", ")} });\n`,
        map: null,
      };
    },
  };
}

/** The words of a language, by area. */
async function readWords(folder: string): Promise<Words> {
  const read: { default: Words } = await import(pathToFileURL(join(folder, "index.ts")).href);
  return read.default;
}

/** A file of ours and all that it imports of ours for the browser: no types, nothing of the server. */
function filesOf(file: string): Set<string> {
  const found = new Set([file]);
  for (const one of found) {
    const code = readFileSync(one, "utf8").replace(/^(import|export) type\b[^;]*;/gm, "");
    for (const [, path = ""] of code.matchAll(/\bfrom "(\.[^"]+\.tsx?)"/g))
      if (!path.includes(".server.")) found.add(resolve(dirname(one), path));
  }
  return found;
}

/** Every string in these files that begins as a key does, up to where something is put in: `catalogue.kind.`. */
function namesIn(files: Iterable<string>, areas: readonly string[]): Set<string> {
  const name = new RegExp(`["'\`]((?:${areas.join("|")})\\.[\\w.]*)`, "g");
  return new Set(
    [...files].flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(name)].map(([, found = ""]) => found),
    ),
  );
}

/** The texts and lists whose key begins with one of the names: a counted text has its number behind its name. */
function wordsNamed(words: Words, names: ReadonlySet<string>, path = ""): Words {
  const kept = Object.entries(words).flatMap(([part, value]): [string, Words[string]][] => {
    const key = path + part;
    if (isText(value)) return [...names].some((name) => key.startsWith(name)) ? [[part, value]] : [];
    const inner = wordsNamed(value, names, `${key}.`);
    return Object.keys(inner).length > 0 ? [[part, inner]] : [];
  });
  return Object.fromEntries(kept);
}

function isText(value: Words[string]): value is string | readonly unknown[] {
  return typeof value === "string" || Array.isArray(value);
}
