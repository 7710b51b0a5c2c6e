import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv } from "../../sandbox/env.ts";

/** The sandbox as a process of its own. */
let folder: string;
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "campus-sandbox-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

const env = {
  SANDBOX_PORT: "0",
  SANDBOX_PLATFORM_ISSUER: "http://localhost:3000",
  SANDBOX_CLIENT_ID: "campus-sandbox",
  SANDBOX_DEPLOYMENT_ID: "1",
};

async function run(change: Record<string, string | undefined>) {
  const main = new URL("../../sandbox/main.ts", import.meta.url).pathname;
  const running = spawn(process.execPath, [main], {
    env: { ...process.env, ...env, SANDBOX_STORE: join(folder, "store.json"), ...change },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child = running;
  const said = { out: "", err: "" };
  running.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  running.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = once(running, "close");
  await Promise.race([once(running.stdout, "data"), ended]);
  return { running, said, ended };
}

describe("the sandbox process", () => {
  it("says where it answers, answers there, and ends in good order when told to", async () => {
    const { running, said, ended } = await run({});
    const origin = /answers at (http:\/\/localhost:\d+)/.exec(said.out)?.[1] ?? "";
    expect(await (await fetch(`${origin}/healthz`)).text()).toBe("ok");
    const { keys } = await (await fetch(`${origin}/.well-known/jwks.json`)).json();
    expect(keys).toHaveLength(1);
    running.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(said.err).toBe("");
  });

  it("stops with one line that names what is missing", async () => {
    const { said, ended } = await run({ SANDBOX_CLIENT_ID: undefined });
    expect(await ended).toEqual([1, null]);
    expect(said.err).toBe("The sandbox needs SANDBOX_CLIENT_ID in its environment.\n");
  });

  it("stops with a reason when its store is no JSON, and leaves the file alone", async () => {
    await writeFile(join(folder, "store.json"), "{ half");
    const { said, ended } = await run({});
    expect((await ended)[0]).toBe(1);
    expect(said.err).toContain("it is no JSON");
  });
});

describe("its environment", () => {
  it("gives the addresses of the platform from the issuer", () => {
    expect(readEnv({ ...env, SANDBOX_PORT: undefined })).toEqual({
      port: 3001,
      storeFile: "var/campus-sandbox.json",
      platform: {
        issuer: "http://localhost:3000",
        clientId: "campus-sandbox",
        deploymentIds: ["1"],
        authUrl: "http://localhost:3000/lti/auth",
        tokenUrl: "http://localhost:3000/lti/token",
        jwksUrl: "http://localhost:3000/.well-known/jwks.json",
      },
    });
  });

  it.each([{ SANDBOX_PORT: "abc" }, { SANDBOX_PORT: "70000" }, { SANDBOX_PLATFORM_ISSUER: "localhost" }])(
    "refuses %j",
    (change) => {
      expect(() => readEnv({ ...env, ...change })).toThrow(/SANDBOX_/);
    },
  );
});
