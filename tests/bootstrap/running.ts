import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

export type Running = {
  child: ChildProcess;
  /** Waits until what was printed so far matches. Rejects when everything has ended without it. */
  printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  output: () => string;
  /** Resolves when the process and all that inherited its output have ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

type Options = { cwd: string; env: Record<string, string> };

/** Starts a process; one that the test leaves behind is killed. */
export function run(command: string, args: string[], { cwd, env }: Options): Running {
  const child = spawn(command, args, {
    cwd,
    env: { NODE_ENV: "test", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      wake();
    });
  }
  let isOver = false;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      isOver = true;
      wake();
      resolve({ code, signal });
    });
  });
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
        else if (isOver) reject(new Error(`Ended without printing ${pattern}:\n${output}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return { child, printed, output: () => output, ended };
}
