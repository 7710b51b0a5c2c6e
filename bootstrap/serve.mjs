import { ensureBuilt } from "./ensure-built.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { reexec } from "./reexec.mjs";
import { requireFiles } from "./require-files.mjs";
import { requireFreePort } from "./require-free-port.mjs";
import { settingsFrom } from "./settings.mjs";
import { supervise } from "./supervise.mjs";

/**
 * Prepares the checkout and runs the server, in the demo with the Campus sandbox beside it, until asked to stop.
 * @param {string} root
 * @param {"production" | "development"} mode
 * @returns {Promise<number>} the exit code
 */
export async function serve(root, mode) {
  const settings = settingsFrom(process.env, mode);
  const exitCode = await reexec(root, { installed: await ensureInstalled(root) });
  if (exitCode !== undefined) return exitCode;

  const needed = settings.sandboxEnv ? ["server/main.ts", "sandbox/main.ts"] : ["server/main.ts"];
  requireFiles(root, "start", needed);
  await requireFreePort("PORT", settings.port);
  if (settings.sandboxPort !== undefined) await requireFreePort("SANDBOX_PORT", settings.sandboxPort);
  await ensureGenerated(root);
  if (mode === "production") await ensureBuilt(root);

  const serverArgs = mode === "development" ? ["server/main.ts", "--dev"] : ["server/main.ts"];
  const members = [{ name: "server", args: serverArgs, env: settings.serverEnv }];
  if (settings.sandboxEnv) {
    members.push({ name: "Campus sandbox", args: ["sandbox/main.ts"], env: settings.sandboxEnv });
  }
  return supervise(members, { root });
}
