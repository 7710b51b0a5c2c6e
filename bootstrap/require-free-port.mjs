import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

/**
 * @param {string} name of the variable that sets the port
 * @param {number} port
 * @throws {Problem} when another process listens there
 */
export async function requireFreePort(name, port) {
  const error = await tryToListen(port);
  if (error === undefined) return;
  if (error.code === "EADDRINUSE") {
    throw new Problem(
      `Port ${port} is in use by another process. Stop it, or choose another with ${name}=….`,
    );
  }
  throw new Problem(`Cannot listen on port ${port} (${name}): ${error.message}`);
}

/**
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryToListen(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
