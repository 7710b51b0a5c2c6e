import type { RegisteredPlatform } from "lti-provider/tool";

export type SandboxEnv = {
  /** 0 lets the machine choose one (tests). */
  port: number;
  storeFile: string;
  platform: RegisteredPlatform;
};

const needed = ["SANDBOX_PLATFORM_ISSUER", "SANDBOX_CLIENT_ID", "SANDBOX_DEPLOYMENT_ID"] as const;

/** Reads the environment once. Throws an Error whose message is one line that names what is missing or wrong. */
export function readEnv(env: Readonly<Record<string, string | undefined>>): SandboxEnv {
  const missing = needed.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`The sandbox needs ${missing.join(", ")} in its environment.`);
  const port = Number(env.SANDBOX_PORT ?? 3001);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("SANDBOX_PORT is no port.");
  const issuer = env.SANDBOX_PLATFORM_ISSUER ?? "";
  if (!URL.canParse(issuer)) throw new Error("SANDBOX_PLATFORM_ISSUER is no address.");
  return {
    port,
    storeFile: env.SANDBOX_STORE ?? "var/campus-sandbox.json",
    platform: platformAt(issuer, env.SANDBOX_CLIENT_ID ?? "", env.SANDBOX_DEPLOYMENT_ID ?? ""),
  };
}

/** The platform's addresses stand at fixed places under its issuer. */
export function platformAt(issuer: string, clientId: string, deploymentId: string): RegisteredPlatform {
  return {
    issuer,
    clientId,
    deploymentIds: [deploymentId],
    authUrl: `${issuer}/lti/auth`,
    tokenUrl: `${issuer}/lti/token`,
    jwksUrl: `${issuer}/.well-known/jwks.json`,
  };
}
