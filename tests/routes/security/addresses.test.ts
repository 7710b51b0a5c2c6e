import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataPath, readableRoutes, type Stop, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";
import type { Visitor } from "../../setup/visitor.ts";
import { rawRequest } from "./raw-request.ts";

let app: TestApp;
let stops: Stop[];
const visitors = new Map<string | null, Visitor>();

beforeAll(async () => {
  app = await testApp();
  const viewers = [null, "medarbejder", "leder", "vaertsleder", "kompetenceraad", "systemadministrator"];
  const all = await tourOf({ read: app.rokade.db.read, routes: readableRoutes(app.build), viewers });
  // Each address once, by the first who may open it.
  stops = [...new Map(all.toReversed().map((stop) => [stop.route.id, stop])).values()];
  for (const persona of viewers)
    visitors.set(persona, persona === null ? app.visitor() : await app.signedIn(persona));
});

afterAll(() => app?.close());

const visitorAt = ({ persona }: Stop): Visitor => visitors.get(persona) ?? app.visitor();

const LONG = "x".repeat(4000);
const TEXTS = [
  "",
  LONG,
  "%00",
  "%00%01%1f%7f",
  "%0d%0aSet-Cookie:%20x=1",
  "%",
  "%E0%A4%A",
  "%ff%fe",
  "%F0%9F%98%80",
  "%u0041",
  "'%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  "%27%20OR%201=1--",
  "%22*%20NEAR(%20AND%20",
  "-1",
  "0",
  "1e309",
  "99999999999999999999",
  "NaN",
  "null",
  "undefined",
  "[object%20Object]",
  "../../etc/passwd",
  "%E2%80%AE%E2%80%8B",
];
/** What pages read of their address, and what nobody reads. */
const NAMES = [
  "q",
  "type",
  "forloeb",
  "sektor",
  "sted",
  "varighed",
  "omfang",
  "form",
  "kompetence",
  "niveau",
  "sorter",
  "side",
  "kind",
  "sector",
  "region",
  "format",
  "weeks",
  "workload",
  "competence",
  "level",
  "sort",
  "page",
  "perPage",
  "weeksMin",
  "weeksMax",
  "startsFrom",
  "aar",
  "year",
  "version",
  "trin",
  "fane",
  "mulighed",
  "besked",
  "videre",
  "sprog",
  "_data",
  "_routes",
  "__proto__",
  "constructor",
  "x",
];
const SHAPES = (name: string, text: string) => [
  `${name}=${text}`,
  `${name}[]=${text}&${name}[]=2`,
  `${name}[a]=${text}&${name}[__proto__][b]=1`,
  `${name}=${text}&${name}=2`,
];

describe("a hostile address", () => {
  it("finds a page for every route", () => {
    expect(stops.map(({ route }) => route.id).sort()).toEqual(
      readableRoutes(app.build)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("never makes a page fail, whatever stands behind the question mark", async () => {
    const faults: string[] = [];
    for (const stop of stops) {
      const visitor = visitorAt(stop);
      // Four names a request, each in one shape with one text: all pairs would be 700 requests a page.
      const parts = NAMES.map((name, index) => SHAPES(name, TEXTS[index % TEXTS.length] ?? "")[index % 4]);
      const queries = Array.from({ length: Math.ceil(parts.length / 4) }, (_, group) =>
        parts.slice(group * 4, group * 4 + 4).join("&"),
      );
      queries.push("&&==&?", "%");
      for (const query of queries) {
        const response = await visitor.get(`${stop.path}?${query}`);
        await response.arrayBuffer();
        if (response.status >= 500) faults.push(`${stop.path}?${query.slice(0, 60)}: ${response.status}`);
      }
    }
    expect(faults).toEqual([]);
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("never makes the search fail, with every text in every field it reads", async () => {
    const faults: string[] = [];
    const reads = {
      "/muligheder": [
        ["q", "type", "forloeb", "sorter"],
        ["sektor", "sted", "varighed", "side"],
        ["omfang", "form", "kompetence", "niveau"],
      ],
      "/api/v1/opportunities": [
        ["q"],
        ["kind"],
        ["sector", "region"],
        ["competence", "level"],
        ["format", "sort"],
        ["weeksMin"],
        ["weeksMax"],
        ["startsFrom"],
        ["page"],
        ["perPage"],
      ],
    };
    for (const [path, groups] of Object.entries(reads))
      for (const names of groups)
        for (const text of TEXTS) {
          const query = names.map((name) => `${name}=${text}`).join("&");
          const response = await app.visitor().get(`${path}?${query}`);
          const body = await response.text();
          if (response.status >= 500) faults.push(`${path}?${query.slice(0, 40)}: ${response.status}`);
          if (body.includes("<script>alert(1)")) faults.push(`${path}?${query} is echoed as markup`);
        }
    expect(faults).toEqual([]);
  });

  it("is an unknown page, in Danish and with a way back, however it is written", async () => {
    const unknown = [
      "/findes-ikke",
      "/%",
      "/%E0%A4%A",
      "/%00",
      "/muligheder/%2e%2e/x",
      "/a/b/c/d",
      "/æøå",
      "/profil/x",
    ];
    for (const path of [...unknown, `/${"x".repeat(3000)}`, "/..%2f..%2fetc%2fpasswd"]) {
      const response = await app.visitor().get(path);
      const text = textOf(await response.text());
      expect(response.status, path).toBe(404);
      expect(text, path).toContain("Siden findes ikke");
      expect(text, path).toContain("Gå til forsiden");
    }
  });

  it("is 404 as a record's id, also with signs that ids never have", async () => {
    const leader = await app.signedIn("leder");
    for (const id of ["%00", "%27", "..%2f", "%E2%80%AE", "x".repeat(2000), "__proto__", "constructor"])
      for (const stop of stops.filter(({ route }) => route.path.includes(":"))) {
        const path = stop.route.path.replace(/:\w+/g, id);
        const response = await leader.get(path);
        await response.arrayBuffer();
        // Some send on to another page, which answers 404 itself.
        expect([303, 403, 404], path).toContain(response.status);
      }
  });
});

describe("what is not for the world", () => {
  it("is not served: hidden files, code, databases, figures of the machine", async () => {
    const paths = [
      "/.env",
      "/.git/config",
      "/.npmrc",
      "/package.json",
      "/server/main.ts",
      "/build/server/index.js",
      "/var/rokade.db",
      "/var/session-secret",
      "/prisma/models/people.prisma",
      "/assets/../../server/index.js",
      "/assets/%2e%2e/%2e%2e/server/index.js",
      "/assets/..%5c..%5cserver",
      "/assets/",
      "/assets/.vite/manifest.json",
      "/metrics",
      "/debug",
      "/__manifest?p=/profil",
      "/node_modules/react/index.js",
    ];
    for (const path of paths) {
      const answer = await rawRequest(app.baseUrl, `GET ${path} HTTP/1.1\nHost: x\nConnection: close\n\n`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 40[034] /);
    }
  });

  it("is not told by an unknown method", async () => {
    for (const method of ["TRACE", "CONNECT", "PROPFIND", "PURGE", "FOO", "get", "PUT", "DELETE"]) {
      const answer = await rawRequest(
        app.baseUrl,
        `${method} /hjaelp HTTP/1.1\nHost: x\nConnection: close\n\n`,
      );
      expect(answer, method).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
      expect(answer, method).not.toContain("<main");
    }
  });

  it("is not told by a post to what takes none, in words of the machine", async () => {
    for (const path of ["/hjaelp", "/", "/findes-ikke"]) {
      const response = await app.visitor().post(path, {});
      expect([404, 405], path).toContain(response.status);
      const text = textOf(await response.text());
      expect(text, path).not.toMatch(/You made a|Error:|\baction\b/);
      expect(text, path).toContain("Gå til forsiden");
    }
  });

  it("is told to HEAD no more than to GET, and without a body", async () => {
    for (const path of ["/hjaelp", "/profil", "/findes-ikke", dataPath("/profil")]) {
      const [get, head] = await Promise.all([
        app.visitor().get(path),
        app.visitor().send(path, { method: "HEAD" }),
      ]);
      expect(head.status, path).toBe(get.status);
      expect(await head.text(), path).toBe("");
      await get.arrayBuffer();
    }
  });

  it("is not reached by a Host that is no host", async () => {
    for (const host of ["evil.example", "a b", "[", "x:99999", ""]) {
      const answer = await rawRequest(
        app.baseUrl,
        `GET /hjaelp HTTP/1.1\nHost: ${host}\nConnection: close\n\n`,
      );
      expect(answer, host).toMatch(/^HTTP\/1\.1 (200|400) /);
      expect(answer, host).not.toContain("evil.example");
    }
  });
});

describe("security.txt (RFC 9116)", () => {
  it("has one or more contacts, one expiry less than a year away, and says where it stands", async () => {
    const response = await app.visitor().get("/.well-known/security.txt");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    const fields = text
      .trimEnd()
      .split("\n")
      .map((line) => /^([A-Za-z-]+): (.+)$/.exec(line)?.slice(1) ?? ["not a field", line]);
    const of = (name: string) => fields.filter(([field]) => field === name).map(([, value = ""]) => value);
    expect(fields.map(([name]) => name)).not.toContain("not a field");
    expect(of("Contact").length).toBeGreaterThan(0);
    // 2.5.3: a URI; a web address must be https.
    for (const contact of of("Contact")) expect(contact).toMatch(/^(https:|mailto:|tel:)/);
    // 2.5.7: the policy can be read where it is said to stand, and names the same contact.
    expect(of("Policy")).toEqual([`${app.baseUrl}/hjaelp#sikkerhed`]);
    const page = await (await app.visitor().get("/hjaelp")).text();
    expect(page).toContain('id="sikkerhed"');
    for (const contact of of("Contact")) expect(page).toContain(contact.replace("mailto:", ""));
    // 2.5.8: language tags, at most once.
    expect(of("Preferred-Languages")).toEqual(["da, en"]);
    // 2.5.5: exactly once, and less than a year ahead.
    const [expires = "", ...more] = of("Expires");
    expect(more).toEqual([]);
    const days = (new Date(expires).getTime() - app.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
    // 2.5.2: where it stands.
    expect(of("Canonical")).toEqual([`${app.baseUrl}/.well-known/security.txt`]);
  });

  it("never expires, however long the process has run (2.5.5)", async () => {
    const now = app.clock.now().toISOString();
    try {
      app.clock.set("2029-02-28T12:00:00Z");
      const text = await (await app.visitor().get("/.well-known/security.txt")).text();
      const days =
        (Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "") - app.clock.now().getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(30);
      expect(days).toBeLessThan(366);
    } finally {
      app.clock.set(now);
    }
  });
});

describe("health", () => {
  it("tells that the process is alive and the database, search and migrations are in order", async () => {
    expect(await (await app.visitor().get("/healthz")).json()).toEqual({ status: "ok" });
    const ready = await app.visitor().get("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: "ok",
      checks: { database: true, migrations: true, search: true, accepting: true },
    });
  });
});

describe("an address that was renamed", () => {
  it("sends on for good, its question with it", async () => {
    const response = await app.visitor().get("/kompetenceraad?aar=2026");
    expect([response.status, response.headers.get("location")]).toEqual([
      301,
      "/kompetenceoverblik?aar=2026",
    ]);
  });
});
