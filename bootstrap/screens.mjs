import "./check-node-version.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { reexec, runAsOne } from "./reexec.mjs";
import { requireFiles } from "./require-files.mjs";
import { root } from "./root.mjs";
import { runEntry } from "./run-entry.mjs";

await runEntry(async () => {
  const exitCode = await reexec(root, { installed: await ensureInstalled(root) });
  if (exitCode !== undefined) return exitCode;
  requireFiles(root, "make the pictures", ["screens/main.ts"]);
  await ensureGenerated(root);
  await ensureBuilt(root);
  const chromium = await ensureChromium(root);
  return runAsOne(process.execPath, [`${root}/screens/main.ts`, ...process.argv.slice(2)], {
    cwd: process.cwd(),
    env: { ...process.env, NODE_ENV: "production", CHROMIUM_PATH: chromium },
  });
});
