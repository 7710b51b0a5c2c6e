import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readableRoutes, type Stop, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { tagsOf } from "../../setup/html.ts";
import type { Visitor } from "../../setup/visitor.ts";

let app: TestApp;
let stops: Stop[];
const visitors = new Map<string | null, Visitor>();

beforeAll(async () => {
  app = await testApp();
  const routes = readableRoutes(app.build);
  const viewers = [null, "medarbejder", "leder", "vaertsleder", "plus-sekretariat", "kompetenceraad"];
  stops = await tourOf({ read: app.rokade.db.read, routes, viewers, records: 2 });
  for (const persona of viewers)
    visitors.set(persona, persona === null ? app.visitor() : await app.signedIn(persona));
});

afterAll(() => app?.close());

const visitorAt = ({ persona }: Stop): Visitor => visitors.get(persona) ?? app.visitor();

/** A policy by directive. */
function policyOf(response: Response): Map<string, string> {
  const directives = (response.headers.get("content-security-policy") ?? "").split(";");
  return new Map(
    directives.map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("the headers of every answer (ASVS 5.0, 3.4)", () => {
  it("has pages to look at", () => {
    expect(stops.length).toBeGreaterThan(40);
  });

  it("let nothing be kept, framed, sniffed or run that is not ours", async () => {
    for (const stop of stops) {
      const response = await visitorAt(stop).get(stop.path);
      const about = `${stop.path} as ${stop.persona}`;
      await response.arrayBuffer();
      // Keys, feeds and the open API are everybody’s.
      if (!/^(jwks$|api\.|opportunities\.(atom|ics)$)/.test(stop.route.id))
        expect(response.headers.get("cache-control"), about).toBe("no-store");
      expect(response.headers.get("x-content-type-options"), about).toBe("nosniff");
      expect(response.headers.get("x-frame-options"), about).toBe("DENY");
      // A tool is told from which site the launch comes, and no more.
      const referrer = stop.route.id === "learning.start" ? "origin" : "same-origin";
      expect(response.headers.get("referrer-policy"), about).toBe(referrer);
      expect(response.headers.get("cross-origin-opener-policy"), about).toBe("same-origin");
      expect(response.headers.has("x-powered-by"), about).toBe(false);
      expect(response.headers.has("access-control-allow-origin"), about).toBe(
        stop.route.id.startsWith("api."),
      );
      const policy = policyOf(response);
      expect(policy.get("default-src"), about).toBe("'none'");
      expect(policy.get("script-src"), about).toMatch(/^'self' 'nonce-[\w+/=]{22,}'$/);
      expect(policy.get("style-src"), about).toBe("'self'");
      expect(policy.get("frame-ancestors"), about).toBe("'none'");
      expect(policy.get("base-uri"), about).toBe("'none'");
      expect([...policy.values()].join(" "), about).not.toMatch(/unsafe|\*|https?:\/\/(?!localhost:\d+)/);
    }
  });

  it("keep a page's forms here, but for the two pages that hand over to a registered tool", async () => {
    for (const stop of stops) {
      const response = await visitorAt(stop).get(stop.path);
      await response.arrayBuffer();
      const target = policyOf(response).get("form-action");
      if (stop.route.id !== "learning.start") expect(target, stop.path).toBe("'self'");
    }
  });

  it("have a nonce of their own each time", async () => {
    const nonces = new Set<string | undefined>();
    for (let turn = 0; turn < 5; turn += 1)
      nonces.add(policyOf(await app.visitor().get("/hjaelp")).get("script-src"));
    expect(nonces.size).toBe(5);
  });

  it("ask for TLS ever after, where there is TLS", async () => {
    const tls = await testApp({ BASE_URL: "https://rokade.example" });
    try {
      const response = await tls.visitor().get("/hjaelp");
      expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
      expect(policyOf(response).has("upgrade-insecure-requests")).toBe(true);
    } finally {
      await tls.close();
    }
    expect((await app.visitor().get("/hjaelp")).headers.has("strict-transport-security")).toBe(false);
  });

  it("let built files be kept for good, and nothing else", async () => {
    const page = await (await app.visitor().get("/hjaelp")).text();
    const files = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of new Set(files)) {
      const response = await app.visitor().get(file);
      await response.arrayBuffer();
      expect(response.status, file).toBe(200);
      expect(response.headers.get("cache-control"), file).toBe("public, max-age=31536000, immutable");
    }
    const missing = await app.visitor().get("/assets/none.js");
    expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});

describe("the markup of every page", () => {
  it("has scripts of ours only, each with the page's nonce, and no style or handler in an attribute", async () => {
    const pages = [...stops, ...[403, 404].map(() => ({ path: "/findes-ikke", persona: null }) as Stop)];
    let scripts = 0;
    for (const stop of pages) {
      const response = await visitorAt(stop).get(stop.path);
      const html = await response.text();
      if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
      for (const { name, attributes } of tagsOf(html)) {
        const about = `<${name} ${[...attributes].join(" ")}> at ${stop.path}`;
        const inline = [...attributes.keys()].filter((key) => key === "style" || key.startsWith("on"));
        expect(inline, about).toEqual([]);
        expect(name, about).not.toMatch(/^(style|iframe|object|embed|base)$/);
        for (const key of ["href", "src", "action", "formaction"])
          expect(attributes.get(key) ?? "", about).not.toMatch(/^\s*(javascript|data|vbscript):/i);
        const source = attributes.get("src");
        if (source !== undefined) expect(source, about).toMatch(/^\/assets\//);
        if (name === "script" && source === undefined) {
          scripts += 1;
          expect(attributes.get("nonce"), about).toBe(nonce);
        }
      }
    }
    expect(scripts).toBeGreaterThan(stops.length);
  });

  it("has no comment that tells of the house", async () => {
    for (const path of ["/hjaelp", "/profil", "/findes-ikke"]) {
      const html = await (await app.visitor().get(path)).text();
      const comments = [...html.matchAll(/<!--(.*?)-->/gs)].map(([, text = ""]) => text);
      // React marks the seams of text and of suspended parts.
      expect(comments.filter((text) => !/^(\s*|\/?\$[!?]?|\$.*)$/.test(text))).toEqual([]);
    }
  });
});
