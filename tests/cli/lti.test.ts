import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { lti } from "../../cli/commands/lti.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { testDatabaseFile } from "../setup/database.ts";

let rokade: Rokade;
let remove: () => void;

beforeEach(async () => {
  const database = testDatabaseFile();
  remove = database.remove;
  const env = readEnv({
    DATABASE_URL: `file:${database.file}`,
    BASE_URL: "https://rokade.example",
    LOG_LEVEL: "silent",
  });
  rokade = await openRokade(env, { say: () => {}, clock: fixedClock("2026-11-21T09:00:00Z") });
});
afterEach(async () => {
  await rokade.close();
  remove();
});

const words = (change: Record<string, string> = {}) => {
  const given = {
    "--name": "Campus",
    "--login-url": "https://campus.example/login",
    "--redirect-uri": "https://campus.example/launch",
    "--jwks-url": "https://campus.example/jwks",
    ...change,
  };
  return [
    "register-tool",
    ...Object.entries(given).flatMap(([name, value]) => (value === "" ? [] : [name, value])),
  ];
};
const run = (given: readonly string[]) => lti.run({ rokade, words: given, say: () => {} });

describe("lti register-tool", () => {
  it("registers the tool and says what the other side needs", async () => {
    const { data } = await run(words());
    expect(data).toMatchObject({
      outcome: "registered",
      issuer: "https://rokade.example",
      deploymentId: "1",
      authUrl: "https://rokade.example/lti/auth",
      tokenUrl: "https://rokade.example/lti/token",
      jwksUrl: "https://rokade.example/.well-known/jwks.json",
    });
    expect(await rokade.db.read.ltiTool.findMany()).toMatchObject([
      { clientId: data.clientId, privacy: "anonymous", status: "active" },
    ]);
    expect(await rokade.db.read.auditEntry.count({ where: { action: "lti.register-tool" } })).toBe(1);
  });

  it("changes nothing the second time, and what has changed the third", async () => {
    const first = await run(words());
    const second = await run(words());
    expect(second.data).toEqual({ ...first.data, outcome: "unchanged" });
    expect(await rokade.db.read.auditEntry.count({ where: { action: "lti.register-tool" } })).toBe(1);
    const third = await run([
      ...words({ "--privacy": "named" }),
      "--redirect-uri",
      "https://campus.example/l2",
    ]);
    expect(third.data).toEqual({ ...first.data, outcome: "changed" });
    expect(await rokade.db.read.ltiTool.findMany()).toMatchObject([
      {
        privacy: "named",
        redirectUris: JSON.stringify(["https://campus.example/launch", "https://campus.example/l2"]),
      },
    ]);
  });

  it.each([
    ["--name", ""],
    ["--login-url", ""],
    ["--redirect-uri", "javascript:alert(1)"],
    ["--jwks-url", "http://campus.example/jwks"],
    ["--privacy", "everything"],
    ["--unknown", "x"],
  ])("names the word that is wrong: %s", async (name, value) => {
    await expect(async () => run(words({ [name]: value }))).rejects.toThrow(name);
    expect(await rokade.db.read.ltiTool.count()).toBe(0);
  });
});
