import { Problem } from "./problem.mjs";

/**
 * What `npm start` and `npm run dev` pass on to the processes they start. In the demo the address, the Campus
 * sandbox and the permission to run unprotected follow from each other; outside it the environment decides all.
 * @param {NodeJS.ProcessEnv} env
 * @param {"production" | "development"} mode
 * @returns {{ port: number, sandboxPort: number | undefined, serverEnv: NodeJS.ProcessEnv,
 *   sandboxEnv: NodeJS.ProcessEnv | undefined }} no sandbox outside the demo
 * @throws {Problem} naming the variable that is wrong
 */
export function settingsFrom(env, mode) {
  const port = readPort("PORT", env.PORT, 3000);
  const common = { ...env, NODE_ENV: mode, PORT: String(port) };
  const demo = env.IDENTITY === undefined || env.IDENTITY === "" || env.IDENTITY === "demo";
  if (!demo) return { port, sandboxPort: undefined, serverEnv: common, sandboxEnv: undefined };

  const sandboxPort = readPort("SANDBOX_PORT", env.SANDBOX_PORT, 3001);
  if (sandboxPort === port) {
    throw new Problem(`PORT and SANDBOX_PORT are both ${port}: the Campus sandbox needs a port of its own.`);
  }
  const baseUrl = env.BASE_URL || `http://localhost:${port}`;
  const serverEnv = { ...common, ROKADE_DEMO: "1", BASE_URL: baseUrl, SANDBOX_PORT: String(sandboxPort) };
  const sandboxEnv = {
    ...env,
    NODE_ENV: mode,
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_PLATFORM_ISSUER: baseUrl,
    SANDBOX_CLIENT_ID: "campus-sandbox",
    SANDBOX_DEPLOYMENT_ID: "demo",
  };
  return { port, sandboxPort, serverEnv, sandboxEnv };
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} usual
 */
function readPort(name, value, usual) {
  if (value === undefined || value === "") return usual;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new Problem(`${name} must be a whole number from 1 to 65535, not "${value}".`);
}
