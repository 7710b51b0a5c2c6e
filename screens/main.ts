import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Camera, openCamera } from "./camera.ts";
import { type DemoServer, startDemoServer } from "./demo-server.ts";
import { findPages } from "./find-pages.ts";
import { galleryOf } from "./gallery.ts";
import { type Options, readOptions, WrongOption } from "./options.ts";
import { type FoundPage, folderNames, type Picture, pageRoutesOf, planPictures, viewersOf } from "./plan.ts";
import { takeStates } from "./take-states.ts";

const OUT = join(import.meta.dirname, "../docs/screens");

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Takes the pictures that are asked for, and writes the index of all that lie there then. */
async function main(): Promise<void> {
  const server = await startDemoServer(say);
  const camera = await openCamera(server.baseUrl, process.env.CHROMIUM_PATH ?? "/usr/bin/chromium");
  try {
    const options = readOptions(process.argv.slice(2), folderNames(server.personas));
    const found = await findAll(server);
    const pictures = planPictures(found, options);
    say(`${pictures.length} pictures of ${found.length} pages that somebody can open`);
    const written = await takeAll(server, camera, pictures);
    const ofStates = options.personas === null && (options.pages?.includes("states") ?? true);
    if (ofStates) written.push(...(await takeStates({ server, camera, found, options, out: OUT, say })));
    if (options.whole) removeOthers(new Set(written));
    writeIndex(server, options);
  } finally {
    await camera.close();
    await server.close();
  }
}

async function findAll(server: DemoServer): Promise<FoundPage[]> {
  const routes = pageRoutesOf(server.build);
  const found: FoundPage[] = [];
  for (const persona of viewersOf(server.personas)) {
    const pages = await findPages(persona, routes, await server.fetcher(persona));
    say(`${persona ?? "Signed out"}: ${pages.length} pages`);
    found.push(...pages);
  }
  return found;
}

async function takeAll(server: DemoServer, camera: Camera, pictures: readonly Picture[]): Promise<string[]> {
  const written: string[] = [];
  const bySight = Map.groupBy(pictures, ({ persona, language }) => `${persona} ${language}`);
  for (const [sight, ofSight] of bySight) {
    const [first] = ofSight;
    if (!first) continue;
    const window = await camera.open({
      cookie: await server.cookieOf(first.persona),
      language: first.language,
    });
    for (const { address, width, file } of ofSight) {
      await window.take({ address, width, file: join(OUT, file) });
      written.push(file);
    }
    await window.close();
    say(`${written.length} of ${pictures.length}: ${sight.replace("null", "signed out")}`);
  }
  return written;
}

const picturesThere = () => globSync("*/*.png", { cwd: OUT }).map((file) => file.replaceAll("\\", "/"));

function removeOthers(written: ReadonlySet<string>): void {
  for (const file of picturesThere()) if (!written.has(file)) rmSync(join(OUT, file));
}

function writeIndex({ personas }: DemoServer, { whole }: Options): void {
  mkdirSync(OUT, { recursive: true });
  const files = picturesThere();
  writeFileSync(join(OUT, "README.md"), galleryOf(files, folderNames(personas)));
  say(`docs/screens/README.md: ${files.length} pictures${whole ? "" : ", some of them taken before"}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
process.exit(0);
