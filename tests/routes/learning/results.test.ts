import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerTool } from "../../../app/domain/learning/index.server.ts";
import { registerCampusSandbox } from "../../../seed/learning/campus-sandbox.ts";
import { claimsOf, type FakeTool, fakeTool, formTo } from "../../fixtures/fake-tool.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";
import { TEST_NOW } from "../../setup/world.ts";

let tool: FakeTool;
let otherTool: FakeTool;
let app: TestApp;
let mette: Visitor;
let lineItem: string;
let sub: string;
const now = new Date(TEST_NOW);

beforeAll(async () => {
  [tool, otherTool] = await Promise.all([fakeTool(), fakeTool("other-tool")]);
  app = await testApp({ SANDBOX_PORT: String(tool.port) });
  await registerCampusSandbox(app.rokade);
  await registerTool({
    ...app.rokade,
    tool: {
      name: "Another",
      clientId: otherTool.clientId,
      deploymentIds: ["demo"],
      loginUrl: `${otherTool.origin}/lti/login`,
      redirectUris: [`${otherTool.origin}/lti/launch`],
      jwksUrl: `${otherTool.origin}/jwks.json`,
      privacy: "anonymous",
    },
  });
  mette = await app.signedIn("medarbejder");
  const path = "/min-laering/opportunity-elearn-data-i-kernedriften/start";
  const login = formTo(await (await mette.post(path, await mette.form(path))).text(), tool.origin);
  const answer = await mette.get(`/lti/auth?${tool.authRequest(login?.fields ?? {})}`);
  const claims = claimsOf(formTo(await answer.text(), tool.origin)?.fields.id_token ?? "");
  const endpoint = claims["https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"];
  lineItem = (endpoint as { lineitem: string }).lineitem;
  sub = String(claims.sub);
});
afterAll(async () => {
  await app.close();
  await Promise.all([tool.close(), otherTool.close()]);
});

const score = (change: Record<string, unknown> = {}) => ({
  userId: sub,
  timestamp: "2026-11-21T08:30:00+0000",
  activityProgress: "Completed",
  gradingProgress: "FullyGraded",
  scoreGiven: "1.00000",
  scoreMaximum: 1,
  ...change,
});

const post = (token: string, body: unknown = score(), url = `${lineItem}/scores`) =>
  fetch(url, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/vnd.ims.lis.v1.score+json",
    },
    body: JSON.stringify(body),
  });

const ledger = () =>
  app.rokade.db.read.uptakeEntry.findMany({
    where: {
      idempotencyKey: { startsWith: "launch:" },
      personId: "person-medarbejder",
      opportunity: { title: "Data i kernedriften" },
    },
  });

describe("/lti/token", () => {
  it("grants the scopes a tool is registered for, for an hour, and keeps nothing in caches", async () => {
    const answer = await tool.askToken(app.baseUrl, now);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({ token_type: "Bearer", expires_in: 3600 });
  });

  it("refuses an assertion used before, one for another platform and one of nobody", async () => {
    const once = { claims: { jti: "used-once" } };
    expect((await tool.askToken(app.baseUrl, now, once)).status).toBe(200);
    const wrong = [once, { claims: { aud: "https://other.example/token" } }, { claims: { iss: "nobody" } }];
    for (const change of wrong) {
      const answer = await tool.askToken(app.baseUrl, now, change);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: "invalid_client" });
    }
    expect((await fetch(`${app.baseUrl}/lti/token`)).status).toBe(400);
  });
});

describe("scores", () => {
  it("401 without a valid token, and how to come again", async () => {
    for (const token of ["", "nonsense", "a.b.c"]) {
      const answer = await post(token);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("WWW-Authenticate")).toBe("Bearer");
    }
    const late = new Date(now.getTime() - 3600_000);
    app.clock.set(late.toISOString());
    const old = await tool.accessToken(app.baseUrl, late);
    app.clock.set(TEST_NOW);
    expect((await post(old)).status).toBe(401);
  });

  it("403 with a token for another service", async () => {
    const token = await tool.accessToken(
      app.baseUrl,
      now,
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
    );
    expect((await post(token)).status).toBe(403);
  });

  it("404 for another tool's line item, one that is not there, and somebody it was never told of", async () => {
    expect((await post(await otherTool.accessToken(app.baseUrl, now))).status).toBe(404);
    const token = await tool.accessToken(app.baseUrl, now);
    const item = lineItem.slice(lineItem.lastIndexOf("/") + 1);
    expect((await post(token, score(), `${app.baseUrl}/lti/ags/x/lineitems/${item}/scores`)).status).toBe(
      404,
    );
    expect((await post(token, score(), `${lineItem}x/scores`)).status).toBe(404);
    expect((await post(token, score({ userId: "person-medarbejder" }))).status).toBe(404);
  });

  it("400 for a body that is no score, and nothing is entered by any of these", async () => {
    const token = await tool.accessToken(app.baseUrl, now);
    expect((await post(token, {})).status).toBe(400);
    expect((await post(token, score({ activityProgress: "Done" }))).status).toBe(400);
    expect(await ledger()).toHaveLength(0);
  });

  it("enters the hours once, although the score is sent twice and 20 times at once", async () => {
    const token = await tool.accessToken(app.baseUrl, now);
    expect(
      (await post(token, score({ activityProgress: "InProgress", timestamp: "2026-11-21T08:00:00Z" })))
        .status,
    ).toBe(204);
    expect(await (await mette.get("/min-laering")).text()).toContain("Fortsæt »Data i kernedriften«");
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(token)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 204));
    expect((await post(token)).status).toBe(204);
    expect(await ledger()).toMatchObject([{ hours: 4, amountDkk: 120, channel: "formal" }]);
    expect((await post(token, score({ timestamp: "2026-11-21T07:00:00Z", scoreGiven: 0 }))).status).toBe(204);
    const results = await fetch(`${lineItem}/results?user_id=${sub}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await results.json()).toMatchObject([{ userId: sub, resultScore: 1, resultMaximum: 1 }]);
  });

  it("shows the person what was entered", async () => {
    app.clock.set("2026-11-21T08:35:00Z");
    const html = (await (await mette.get("/min-laering")).text()).replaceAll("<!-- -->", "");
    app.clock.set(TEST_NOW);
    expect(html).toContain("Du har gennemført »Data i kernedriften«");
    expect(html).toContain("21.\u00a0november 2026");
    expect(html).toMatch(/Der er registreret [\d.,]+ timer på dig:/);
  });

  it("refuses a suspended tool's token from before", async () => {
    const token = await tool.accessToken(app.baseUrl, now);
    await app.rokade.db.write((tx) => tx.ltiTool.updateMany({ data: { status: "suspended" } }));
    expect((await post(token)).status).toBe(403);
    await app.rokade.db.write((tx) => tx.ltiTool.updateMany({ data: { status: "active" } }));
  });
});

describe("line items and keys", () => {
  it("shows a tool the line item of its course, and lists it", async () => {
    const headers = { Authorization: `Bearer ${await tool.accessToken(app.baseUrl, now)}` };
    const one = await fetch(lineItem, { headers });
    expect(await one.json()).toMatchObject({ id: lineItem, label: "Data i kernedriften", scoreMaximum: 1 });
    const list = await fetch(lineItem.slice(0, lineItem.lastIndexOf("/")), { headers });
    expect(await list.json()).toMatchObject([{ id: lineItem }]);
  });

  it("publishes the public key alone, for caches to keep", async () => {
    const answer = await fetch(`${app.baseUrl}/.well-known/jwks.json`);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=600");
    const { keys } = (await answer.json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });
});
