import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { LogLine } from "./app.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");

export type Ended = { code: number | null; signal: NodeJS.Signals | null };
export type Running = {
  /** Waits until what was printed so far matches. Rejects when the process has ended without it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  stdout(): string;
  stderr(): string;
  ended: Promise<Ended>;
  signal(signal: NodeJS.Signals): void;
  /** Ends it as Ctrl-C or a supervisor does, and waits for it. */
  stop(): Promise<Ended>;
};

export type RunningServer = Running & {
  baseUrl: string;
  port: number;
  visitor(): Visitor;
  signedIn(persona: string): Promise<Visitor>;
  /** What it logged so far, in order. */
  log(): LogLine[];
};

const children = new Set<ChildProcessByStdio<null, Readable, Readable>>();
// A test that fails half-way must leave nothing that listens.
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Runs a file of ours under this very Node, with nothing of our own environment but PATH. */
export function runFile(file: string, args: readonly string[], env: Record<string, string>): Running {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { NODE_ENV: "production", PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  const text = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  let over = false;
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
      wake();
    });
  const ended = once(child, "close").then(([code, signal]): Ended => {
    over = true;
    children.delete(child);
    wake();
    return { code, signal };
  });
  return {
    ended,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    signal: (signal) => void child.kill(signal),
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text.stdout);
          if (match) resolve(match);
          else if (over)
            reject(new Error(`${file} ended without printing ${pattern}:\n${text.stdout}${text.stderr}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
  };
}

export type ServerSettings = {
  file: string;
  port?: number;
  sandboxPort?: number;
  env?: Record<string, string>;
};

/** What a server process is given; the database file is the caller's. */
export function serverEnv(settings: Required<Pick<ServerSettings, "file" | "port">> & ServerSettings) {
  return {
    NODE_ENV: "production",
    ROKADE_DEMO: "1",
    DATABASE_URL: `file:${settings.file}`,
    PORT: String(settings.port),
    SANDBOX_PORT: String(settings.sandboxPort ?? 3001),
    LOG_LEVEL: "info",
    ...settings.env,
  };
}

/** The built server as a process of its own, ready. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const port = settings.port ?? (await freePort());
  const running = runFile("server/main.ts", [], serverEnv({ ...settings, port }));
  await running.printed(/^Rokade: /m);
  const baseUrl = `http://localhost:${port}`;
  const ready = await fetch(`${baseUrl}/readyz`);
  if (ready.status !== 200) throw new Error(`The server is not ready: ${await ready.text()}`);
  return {
    ...running,
    baseUrl,
    port,
    visitor: () => createVisitor(baseUrl),
    async signedIn(persona) {
      const visitor = createVisitor(baseUrl);
      const response = await visitor.post("/demo/login", { persona });
      if (response.status !== 303) throw new Error(`Signing in as ${persona} answered ${response.status}`);
      return visitor;
    },
    log: () =>
      running
        .stdout()
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => {
          const { msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
          return { level: String(fields.level), message: String(msg), ...fields };
        }),
  };
}

/** The Campus sandbox beside a server, with a store of its own. */
export async function startSandbox(settings: {
  issuer: string;
  port: number;
  file: string;
}): Promise<Running> {
  const running = runFile("sandbox/main.ts", [], {
    SANDBOX_PORT: String(settings.port),
    SANDBOX_PLATFORM_ISSUER: settings.issuer,
    SANDBOX_CLIENT_ID: "campus-sandbox",
    SANDBOX_DEPLOYMENT_ID: "demo",
    SANDBOX_STORE: join(dirname(settings.file), "campus-sandbox.json"),
  });
  await running.printed(/answers at /);
  return running;
}

/** The administrator's command line on a database. */
export async function runCommand(
  { file, env = {} }: Pick<ServerSettings, "file" | "env">,
  ...words: string[]
): Promise<Ended & { stdout: string }> {
  const running = runFile("cli/main.ts", words, {
    ROKADE_DEMO: "1",
    DATABASE_URL: `file:${file}`,
    ...env,
  });
  const ended = await running.ended;
  return { ...ended, stdout: running.stdout() + running.stderr() };
}

/** Below the ports that systems give to outgoing connections, so that a server can come back to its own. */
const FIRST_PORT = 20_000;
const PORTS_PER_WORKER = 500;
let given = process.pid;

/** A port that nobody listens on right now. Files that run beside each other have ports of their own to choose from. */
export async function freePort(): Promise<number> {
  const worker = Number(process.env["VITEST_POOL_ID"] ?? 0) % 20;
  for (let tries = 0; tries < PORTS_PER_WORKER; tries += 1) {
    given += 1;
    const port = FIRST_PORT + worker * PORTS_PER_WORKER + (given % PORTS_PER_WORKER);
    if (await nobodyListens(port)) return port;
  }
  throw new Error("No port is free");
}

function nobodyListens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
