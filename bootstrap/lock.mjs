import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { say } from "./say.mjs";

/**
 * `beatMs`: how often the holder shows that it lives; `patienceMs`: how long a waiter, by its own clock, sees
 * no sign of life before it takes the lock over.
 * @typedef {{ beatMs: number, pollMs: number, patienceMs: number }} LockTimes
 */

/** @type {LockTimes} */
const usual = { beatMs: 2_000, pollMs: 200, patienceMs: 30_000 };

/**
 * Runs `action` while no other process of this checkout installs, generates or builds.
 * @template T
 * @param {{ root: string, file?: string, times?: LockTimes }} place
 * @param {() => Promise<T>} action must leave the event loop free: a blocked holder looks dead
 * @returns {Promise<T>}
 */
export async function withLock({ root, file = "var/bootstrap.lock", times = usual }, action) {
  const lockFile = path.join(root, file);
  mkdirSync(path.dirname(lockFile), { recursive: true, mode: 0o700 });
  await take(lockFile, times);
  const beat = setInterval(() => showLife(lockFile), times.beatMs);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    // A machine put to sleep may have looked dead: what another process holds by now is not ours to remove.
    if (look(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
  }
}

/**
 * @param {string} lockFile
 * @param {LockTimes} times
 */
async function take(lockFile, times) {
  let told = false;
  let lastBeat = -1;
  let seenAt = performance.now();
  for (;;) {
    if (create(lockFile)) return;
    const holder = look(lockFile);
    if (holder === undefined) continue;
    if (holder.beat !== lastBeat) {
      lastBeat = holder.beat;
      seenAt = performance.now();
    }
    if (!lives(holder.pid) || performance.now() - seenAt > times.patienceMs) {
      bury(lockFile, holder.pid);
      continue;
    }
    if (!told)
      say(`Another Rokade command (process ${holder.pid}) is preparing this checkout; waiting for it …`);
    told = true;
    await pause(times.pollMs);
  }
}

/** @param {string} lockFile */
function create(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} lockFile
 * @returns {{ pid: number, beat: number } | undefined} undefined when the lock was given back meanwhile
 */
function look(lockFile) {
  try {
    return { pid: Number(readFileSync(lockFile, "utf8")), beat: statSync(lockFile).mtimeMs };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Removes a dead holder's lock. Renaming first lets one waiter win; one that finds it has moved the lock of
 * somebody who lives puts it back.
 * @param {string} lockFile
 * @param {number} deadPid
 */
function bury(lockFile, deadPid) {
  const grave = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, grave);
    if (Number(readFileSync(grave, "utf8")) === deadPid) rmSync(grave);
    else renameSync(grave, lockFile);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** @param {number} pid 0 while the holder has created the file and not yet written to it */
function lives(pid) {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** @param {string} lockFile */
function showLife(lockFile) {
  const now = new Date();
  try {
    utimesSync(lockFile, now, now);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
