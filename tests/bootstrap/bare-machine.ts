import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../bootstrap/root.mjs";

/** What a machine has that can run npm, and no more: no Python, no compiler, no make, no git. */
const bareTools = [
  "sh",
  "env",
  "uname",
  "cat",
  "ls",
  "mkdir",
  "rm",
  "cp",
  "mv",
  "ln",
  "chmod",
  "dirname",
  "basename",
];

export type BareMachine = { checkout: string; env: Record<string, string>; folder: string };

/** A fresh copy of this checkout, and the environment of a machine with nothing but npm and Node. */
export function bareMachine(): BareMachine {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "rokade-bare-")));
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  for (const tool of ["node", "npm", ...bareTools])
    symlinkSync(realpathSync(find(tool)), path.join(bin, tool));

  const checkout = path.join(folder, "checkout");
  mkdirSync(checkout);
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of files.toString().split("\n")) {
    if (file === "" || !lstatSync(path.join(root, file), { throwIfNoEntry: false })) continue;
    cpSync(path.join(root, file), path.join(checkout, file), { recursive: true, verbatimSymlinks: true });
  }
  // npm's cache and settings are the user's own; NODE_ENV is the one that leaves packages out.
  const env = { PATH: bin, HOME: process.env.HOME ?? folder, NODE_ENV: "production" };
  return { checkout, env, folder };
}

/** The machine's own program: what npm put on the PATH for this test run belongs to the checkout. */
function find(tool: string): string {
  const folders = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((dir) => !dir.includes("node_modules"));
  const found = folders.map((dir) => path.join(dir, tool)).find(isProgram);
  if (found) return found;
  throw new Error(`${tool} is not on the PATH`);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
