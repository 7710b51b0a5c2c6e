import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerCampusSandbox } from "../../../seed/learning/campus-sandbox.ts";
import { claimsOf, type FakeTool, fakeTool, formTo } from "../../fixtures/fake-tool.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

let tool: FakeTool;
let app: TestApp;
let mette: Visitor;
const course = "opportunity-elearn-data-i-kernedriften";
const startPath = `/min-laering/${course}/start`;

beforeAll(async () => {
  tool = await fakeTool();
  app = await testApp({ SANDBOX_PORT: String(tool.port) });
  await registerCampusSandbox(app.rokade);
});
afterAll(async () => {
  await app.close();
  await tool.close();
});
beforeEach(async () => {
  mette = await app.signedIn("medarbejder");
});

/** Presses »Start kurset«; answers the login request that the page posts to the tool. */
async function start(visitor = mette): Promise<Record<string, string>> {
  const answer = await visitor.post(startPath, await visitor.form(startPath));
  const form = formTo(await answer.text(), tool.origin);
  if (!form) throw new Error(`No form to the tool: ${answer.status}`);
  return form.fields;
}

const ask = (visitor: Visitor, query: URLSearchParams) => visitor.get(`/lti/auth?${query}`);
const claim = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`;

describe("»Start kurset«", () => {
  it("shows the course and its price before anything happens", async () => {
    const html = await (await mette.get(startPath)).text();
    expect(html).toContain("Data i kernedriften");
    expect(html).toContain("120\u00a0kr.");
    const begun = { personId: "person-medarbejder", opportunityId: course };
    expect(await app.rokade.db.read.courseLaunch.count({ where: begun })).toBe(0);
  });

  it("is not shown of an archived course to somebody who has not begun it", async () => {
    const setState = (state: string) =>
      app.rokade.db.write((tx) => tx.opportunity.update({ where: { id: course }, data: { state } }));
    await setState("archived");
    try {
      expect((await mette.get(startPath)).status).toBe(404);
      const form = await mette.form("/profil/oensker");
      expect((await mette.post(startPath, form)).status).toBe(404);
    } finally {
      await setState("published");
    }
    expect((await mette.get(startPath)).status).toBe(200);
  });

  it("answers a page that posts the login request to the tool, with and without script", async () => {
    const answer = await mette.post(startPath, await mette.form(startPath));
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const form = formTo(html, tool.origin);
    expect(form?.action).toBe(`${tool.origin}/lti/login`);
    expect(form?.fields).toMatchObject({
      iss: app.baseUrl,
      client_id: "campus-sandbox",
      lti_deployment_id: "demo",
      target_link_uri: `${tool.origin}/lti/launch?kursus=data-i-kernedriften`,
    });
    expect(html).toContain("Åbn kurset i Campus");
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain(`form-action 'self' ${tool.origin}`);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(html).toContain(
      `<script nonce="${nonce}">document.getElementById("aabn-kurset").submit()</script>`,
    );
    expect(answer.headers.get("Referrer-Policy")).toMatch(/\borigin$/);
  });

  it("lets forms go to tools from the two pages of a launch, and from no other", async () => {
    for (const path of ["/min-laering", "/log-ind", `${startPath}/x`, "/lti/auth/x", "/lti/token"]) {
      const policy = (await mette.get(path)).headers.get("Content-Security-Policy");
      expect(policy, path).toContain("form-action 'self';");
    }
  });

  it("asks who is not signed in to sign in, and comes back here", async () => {
    const answer = await app.visitor().get(startPath);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(`/log-ind?videre=${encodeURIComponent(startPath)}`);
    const posted = await app.visitor().post(startPath, { _once: "0123456789abcdef" });
    expect(posted.status).toBe(302);
  });

  it("answers 404 for what is no course, and 400 for a form that is not ours", async () => {
    const token = { _once: "0123456789abcdef" };
    expect((await mette.post("/min-laering/opportunity-rot-aarhus-sagsoverblik/start", token)).status).toBe(
      404,
    );
    expect((await mette.post("/min-laering/nothing/start", token)).status).toBe(404);
    expect((await mette.get("/min-laering/nothing/start")).status).toBe(404);
    expect((await mette.post(startPath, {})).status).toBe(400);
  });

  it("says in plain words that the deadline has passed, and offers no button", async () => {
    const closed = "opportunity-elearn-god-forvaltningsskik";
    await app.rokade.db.write((tx) =>
      tx.opportunity.update({ where: { id: closed }, data: { state: "closed" } }),
    );
    const path = `/min-laering/${closed}/start`;
    const page = await (await mette.get(path)).text();
    expect(page).toContain("Fristen for at begynde på kurset er udløbet.");
    expect(page).not.toContain("Start kurset");
    const answer = await mette.post(path, { _once: "0123456789abcdef" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Fristen for at begynde på kurset er udløbet.");
  });

  it("gives each course its own launch although a page's forms share one token", async () => {
    const other = "/min-laering/opportunity-elearn-samtalen-der-udvikler/start";
    const fields = await mette.form(startPath);
    const first = formTo(await (await mette.post(startPath, fields)).text(), tool.origin);
    const second = formTo(await (await mette.post(other, fields)).text(), tool.origin);
    expect(first?.fields.target_link_uri).toContain("kursus=data-i-kernedriften");
    expect(second?.fields.target_link_uri).toContain("kursus=samtalen-der-udvikler");
  });
});

describe("/lti/auth", () => {
  it("posts a signed launch to the tool that says no more of the person than it may", async () => {
    const login = await start();
    const answer = await ask(mette, tool.authRequest(login));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const form = formTo(await answer.text(), tool.origin);
    expect(form?.action).toBe(`${tool.origin}/lti/launch`);
    expect(form?.fields.state).toBe("state-of-the-tool");
    const claims = claimsOf(form?.fields.id_token ?? "");
    const subject = await app.rokade.db.read.ltiSubject.findFirstOrThrow({
      where: { personId: "person-medarbejder" },
    });
    expect(claims).toMatchObject({
      iss: app.baseUrl,
      aud: "campus-sandbox",
      sub: subject.id,
      nonce: "nonce-of-the-tool",
      [claim("deployment_id")]: "demo",
      [claim("message_type")]: "LtiResourceLinkRequest",
      [claim("version")]: "1.3.0",
      [claim("resource_link")]: { id: course, title: "Data i kernedriften" },
      [claim("launch_presentation")]: {
        document_target: "window",
        return_url: `${app.baseUrl}/min-laering`,
        locale: "da-DK",
      },
    });
    expect(claims["https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"]).toMatchObject({
      lineitem: expect.stringMatching(`^${app.baseUrl}/lti/ags/${course}/lineitems/[^/]+$`),
    });
    expect(JSON.stringify(claims)).not.toContain("Mette");
    expect(JSON.stringify(claims)).not.toContain("person-medarbejder");
  });

  it("tells a tool the name only when it is registered for names", async () => {
    await app.rokade.db.write((tx) => tx.ltiTool.updateMany({ data: { privacy: "named" } }));
    const form = formTo(await (await ask(mette, tool.authRequest(await start()))).text(), tool.origin);
    expect(claimsOf(form?.fields.id_token ?? "")).toMatchObject({ name: "Mette Holm" });
    await registerCampusSandbox(app.rokade);
    const again = formTo(await (await ask(mette, tool.authRequest(await start()))).text(), tool.origin);
    expect(claimsOf(again?.fields.id_token ?? "").name).toBeUndefined();
  });

  it("takes the request by POST where the cookie comes along, and asks for a GET where it does not", async () => {
    const query = tool.authRequest(await start());
    const fields = Object.fromEntries(query);
    const foreign = { Origin: tool.origin, "Sec-Fetch-Site": "cross-site" };
    const bounced = await app.visitor().post("/lti/auth", fields, foreign);
    expect(bounced.status).toBe(303);
    expect(bounced.headers.get("Location")).toBe(`/lti/auth?${query}`);
    const direct = await mette.post("/lti/auth", fields, foreign);
    expect(formTo(await direct.text(), tool.origin)?.fields.id_token).toBeDefined();
  });

  it("never asks who is not signed in to sign in: the tool is told", async () => {
    const answer = await ask(app.visitor(), tool.authRequest(await start()));
    expect(answer.status).toBe(200);
    const form = formTo(await answer.text(), tool.origin);
    expect(form?.fields).toMatchObject({ error: "login_required", state: "state-of-the-tool" });
    expect(form?.fields.id_token).toBeUndefined();
  });

  it("refuses a launch that somebody else began", async () => {
    const peter = await app.signedIn("leder");
    await start(peter);
    const answer = await ask(peter, tool.authRequest(await start(mette)));
    expect(formTo(await answer.text(), tool.origin)?.fields).toMatchObject({ error: "login_required" });
  });

  it("refuses the same launch a second time", async () => {
    const query = tool.authRequest(await start());
    await ask(mette, query);
    const again = formTo(await (await ask(mette, query)).text(), tool.origin);
    expect(again?.fields.error).toBe("invalid_request");
    expect(again?.fields.id_token).toBeUndefined();
  });

  it.each([
    ["client_id", "nobody"],
    ["redirect_uri", "https://attacker.example/launch"],
    ["redirect_uri", "javascript:alert(1)"],
  ])("shows an error page here, and redirects nowhere, for %s=%s", async (name, value) => {
    const answer = await ask(mette, tool.authRequest(await start(), { [name]: value }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Location")).toBeNull();
    const html = await answer.text();
    expect(html).toContain("Kurset kunne ikke åbnes");
    expect(html).not.toContain("attacker.example");
  });

  it("opens nothing in a suspended tool, also when the launch began before", async () => {
    const login = await start();
    const suspend = (status: string) =>
      app.rokade.db.write((tx) => tx.ltiTool.updateMany({ data: { status } }));
    await suspend("suspended");
    const answer = await ask(mette, tool.authRequest(login));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Security-Policy")).toContain("form-action 'self';");
    expect(await (await mette.get(startPath)).text()).toContain("Campus er lukket for kurser lige nu.");
    const posted = await mette.post(startPath, { _once: "0123456789abcdef" });
    expect(posted.status).toBe(409);
    await suspend("active");
  });
});
