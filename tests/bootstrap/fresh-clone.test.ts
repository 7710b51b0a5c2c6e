import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../setup/processes.ts";
import { type BareMachine, bareMachine } from "./bare-machine.ts";
import { run } from "./running.ts";
import { writeIn } from "./temporary-folder.ts";

const installMs = 300_000;
let machine: BareMachine;

/** `npm …` on the bare machine, as a person types it. */
const npm = (args: string[], env: Record<string, string> = {}) =>
  run("npm", args, { cwd: machine.checkout, env: { ...machine.env, ...env } });

const write = (file: string, content: string) => writeIn(machine.checkout, file, content);

const cli = `
import Database from "better-sqlite3";
const [row] = new Database(":memory:").prepare("select 6 * 7 as answer").all();
console.log(JSON.stringify({ node: process.version, execPath: process.execPath, args: process.argv.slice(2), row }));
process.exit(3);
`;

const process_ = (name: string, portVariable: string) => `
import { createServer } from "node:http";
const { ${portVariable}: port, NODE_ENV, BASE_URL, ROKADE_DEMO, SANDBOX_PLATFORM_ISSUER } = process.env;
createServer((_, answer) => answer.end("${name} answers")).listen(Number(port), "localhost", () =>
  console.log("${name}:", JSON.stringify({ NODE_ENV, BASE_URL, ROKADE_DEMO, SANDBOX_PLATFORM_ISSUER, args: process.argv.slice(2) })),
);
process.on("SIGTERM", () => process.exit(0));
`;

/** Stands for the long build: leaves a page, and a trace of having run. */
const builder = `
const { mkdirSync, writeFileSync } = require("node:fs");
mkdirSync("build/server", { recursive: true });
writeFileSync("build/server/index.js", "");
`;

const starting = async () => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const running = npm(["start"], { PORT: String(port), SANDBOX_PORT: String(sandboxPort) });
  await Promise.all([running.printed(/^server: .*\n/m), running.printed(/^sandbox: .*\n/m)]);
  return { running, port, sandboxPort };
};

beforeAll(() => {
  machine = bareMachine();
  write("cli/main.ts", cli);
  write("server/main.ts", process_("server", "PORT"));
  write("sandbox/main.ts", process_("sandbox", "SANDBOX_PORT"));
});

afterAll(() => rmSync(machine.folder, { recursive: true, force: true }));

describe("a fresh clone on a machine with npm and Node alone", () => {
  test("installs itself and runs under the Node of the lock file", { timeout: installMs }, async () => {
    const running = npm(["run", "--silent", "rokade", "--", "doctor", "--json"]);
    expect(await running.ended, running.output()).toEqual({ code: 3, signal: null });
    expect(running.output()).toContain("Installing packages with npm ci");
    const found = JSON.parse(running.output().trim().split("\n").at(-1) ?? "");
    expect(found).toEqual({
      node: expect.stringMatching(/^v24\./),
      execPath: path.join(machine.checkout, "node_modules/node/bin/node"),
      args: ["doctor", "--json"],
      row: { answer: 42 },
    });
  });

  test("has nothing more to do the second time", async () => {
    const running = npm(["run", "--silent", "rokade", "--", "doctor"]);
    expect(await running.ended).toEqual({ code: 3, signal: null });
    expect(running.output().trim().split("\n")).toHaveLength(1);
  });

  test("builds, serves in the demo with the sandbox, and ends all of it when asked", async () => {
    write("node_modules/@remix-run/dev/dist/cli.js", builder);
    const { running, port } = await starting();
    expect(running.output()).toContain("Building the pages");
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe("server answers");
    const told = (name: string) =>
      JSON.parse(new RegExp(`^${name}: (.*)$`, "m").exec(running.output())?.[1] ?? "");
    const demo = { NODE_ENV: "production", BASE_URL: `http://localhost:${port}`, ROKADE_DEMO: "1", args: [] };
    expect(told("server")).toEqual(demo);
    expect(told("sandbox")).toMatchObject({ SANDBOX_PLATFORM_ISSUER: `http://localhost:${port}` });
    running.child.kill("SIGTERM");
    // How npm itself reports the signal differs between its versions; that everything has ended does not.
    await running.ended;
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow("fetch failed");
  });

  test("ends well when asked, also through the Node that it was started with", async () => {
    const [PORT, SANDBOX_PORT] = [String(await freePort()), String(await freePort())];
    const running = run("node", ["bootstrap/start.mjs"], {
      cwd: machine.checkout,
      env: { ...machine.env, PORT, SANDBOX_PORT },
    });
    await Promise.all([running.printed(/^server: /m), running.printed(/^sandbox: /m)]);
    running.child.kill("SIGTERM");
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test("builds again only when what it is built from has changed", async () => {
    const again = await starting();
    expect(again.running.output()).not.toContain("Building");
    again.running.child.kill("SIGTERM");
    await again.running.ended;

    write("app/root.tsx", "export const changed = 1;\n");
    const changed = await starting();
    expect(changed.running.output()).toContain("Building the pages");
    changed.running.child.kill("SIGTERM");
    await changed.running.ended;
  });

  test("leaves no process behind when npm is killed", async () => {
    const { running } = await starting();
    running.child.kill("SIGKILL");
    // The output ends with the last process that holds it.
    expect((await running.ended).signal).toBe("SIGKILL");
  });

  test("names a port in use in one line", async () => {
    const { running, port, sandboxPort } = await starting();
    const second = npm(["start"], { PORT: String(port), SANDBOX_PORT: String(sandboxPort) });
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toContain(
      `Port ${port} is in use by another process. Stop it, or choose another with PORT=….\n`,
    );
    running.child.kill("SIGTERM");
    await running.ended;
  });

  test("says what is missing", async () => {
    rmSync(path.join(machine.checkout, "cli/main.ts"));
    const running = npm(["run", "--silent", "rokade"]);
    expect((await running.ended).code).toBe(1);
    expect(running.output()).toBe(
      `Cannot run the command line: cli/main.ts missing in ${machine.checkout}.\n`,
    );
  });

  test("has a test command that fails, and counts it, when a step does", async () => {
    write("node_modules/vitest/vitest.mjs", "process.exit(1);");
    const running = npm(["test", "--silent", "--", "tests/domain"]);
    expect((await running.ended).code).toBe(1);
    expect(running.output()).toContain("files that match tests/domain; no types, lint or architecture.");
    expect(running.output().trim().split("\n").at(-1)).toBe("1 passed, 1 failed");
  });
});
