import { readFileSync } from "node:fs";

const pollMs = 1000;

/**
 * Ends this process when the npm that started it is gone: a kill -9 of npm can be passed on by nobody. Its child,
 * or the shell that npm puts between, sees it by getting another parent.
 */
export function endWithoutNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const before = ancestors();
  setInterval(() => {
    if (ancestors() !== before) process.kill(process.pid, "SIGTERM");
  }, pollMs).unref();
}

/** The parent, and where the system tells it cheaply the parent's parent. */
function ancestors() {
  return `${process.ppid} ${process.platform === "linux" ? parentOf(process.ppid) : ""}`;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    // proc(5): "pid (name) state ppid …"; the name may hold anything, also brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[1];
  } catch {
    return undefined;
  }
}
