import { join } from "node:path";
import type { Camera } from "./camera.ts";
import type { DemoServer } from "./demo-server.ts";
import { type Options, WIDTHS } from "./options.ts";
import type { FoundPage } from "./plan.ts";
import { type State, states, type Viewer } from "./states.ts";
import { strangersCookie } from "./strangers.ts";

export type TakeStatesOptions = {
  server: DemoServer;
  camera: Camera;
  found: readonly FoundPage[];
  options: Pick<Options, "widths" | "languages">;
  out: string;
  say: (line: string) => void;
};

/** Takes the pictures of states, most of them in the first language alone. Answers their files. */
export async function takeStates(task: TakeStatesOptions): Promise<string[]> {
  const written: string[] = [];
  for (const state of states) {
    const files = await takeState(state, task).catch((error: unknown) => {
      throw new Error(`The state ${state.name} cannot be shown`, { cause: error });
    });
    written.push(...files);
  }
  task.say(`${written.length} pictures of states`);
  return written;
}

async function takeState(state: State, task: TakeStatesOptions): Promise<string[]> {
  const { server, camera, found, options, out, say } = task;
  const address = addressOf(state, found);
  const cookie = await cookieOf(server, state.viewer);
  if (address === undefined || cookie === null) {
    say(`Not in this world: ${state.name}`);
    return [];
  }
  const { act, textPercent, forcedColors = false, reducedMotion = false } = state;
  const widths = state.widths ?? WIDTHS.filter((width) => options.widths.includes(width));
  const [first = "da"] = options.languages;
  const languages = state.eachLanguage ? options.languages : [first];
  const written: string[] = [];
  for (const { width, language } of languages.flatMap((language) =>
    widths.map((width) => ({ width, language })),
  )) {
    // A window for each: what is done in one may end its session.
    const window = await camera.open({ cookie, language, forcedColors, reducedMotion });
    const file = `states/${state.name}-${width}-${language}.png`;
    server.breakPages(state.broken ?? false);
    try {
      await window.take({
        address,
        width,
        file: join(out, file),
        ...(textPercent !== undefined && { textPercent }),
        ...(act && { act }),
      });
    } finally {
      server.breakPages(false);
    }
    written.push(file);
    await window.close();
  }
  return written;
}

/** The first record that this viewer came across; a page without records stands in the table. */
function addressOf({ target, viewer }: State, found: readonly FoundPage[]): string | undefined {
  if ("address" in target) return target.address;
  const ofRoute = found.filter(({ routeId }) => routeId === target.routeId);
  const persona = typeof viewer === "object" && viewer !== null ? viewer.persona : null;
  const own = ofRoute.find((page) => page.persona === persona);
  return (own ?? ofRoute[0])?.address;
}

async function cookieOf(server: DemoServer, viewer: Viewer): Promise<string | null> {
  if (viewer === null) return server.cookieOf(null);
  return typeof viewer === "string"
    ? strangersCookie(server.rokade, viewer)
    : server.cookieOf(viewer.persona);
}
