import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERSONAS } from "../../setup/access/personas.ts";
import { actionRoutes, pathTo, readableRoutes, tourOf } from "../../setup/access/tour.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

/** Stands in addresses and in forms, so that it would be seen anywhere it leaked to. */
const TYPED = "typedsecretmarker";
const FIELDS = [
  "_once",
  "_version",
  "purpose",
  "title",
  "name",
  "q",
  "reason",
  "spec",
  "persona",
  "videre",
  "sprog",
  "note",
];
const KNOWN_KEYS = new Set([
  "level",
  "message",
  "requestId",
  "method",
  "route",
  "status",
  "durationMs",
  "aborted",
  "error",
  "code",
  "place",
  "job",
  "outcome",
  "bytes",
  "check",
  "documents",
  "reason",
  "spec",
]);

let app: TestApp;
let secrets: string[];
let ids: string[];

beforeAll(async () => {
  app = await testApp();
  const { read } = app.rokade.db;
  const stops = await tourOf({ read, routes: readableRoutes(app.build) });
  const visitors = new Map<string | null, Visitor>([[null, app.visitor()]]);
  for (const persona of PERSONAS) visitors.set(persona, await app.signedIn(persona));
  const at = (persona: string | null) => visitors.get(persona) ?? app.visitor();
  for (const { persona, path } of stops) {
    const response = await at(persona).get(`${path}?q=${TYPED}&${TYPED}=1`);
    await response.arrayBuffer();
  }
  await at("hr").get(`/${TYPED}/mette-holm`);
  const [application, nomination] = [await read.application.findFirst(), await read.nomination.findFirst()];
  const known = [application?.id, nomination?.id, "person-medarbejder"].filter((id) => id !== undefined);
  for (const route of actionRoutes(app.build))
    for (const id of [...known, TYPED])
      await at("leder").post(pathTo(route, id), Object.fromEntries(FIELDS.map((name) => [name, TYPED])));
  await app.runJobs();
  const people = await read.person.findMany({ select: { id: true, name: true } });
  secrets = [...visitors.values()].flatMap(({ cookies }) => [...cookies.values()]);
  ids = [...people.flatMap(({ id, name }) => [id, name]), ...known];
});

afterAll(() => app?.close());

describe("the log (ASVS 5.0, 16.2)", () => {
  it("has a line for each request, with the pattern of its route", () => {
    const lines = app.log.filter(({ message }) => message === "request");
    expect(lines.length).toBeGreaterThan(200);
    const patterns = new Set(lines.map(({ route }) => route));
    for (const route of readableRoutes(app.build).filter(({ path }) => path !== "*"))
      expect(patterns).toContain(route.path);
    expect(patterns).toContain("unknown");
    for (const line of lines)
      expect(line).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  it("carries no name, no person, no case, no question, nothing typed and no session", () => {
    const text = JSON.stringify(app.log);
    expect(text).not.toContain(TYPED);
    expect(text).not.toContain("mette-holm");
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(secrets.filter((secret) => text.includes(secret.slice(0, 20)))).toEqual([]);
    expect(text).not.toContain("?");
  });

  it("has the fields that are known to carry nothing personal, and no other", () => {
    const keys = new Set(app.log.flatMap((line) => Object.keys(line)));
    expect([...keys].filter((key) => !KNOWN_KEYS.has(key))).toEqual([]);
  });

  it("holds one thing a line, whatever a request says of itself", async () => {
    const forged = await app.visitor().get("/hjaelp", { "X-Request-Id": "forged-0001", "User-Agent": TYPED });
    await forged.arrayBuffer();
    expect(forged.headers.get("x-request-id")).not.toBe("forged-0001");
    expect(JSON.stringify(app.log)).not.toMatch(/forged-0001|typedsecret/);
  });
});
