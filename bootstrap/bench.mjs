import "./check-node-version.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { reexec, runAsOne } from "./reexec.mjs";
import { requireFiles } from "./require-files.mjs";
import { root } from "./root.mjs";
import { runEntry } from "./run-entry.mjs";

await runEntry(async () => {
  const exitCode = await reexec(root, { installed: await ensureInstalled(root) });
  if (exitCode !== undefined) return exitCode;
  requireFiles(root, "measure", ["bench/main.ts"]);
  await ensureGenerated(root);
  return runAsOne(process.execPath, [`${root}/bench/main.ts`, ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
});
