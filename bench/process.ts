import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { CATALOGUE } from "./pages.ts";
import { serverEnv } from "./world.ts";

const POLL_MS = 5;
const GIVE_UP_MS = 60_000;

export type ProcessOptions = { root: string; env: NodeJS.ProcessEnv };

/** A file of ours as a process of its own that ends with this one. What it logs is thrown away, its errors are not. */
export function startProcess(file: string, { root, env }: ProcessOptions): ChildProcess {
  const preload = pathToFileURL(join(root, "bootstrap/end-with-parent.mjs")).href;
  return fork(join(root, file), [], {
    cwd: root,
    env,
    execArgv: ["--import", preload, ...profiling()],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** The next message of the process. Throws when it ends without one. */
export async function messageOf(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]: unknown[]) => message),
      once(child, "exit", { signal }).then(([code]: unknown[]) => {
        throw new Error(`The measured process ended early with ${String(code)}`);
      }),
    ]);
  } finally {
    stop.abort();
  }
}

/** Ends it as a supervisor does, and waits for it. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

export type BenchServer = { baseUrl: string; stop(): Promise<void> };

/** The product's server on a world, when it has answered its first page. Throws when it does not within a minute. */
export async function startServer({ root, file }: { root: string; file: string }): Promise<BenchServer> {
  const port = await freePort();
  const env = serverEnv({ DATABASE_URL: `file:${file}`, PORT: String(port) });
  const child = startProcess("server/main.ts", { root, env });
  const baseUrl = `http://localhost:${port}`;
  await untilAnswered(child, `${baseUrl}${CATALOGUE}`);
  return { baseUrl, stop: () => stopProcess(child) };
}

/** Waits until the process answers a page with 200, to its end. Throws when it ends, or does not within a minute. */
export async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
  const startedAt = performance.now();
  while ((await statusOf(url)) !== 200) {
    const isOver = child.exitCode !== null || performance.now() - startedAt > GIVE_UP_MS;
    if (isOver) {
      await stopProcess(child);
      throw new Error(`${url} was not answered`);
    }
    await pause(POLL_MS);
  }
}

/** 0 while nobody listens. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
    }).once("error", () => resolve(0));
  });
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await once(probe, "listening");
  const address = probe.address();
  const closed = once(probe, "close");
  probe.close();
  await closed;
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** ROKADE_BENCH_PROFILE=FOLDER writes a CPU profile of each measured process there. */
function profiling(): string[] {
  const folder = process.env.ROKADE_BENCH_PROFILE;
  return folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
}
