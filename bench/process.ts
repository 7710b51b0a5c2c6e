import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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
