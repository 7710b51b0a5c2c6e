import { routes } from "../app/route-table.js";
import { LANGUAGES, WIDTHS } from "./options.ts";

const STATES = "states";
const HEIGHT = 240;

type Row = { name: string; files: Map<string, string> };

/**
 * The index of the pictures, made from what lies in the folder, so that a narrowed run leaves it whole.
 * @param files below docs/screens
 * @param folders in the order in which they are shown
 */
export function galleryOf(files: readonly string[], folders: readonly string[]): string {
  const sections = [...folders, STATES].flatMap((folder) => {
    const rows = rowsOf(files.filter((file) => file.startsWith(`${folder}/`)));
    return rows.length === 0 ? [] : [`## ${folder}\n\n${rows.map(lineOf).join("\n")}\n`];
  });
  return `# Every page, as each persona sees it

Made by \`npm run screens\`; look at it after a change to what people see. \`npm run screens -- --persona leder --page
leader --width 390 --lang da\` takes some of the pictures only (\`--page states\`: those of states). A page that looks
the same to two personas stands under the first of them.

${sections.join("\n")}`;
}

/** The address that a picture shows, where it is a page of the table. */
const pathOf = (name: string) => routes.find(({ id }) => id === name.replace(/-\d$/, ""))?.path;

function rowsOf(files: readonly string[]): Row[] {
  const rows = new Map<string, Row>();
  for (const file of files.toSorted()) {
    const [, name = "", kind = ""] = /^[^/]+\/(.+?)-(\d+-\w\w)\.png$/.exec(file) ?? [];
    const row = rows.get(name) ?? { name, files: new Map() };
    row.files.set(kind, file);
    rows.set(name, row);
  }
  const place = ({ name }: Row) => routes.findIndex(({ id }) => id === name.replace(/-\d$/, ""));
  return [...rows.values()].sort((one, other) => place(one) - place(other));
}

function lineOf({ name, files }: Row): string {
  const usual = LANGUAGES.flatMap((language) => WIDTHS.map((width) => `${width}-${language}`));
  const kinds = [...new Set([...usual, ...files.keys()])].filter((kind) => files.has(kind));
  const shown = kinds.find((kind) => kind === "1280-da") ?? kinds[0] ?? "";
  const links = kinds.map((kind) => `[${kind.replace("-", " px, ")}](${encodeURI(files.get(kind) ?? "")})`);
  const path = pathOf(name);
  const thumbnail = `<img src="${encodeURI(files.get(shown) ?? "")}" height="${HEIGHT}" alt="">`;
  return `### ${name}${path ? ` · \`${path}\`` : ""}\n\n${links.join(" · ")}\n\n${thumbnail}\n`;
}
