import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../../app/route-table.js";
import { actionRoutes, dataPath, pathTo } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  app = await testApp();
  visitor = await app.signedIn("leder");
});

afterAll(() => app?.close());

const token = { _once: "same-origin-token-0001", _version: "1", persona: "hr", sprog: "en" };
const FOREIGN: Record<string, Record<string, string>> = {
  "a foreign Origin": { Origin: "https://evil.example" },
  "a sandboxed frame's Origin": { Origin: "null" },
  "an Origin that is no address": { Origin: "evil" },
  "our host on another port": { Origin: "http://127.0.0.1:1" },
  "our host as a name inside another": { Origin: "http://127.0.0.1.evil.example" },
};
const FOREIGN_SITES = ["cross-site", "same-site", "Same-Origin", ""];

describe("a form of another page (CSRF, ASVS 5.0 3.5.1)", () => {
  it("finds actions to ask", () => {
    expect(actionRoutes(app.build).length).toBeGreaterThan(4);
  });

  it("is refused by every action of the table, as page and as data, and changes nothing", async () => {
    const before = app.rokade.db.stats().committed;
    for (const route of actionRoutes(app.build).filter(({ access }) => access !== "protocol"))
      for (const path of [pathTo(route, "x"), dataPath(pathTo(route, "x"))]) {
        for (const [what, headers] of Object.entries(FOREIGN)) {
          const response = await visitor.post(path, token, headers);
          expect(response.status, `${path} with ${what}`).toBe(403);
          expect(response.headers.getSetCookie(), `${path} with ${what}`).toEqual([]);
        }
        for (const site of FOREIGN_SITES) {
          const init = {
            method: "POST",
            body: new URLSearchParams(token),
            headers: { "Sec-Fetch-Site": site },
          };
          const response = await visitor.send(path, init);
          expect(response.status, `${path} with Sec-Fetch-Site ${site}`).toBe(403);
        }
      }
    expect(app.rokade.db.stats().committed).toBe(before);
  });

  it("is refused by every method that changes things, on every path", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      for (const path of ["/log-af", "/LOG-AF/", "/findes-ikke", "/healthz", "/lti/auth.data"]) {
        const response = await visitor.send(path, { method, headers: FOREIGN["a foreign Origin"] ?? {} });
        expect([403, 404, 405], `${method} ${path}`).toContain(response.status);
      }
    expect((await visitor.get("/profil")).status).toBe(200);
  });

  it("is told so in plain words", async () => {
    const response = await visitor.post("/log-af", token, { Origin: "https://evil.example" });
    expect(await response.text()).toContain("Åbn siden i Rokade");
  });

  it("is not refused at the protocol's addresses, which ask for a signature instead", async () => {
    for (const route of routes.filter(({ access }) => access === "protocol")) {
      const response = await visitor.post(pathTo(route, "x"), {}, { Origin: "https://tool.example" });
      expect(response.status, route.path).not.toBe(500);
      expect(await response.text(), route.path).not.toContain("et andet sted end Rokade");
    }
  });
});

describe("a form of our own", () => {
  it("is taken from a program that sends no Origin", async () => {
    const program = app.visitor();
    const response = await program.send("/demo/login", {
      method: "POST",
      body: new URLSearchParams({ persona: "hr" }),
    });
    expect(response.status).toBe(303);
  });

  it("is taken under this machine's other names, because a demo answers to each of them", async () => {
    const { port } = new URL(app.baseUrl);
    for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
      const response = await app
        .visitor()
        .post("/demo/login", { persona: "hr" }, { Origin: `http://${name}:${port}` });
      expect(response.status, name).toBe(303);
    }
  });

  it("is not made foreign, and a foreign one not our own, by X-Forwarded-Host", async () => {
    const own = await visitor.post("/sprog", { sprog: "da" }, { "X-Forwarded-Host": "evil.example" });
    expect(own.status).toBe(303);
    const foreign = await visitor.post(
      "/sprog",
      { sprog: "da" },
      {
        Origin: "https://evil.example",
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        Forwarded: "host=evil.example;proto=https",
      },
    );
    expect(foreign.status).toBe(403);
  });
});

describe("addresses in answers", () => {
  it("never come from Host or X-Forwarded-Host", async () => {
    const hostile = { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" };
    for (const path of ["/", "/profil", "/log-ind", "/kompetenceraad", "/.well-known/security.txt"]) {
      const response = await app.visitor().get(path, hostile);
      const body = await response.text();
      expect(`${response.headers.get("location")} ${body}`, path).not.toContain("evil.example");
    }
  });
});
