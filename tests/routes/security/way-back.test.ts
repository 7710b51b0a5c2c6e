import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionRoutes, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { formsOf } from "../../setup/html.ts";

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app?.close());

const FOREIGN = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/profil",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/%2f%2fevil.example",
  "/%5cevil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/profil/..//evil.example",
  "/profil\r\nSet-Cookie: x=1",
  "/\t/evil.example",
  "@evil.example",
  "/@evil.example/..//x",
  "/profil#@evil.example",
  "http://127.0.0.1@evil.example/",
];

/** Where a browser standing on our page would end up. */
const target = (location: string) => new URL(location, `${app.baseUrl}/log-ind`);

/** Any text that may become an address, built from the parts that have fooled others. */
const anyTarget = fc.oneof(
  fc.constantFrom(...FOREIGN),
  fc.webUrl(),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "/",
        "\\",
        "%2f",
        "%5c",
        ":",
        "@",
        "evil.example",
        "http",
        "\t",
        "\n",
        ".",
        "profil",
        "%00",
        "?",
        "#",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("the way back after signing in (ASVS 5.0, 3.7.2)", () => {
  it("never leads out of Rokade, whatever was asked for", async () => {
    const visitor = app.visitor();
    await fc.assert(
      fc.asyncProperty(anyTarget, async (videre) => {
        const response = await visitor.post("/sprog", { sprog: "da", videre });
        const location = response.headers.get("location") ?? "";
        expect(response.status).toBe(303);
        expect(target(location).origin).toBe(app.baseUrl);
        expect(location.startsWith("//") || location.startsWith("/\\")).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("never leads out of Rokade from the sign-in, nor does its form", async () => {
    for (const videre of FOREIGN) {
      const visitor = app.visitor();
      const page = await (await visitor.get(`/log-ind?videre=${encodeURIComponent(videre)}`)).text();
      for (const form of formsOf(page))
        for (const { name, value } of form.fields)
          if (name === "videre") expect(target(value).origin, videre).toBe(app.baseUrl);
      const response = await visitor.post("/demo/login", { persona: "hr", videre });
      expect(target(response.headers.get("location") ?? "").origin, videre).toBe(app.baseUrl);
    }
  });

  it("leads to the page one came from, its query kept, with a session", async () => {
    const visitor = app.visitor();
    const refused = await visitor.get("/profil?besked=gemt");
    const signIn = refused.headers.get("location") ?? "";
    expect(signIn).toBe("/log-ind?videre=%2Fprofil%3Fbesked%3Dgemt");
    const fields = await visitor.form(signIn, "/demo/login");
    const entered = await visitor.post("/demo/login", { ...fields, persona: "medarbejder" });
    expect(entered.headers.get("location")).toBe("/profil?besked=gemt");
    expect((await visitor.get("/profil?besked=gemt")).status).toBe(200);
  });

  it("leads somewhere for everybody who sent a form without a session: never to a page that is none", async () => {
    const { read } = app.rokade.db;
    const dead: string[] = [];
    for (const persona of ["medarbejder", "leder", "vaertsleder"])
      for (const { path, route } of await tourOf({
        read,
        routes: actionRoutes(app.build),
        viewers: [persona],
      })) {
        if (["public", "demo", "protocol"].includes(route.access)) continue;
        const visitor = app.visitor();
        const refused = await visitor.post(path, {});
        const signIn = refused.headers.get("location") ?? "";
        expect(signIn, path).toMatch(/^\/log-ind\?videre=/);
        const fields = await visitor.form(signIn, "/demo/login");
        const entered = await visitor.post("/demo/login", { ...fields, persona });
        let next = entered.headers.get("location") ?? "";
        for (let steps = 0; steps < 3; steps += 1) {
          const page = await visitor.get(next);
          await page.arrayBuffer();
          if (page.status === 200) break;
          if (page.status !== 302 && page.status !== 303) dead.push(`${path} → ${next}: ${page.status}`);
          next = page.headers.get("location") ?? next;
        }
      }
    expect(dead).toEqual([]);
  });

  it("leads from a page's data to the page itself", async () => {
    const body = await (await app.visitor().get("/profil.data?a=1&_routes=profile")).text();
    expect(body).toContain("/log-ind?videre=%2Fprofil%3Fa%3D1");
  });
});
