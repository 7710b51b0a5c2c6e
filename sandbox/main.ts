import { randomBytes } from "node:crypto";
import { createGuardedFetch } from "lti-provider";
import { readEnv, type SandboxEnv } from "./env.ts";
import { startSandbox } from "./start-sandbox.ts";

/** The Campus sandbox as a process of its own: `node sandbox/main.ts`. README.md says what it reads. */

function readEnvOrStop(): SandboxEnv {
  try {
    return readEnv(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const sandbox = await startSandbox({
  env: readEnvOrStop(),
  clock: () => new Date(),
  newId: () => randomBytes(24).toString("base64url"),
  // The platform of a trial runs on this machine.
  fetch: createGuardedFetch({ allowPrivateAddresses: true }),
  setTimer: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
});
console.log(`The Campus sandbox answers at ${sandbox.origin}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    sandbox.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
