import { afterEach, beforeEach, expect, it } from "vitest";
import { closePastDeadlines } from "../../../app/domain/catalogue/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let host: Actor;

beforeEach(async () => {
  world = await testContext();
  host = await givenPerson(world, await givenOrganisation(world), { level: "leader" });
});
afterEach(() => world.db.remove());

const posting = (deadline: string | null) => givenOpportunity(world, host, { modelId: null, deadline });
const stateOf = async (id: string) =>
  (await world.db.read.opportunity.findUniqueOrThrow({ where: { id } })).state;

it("closes what is past, keeps what ends today or never, and tells the host, the audit and the index", async () => {
  const [past, today, never] = [
    await posting("2026-11-20"),
    await posting("2026-11-21"),
    await posting(null),
  ];
  expect(await closePastDeadlines(world)).toBe(1);
  expect([await stateOf(past), await stateOf(today), await stateOf(never)]).toEqual([
    "closed",
    "published",
    "published",
  ]);
  const { read } = world.db;
  expect(await read.notification.findMany({ select: { personId: true, kind: true } })).toEqual([
    { personId: host.personId, kind: "opportunity_closed" },
  ]);
  expect(
    await read.auditEntry.findMany({ select: { action: true, subjectId: true, actorId: true } }),
  ).toEqual([{ action: "opportunity.close", subjectId: past, actorId: null }]);
  expect(await read.outboxMessage.findMany({ select: { kind: true, payload: true } })).toEqual([
    { kind: "search.index", payload: JSON.stringify({ opportunityId: past }) },
  ]);
});

it("changes with the Danish day: after midnight in Denmark the deadline is past", async () => {
  const id = await posting("2026-11-21");
  world.clock.set("2026-11-21T22:59:00Z");
  expect(await closePastDeadlines(world)).toBe(0);
  world.clock.set("2026-11-21T23:01:00Z");
  expect(await closePastDeadlines(world)).toBe(1);
  expect(await stateOf(id)).toBe("closed");
});

it("closes each once, when it is run again and when two run at the same time", async () => {
  for (let count = 0; count < 60; count += 1) await posting("2026-11-01");
  const [first, second] = await Promise.all([closePastDeadlines(world), closePastDeadlines(world)]);
  expect(first + second).toBe(60);
  expect(await closePastDeadlines(world)).toBe(0);
  expect(await world.db.read.auditEntry.count()).toBe(60);
});
