import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../../app/route-table.js";
import { expectations } from "../../setup/access/expectations.ts";
import { PERSONAS } from "../../setup/access/personas.ts";
import { type Case, casesFor, recordsOf, type Viewer } from "../../setup/access/records.ts";
import { dataPath, moduleOf, pathTo, type Route } from "../../setup/access/tour.ts";
import { atTheDoor, viewerOf } from "../../setup/access/viewer.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

type Asking = {
  persona: string | null;
  name: string;
  viewer: Viewer;
  ownName: string | null;
  visitor: Visitor;
};

let app: TestApp;
let everybody: Asking[];
let names: string[];

beforeAll(async () => {
  app = await testApp();
  const people = await app.rokade.db.read.person.findMany({ select: { id: true, name: true } });
  names = people.map(({ name }) => name);
  everybody = [];
  for (const persona of [null, ...PERSONAS]) {
    const viewer = await viewerOf(app.rokade.db.read, persona);
    everybody.push({
      persona,
      name: persona ?? "signed out",
      viewer,
      ownName: people.find(({ id }) => id === viewer.personId)?.name ?? null,
      visitor: await visitorAs(persona),
    });
  }
});

afterAll(() => app?.close());

const visitorAs = async (persona: string | null) =>
  persona === null ? app.visitor() : app.signedIn(persona);

/** The four ways to a route: as a page, as its data, as the data of this route alone, and by posting to it. */
function ways(route: Route, path: string): Record<string, (visitor: Visitor) => Promise<Response>> {
  const token = () => ({ _once: `matrix-${randomUUID()}`, _version: "1" });
  return {
    page: (visitor) => visitor.get(path),
    data: (visitor) => visitor.get(dataPath(path)),
    "data of this route alone": (visitor) => visitor.get(`${dataPath(path)}?_routes=${route.id}`),
    action: (visitor) => visitor.post(path, token()),
    "action by data": (visitor) => visitor.post(dataPath(path), token()),
  };
}

function expectedOutcome(route: Route, asking: Asking, known: Case | null, way: string): Outcome[] {
  const { loader, action, default: page } = moduleOf(app.build, route);
  const isAction = way.startsWith("action");
  const door = atTheDoor(expectations[route.id].access, asking.persona);
  if (route.id === "not-found") return ["not found"];
  // Without an action nobody is asked who they are: there is nothing to be had.
  if (isAction && !action) return ["no such method"];
  // What has neither loader nor page is a form's address only.
  if (!isAction && !loader && !page) return ["no such method", "not found", "fault"];
  if (door !== "open") return [door];
  if (known && !known.allowed && !isAction && expectations[route.id].sendsOn) return ["open"];
  // A form that is wrong in itself may be sent back before anybody asks whose record it is about.
  if (known && !known.allowed) return isAction ? ["not found", "invalid"] : ["not found"];
  return isAction ? ["open", "invalid"] : ["open"];
}

type Answer = { outcome: Outcome; problems: string[] };

async function ask(
  route: Route,
  asking: Asking,
  known: Case | null,
  way: string,
  visitor: Visitor,
): Promise<Answer> {
  const path = pathTo(route, known?.id ?? "");
  const send = ways(route, path)[way];
  if (!send) throw new Error(`No such way: ${way}`);
  const before = app.rokade.db.stats().committed;
  const response = await send(visitor);
  const body = await response.text();
  const outcome = outcomeOf(response.status, response.headers.get("location"), body);
  const about = `${way}${known ? ` of a record ${known.name}` : ""}`;
  const expected = expectedOutcome(route, asking, known, way);
  const problems: string[] = [];
  if (!expected.includes(outcome))
    problems.push(`${about}: ${outcome} (${response.status}), not ${expected.join(" or ")}`);
  // Keys, feeds and the answers of the open API are the same for everybody.
  const mayBeKept =
    route.id === "jwks" || (/^(api\.|opportunities\.(atom|ics)$)/.test(route.id) && response.status === 200);
  if (response.headers.get("cache-control") !== "no-store" && !mayBeKept)
    problems.push(`${about}: Cache-Control is ${response.headers.get("cache-control")}`);
  if (outcome !== "open" && !(outcome === "invalid" && known?.allowed !== false)) {
    const others = names.filter((name) => name !== asking.ownName && body.includes(name));
    if (others.length > 0) problems.push(`${about}: the refusal names ${others.length} other people`);
    if (app.rokade.db.stats().committed !== before)
      problems.push(`${about}: the refusal changed the database`);
  }
  return { outcome, problems };
}

const WAYS = ["page", "data", "data of this route alone", "action", "action by data"];

/** Own records change when their action is let through, so those come last. */
async function askAll(route: Route): Promise<{ problems: Record<string, string>; opened: number }> {
  const { records: rule } = expectations[route.id];
  const records = rule ? await recordsOf[rule](app.rokade.db.read) : null;
  const problems: Record<string, string> = {};
  let opened = 0;
  const last: (() => Promise<void>)[] = [];
  for (const asking of everybody) {
    const cases = records ? casesFor(asking.viewer, records) : [null];
    for (const known of cases)
      for (const way of WAYS) {
        const run = async (visitor: Visitor) => {
          const answer = await ask(route, asking, known, way, visitor);
          for (const problem of answer.problems)
            problems[problem] = `${problems[problem] ?? "as"} ${asking.name}`;
          if (answer.outcome === "open" && !way.startsWith("action")) opened += 1;
        };
        const opens = way.startsWith("action") && expectedOutcome(route, asking, known, way).includes("open");
        if (!opens) await run(asking.visitor);
        else if (way === "action")
          // A session of its own: signing in and out are actions too.
          last.push(async () => run(await visitorAs(asking.persona)));
      }
  }
  for (const step of last) await step();
  return { problems, opened };
}

describe("the access matrix: route × person × record × way in (ASVS 5.0, 8.2.1–3, 8.3.1)", () => {
  it("knows every route of the table, and no other", () => {
    expect(Object.keys(expectations).sort()).toEqual(routes.map(({ id }) => id).sort());
    for (const { id, access } of routes) expect(access, id).toBe(expectations[id].access);
  });

  it("has a rule of records for every path with a parameter", () => {
    const without = routes.filter(
      ({ id, path, access }) =>
        path.includes(":") !== (expectations[id].records !== undefined) && access !== "protocol",
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  for (const route of routes.filter(({ access }) => access !== "protocol"))
    it(`${route.path} (${route.id}): ${route.access}`, async () => {
      const { problems, opened } = await askAll(route);
      expect(problems).toEqual({});
      // A matrix of refusals alone would also hold for a page that nobody can reach.
      if (route.id !== "not-found" && moduleOf(app.build, route).loader) expect(opened).toBeGreaterThan(0);
    });

  for (const route of routes.filter(({ access }) => access === "protocol"))
    it(`${route.path} (${route.id}): answers nobody who does not speak the protocol`, async () => {
      for (const asking of everybody)
        for (const method of ["GET", "POST"]) {
          const response = await asking.visitor.send(pathTo(route, "no-such-launch"), { method });
          const about = `${method} as ${asking.name}`;
          // A tool's post comes without the cookie; the same address is asked for once more with it.
          if (response.status === 303)
            expect(response.headers.get("location"), about).toMatch(/^\/lti\/auth(\?|$)/);
          else expect([400, 401, 403, 404, 405], about).toContain(response.status);
          expect(response.headers.get("cache-control"), about).toBe("no-store");
          const body = await response.text();
          expect(
            names.filter((name) => body.includes(name)),
            about,
          ).toEqual([]);
        }
    });
});
