import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { myLearning, platformStore } from "../../../app/domain/learning/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { aScore, givenCourse, givenStarted } from "../../fixtures/courses.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let host: Actor;
let mette: Actor;

beforeEach(async () => {
  context = await testContext();
  const place = await givenOrganisation(context);
  host = await givenPerson(context, place, { name: "Karen Lund", level: "leader" });
  mette = await givenPerson(context, place);
});
afterEach(() => context.db.remove());

async function complete(actor: Actor, opportunityId: string) {
  const store = platformStore(context);
  const { lineItemId } = await givenStarted(context, actor, opportunityId);
  const lineItem = await store.lineItem({ clientId: "campus", contextId: opportunityId, lineItemId });
  const subject = await store.subject({ clientId: "campus", userId: actor.personId });
  if (!lineItem || !subject) throw new Error("The course was not started");
  await store.saveScore({ lineItem, score: aScore(subject.sub, { timestamp: context.clock.now() }) });
}

describe("my learning", () => {
  it("is empty before anything is begun", async () => {
    expect(await myLearning({ ...context, actor: mette })).toEqual({
      next: null,
      underWay: [],
      completed: [],
      justCompleted: null,
      hours: { on_the_job: 0, relational: 0, formal: 0 },
    });
  });

  it("puts the course opened last first, then the others, and the completed newest first", async () => {
    const ids: string[] = [];
    for (const [index, title] of ["A", "B", "C", "D"].entries()) {
      context.clock.set(`2026-11-${10 + index}T09:00:00Z`);
      const id = await givenCourse(context, host, { title });
      ids.push(id);
      if (title === "A" || title === "B") await complete(mette, id);
      else await givenStarted(context, mette, id);
    }
    const mine = await myLearning({ ...context, actor: mette });
    expect(mine.next?.title).toBe("D");
    expect(mine.underWay.map(({ title }) => title)).toEqual(["C"]);
    expect(mine.completed.map(({ title }) => title)).toEqual(["B", "A"]);
    expect(mine.justCompleted).toBeNull();
    expect(mine.hours).toEqual({ on_the_job: 0, relational: 0, formal: 8 });
  });

  it("greets who comes back from a course just completed", async () => {
    await complete(mette, await givenCourse(context, host));
    expect((await myLearning({ ...context, actor: mette })).justCompleted?.title).toBe("Data i kernedriften");
    context.clock.set("2026-11-21T09:15:00Z");
    expect((await myLearning({ ...context, actor: mette })).justCompleted).toBeNull();
  });

  it("is one's own alone, a year back, with reversals drawn off", async () => {
    await complete(host, await givenCourse(context, host));
    const entry = (id: string, occurredOn: string, hours: number) => ({
      ...{ id, idempotencyKey: id, personId: mette.personId, occurredOn, hours, channel: "on_the_job" },
      ...{ organisationId: mette.employment?.organisationId ?? "", sector: "municipality", amountDkk: 0 },
      ...{ activity: "feedback", title: "Feedback", source: "self_reported", confidence: "low" },
      recordedAt: context.clock.now(),
    });
    await context.db.write(async (tx) => {
      await tx.uptakeEntry.create({ data: entry("old", "2025-11-20", 100) });
      await tx.uptakeEntry.create({ data: entry("right", "2025-11-21", 2) });
      await tx.uptakeEntry.create({ data: entry("wrong", "2026-03-01", 5) });
      await tx.uptakeEntry.create({ data: { ...entry("reversal", "2026-03-01", -5), reversesId: "wrong" } });
    });
    const mine = await myLearning({ ...context, actor: mette });
    expect(mine.hours).toEqual({ on_the_job: 2, relational: 0, formal: 0 });
    expect(mine.completed).toEqual([]);
  });
});
