import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { requireFreePort } from "../../bootstrap/require-free-port.mjs";
import { settingsFrom } from "../../bootstrap/settings.mjs";

const settingsWith = (env: Record<string, string>, mode: "production" | "development") =>
  settingsFrom({ NODE_ENV: "test", ...env }, mode);

describe("what npm start passes on", () => {
  test("is the demo on the usual ports by itself", () => {
    const { port, sandboxPort, serverEnv, sandboxEnv } = settingsWith({ HOME: "/home" }, "production");
    expect([port, sandboxPort]).toEqual([3000, 3001]);
    expect(serverEnv).toMatchObject({
      HOME: "/home",
      NODE_ENV: "production",
      PORT: "3000",
      SANDBOX_PORT: "3001",
      BASE_URL: "http://localhost:3000",
      ROKADE_DEMO: "1",
    });
    expect(sandboxEnv).toMatchObject({
      SANDBOX_PORT: "3001",
      SANDBOX_PLATFORM_ISSUER: "http://localhost:3000",
      SANDBOX_CLIENT_ID: "campus-sandbox",
      SANDBOX_DEPLOYMENT_ID: "demo",
    });
  });

  test("lets the address follow the port", () => {
    const { serverEnv, sandboxEnv } = settingsWith({ PORT: "4100", SANDBOX_PORT: "4200" }, "development");
    expect(serverEnv.BASE_URL).toBe("http://localhost:4100");
    expect(sandboxEnv?.SANDBOX_PLATFORM_ISSUER).toBe("http://localhost:4100");
    expect(serverEnv.NODE_ENV).toBe("development");
  });

  test("keeps an address of the user's own", () => {
    const { serverEnv, sandboxEnv } = settingsWith({ BASE_URL: "https://rokade.example" }, "production");
    expect(serverEnv.BASE_URL).toBe("https://rokade.example");
    expect(sandboxEnv?.SANDBOX_PLATFORM_ISSUER).toBe("https://rokade.example");
  });

  test("outside the demo has no sandbox, no demo permission and no made-up address", () => {
    const { serverEnv, sandboxEnv, sandboxPort } = settingsWith({ IDENTITY: "oidc" }, "production");
    expect([sandboxEnv, sandboxPort]).toEqual([undefined, undefined]);
    expect(serverEnv.ROKADE_DEMO).toBeUndefined();
    expect(serverEnv.BASE_URL).toBeUndefined();
  });

  test.each(["0", "65536", "3000x", "-1", "3.5", "http"])("refuses the port %s in one line", (port) => {
    expect(() => settingsWith({ PORT: port }, "production")).toThrow(/^PORT must be a whole number .*"\.$/);
  });

  test("refuses one port for two", () => {
    expect(() => settingsWith({ PORT: "3001" }, "production")).toThrow(/needs a port of its own/);
  });

  test("names a port that is in use, and the variable that changes it", async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    await expect(requireFreePort("PORT", address.port)).rejects.toThrow(
      `Port ${address.port} is in use by another process. Stop it, or choose another with PORT=….`,
    );
  });
});
