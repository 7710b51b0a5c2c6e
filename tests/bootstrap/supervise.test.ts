import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { root } from "../../bootstrap/root.mjs";
import { run } from "./running.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const supervise = pathToFileURL(path.join(root, "bootstrap/supervise.mjs")).href;

/** Tells that it is up, and stops when asked to. */
const polite = (name: string) => `
  setInterval(() => {}, 1000);
  process.on("SIGTERM", () => { console.log("${name} stops"); process.exit(0); });
  process.on("SIGINT", () => console.log("${name} got SIGINT"));
  console.log("${name} is up");`;
const stubborn = `
  setInterval(() => {}, 1000);
  process.on("SIGTERM", () => console.log("stubborn stays"));
  console.log("stubborn is up");`;
const ending = (code: number) => `
  const wait = setInterval(() => {}, 1000);
  process.on("SIGUSR2", () => process.exit(${code}));
  console.log("ending is up as " + process.pid);`;

/** Supervises scripts, given by name, in a process of its own. */
function supervised(members: Record<string, string>, graceMs = 60_000) {
  const files = Object.fromEntries(Object.entries(members).map(([name, source]) => [`${name}.mjs`, source]));
  const list = Object.keys(members).map((name) => ({ name, args: [`${name}.mjs`] }));
  const folder = temporaryFolder({
    ...files,
    "main.mjs": `
      import { supervise } from ${JSON.stringify(supervise)};
      const members = ${JSON.stringify(list)}.map((member) => ({ ...member, env: process.env }));
      process.exit(await supervise(members, { root: import.meta.dirname, graceMs: ${graceMs} }));`,
  });
  return run(process.execPath, ["main.mjs"], { cwd: folder, env: {} });
}

describe("processes that live and die together", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("all end well on %s", async (signal) => {
    const running = supervised({ one: polite("one"), two: polite("two") });
    await Promise.all([running.printed(/one is up/), running.printed(/two is up/)]);
    running.child.kill(signal);
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(running.output()).toContain("one stops");
    expect(running.output()).toContain("two stops");
  });

  test.each([
    [7, 7],
    [0, 1],
  ])("one that ends by itself with %i ends the rest, with exit code %i", async (code, expected) => {
    const running = supervised({ ending: ending(code), two: polite("two") });
    const [, pid] = await running.printed(/ending is up as (\d+)/);
    await running.printed(/two is up/);
    process.kill(Number(pid), "SIGUSR2");
    expect(await running.ended).toEqual({ code: expected, signal: null });
    expect(running.output()).toContain(`The ending ended (exit code ${code}); stopping the rest.`);
    expect(running.output()).toContain("two stops");
  });

  test("one that does not listen is killed after the grace", async () => {
    const running = supervised({ stubborn, two: polite("two") }, 50);
    await Promise.all([running.printed(/stubborn is up/), running.printed(/two is up/)]);
    running.child.kill("SIGTERM");
    expect(await running.ended).toEqual({ code: 1, signal: null });
    expect(running.output()).toContain("stubborn stays");
  });

  test("end when their parent is killed", async () => {
    const running = supervised({ one: polite("one"), two: polite("two") });
    await Promise.all([running.printed(/one is up/), running.printed(/two is up/)]);
    running.child.kill("SIGKILL");
    // The end of the output is the end of the last process that could print.
    expect(await running.ended).toEqual({ code: null, signal: "SIGKILL" });
    expect(running.output()).toContain("one stops");
    expect(running.output()).toContain("two stops");
  });
});
