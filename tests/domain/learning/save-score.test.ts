import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Score } from "lti-provider";
import type { LineItem, PlatformStore } from "lti-provider/platform";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { platformStore } from "../../../app/domain/learning/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { aScore, givenCourse, givenStarted } from "../../fixtures/courses.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let mette: Actor;
let store: PlatformStore;
let lineItem: LineItem;
let sub: string;
let launchId: string;

beforeEach(async () => {
  context = await testContext();
  const place = await givenOrganisation(context);
  const host = await givenPerson(context, place, { name: "Karen Lund", level: "leader" });
  mette = await givenPerson(context, place);
  store = platformStore(context);
  const contextId = await givenCourse(context, host);
  const started = await givenStarted(context, mette, contextId);
  launchId = started.launchId;
  const found = await store.lineItem({ clientId: "campus", contextId, lineItemId: started.lineItemId });
  if (!found) throw new Error("The course has no line item");
  lineItem = found;
  sub = (await store.subject({ clientId: "campus", userId: mette.personId }))?.sub ?? "";
});
afterEach(() => context.db.remove());

const save = (change: Partial<Score> = {}) => store.saveScore({ lineItem, score: aScore(sub, change) });
const ledger = () => context.db.read.uptakeEntry.findMany();
const launch = () => context.db.read.courseLaunch.findFirstOrThrow();

describe("a score that completes the course", () => {
  it("stores it and enters hours, click fee, message and audit together", async () => {
    expect(await save()).toBe("stored");
    expect(await launch()).toMatchObject({
      activityProgress: "Completed",
      gradingProgress: "FullyGraded",
      scoreGiven: 1,
      completedAt: new Date("2026-11-21T08:30:00Z"),
    });
    const entries = await ledger();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      idempotencyKey: `launch:${launchId}`,
      personId: mette.personId,
      organisationId: mette.employment?.organisationId,
      sector: "municipality",
      occurredOn: "2026-11-21",
      channel: "formal",
      activity: "e_learning",
      title: "Data i kernedriften",
      hours: 4,
      amountDkk: 120,
      source: "lti",
      confidence: "high",
      opportunityId: lineItem.contextId,
    });
    expect(await context.db.read.notification.findMany()).toMatchObject([
      { personId: mette.personId, kind: "course_completed", href: "/min-laering" },
    ]);
    expect(await context.db.read.auditEntry.findMany({ where: { action: "course.complete" } })).toMatchObject(
      [{ actorId: null, subjectId: launchId }],
    );
  });

  it("counts once when it is sent twice, and when 20 are sent at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => save()));
    expect(answers.filter((answer) => answer === "stored")).toHaveLength(1);
    expect(await save()).toBe("unchanged");
    expect(await ledger()).toHaveLength(1);
    expect(await context.db.read.notification.count()).toBe(1);
    expect(await context.db.read.auditEntry.count({ where: { action: "course.complete" } })).toBe(1);
  });

  it("counts once when it is told again later, with a new time and other points", async () => {
    await save();
    const later = new Date("2026-11-21T08:45:00Z");
    expect(await save({ timestamp: later, points: { given: 0, maximum: 1 } })).toBe("stored");
    expect(await ledger()).toHaveLength(1);
    expect((await launch()).completedAt).toEqual(new Date("2026-11-21T08:30:00Z"));
  });

  it("counts once when two processes are told at the same moment", async () => {
    const tell = join(import.meta.dirname, "save-score-process.ts");
    const order = JSON.stringify({ file: context.db.file, lineItem, sub });
    const processes = [1, 2].map(() => fork(tell, [order], { stdio: "inherit" }));
    const codes = await Promise.all(processes.map(async (child) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0]);
    expect(await ledger()).toHaveLength(1);
  });

  it("enters the day as it was in Denmark", async () => {
    context.clock.set("2026-11-22T09:00:00Z");
    await save({ timestamp: new Date("2026-11-21T23:30:00Z") });
    expect((await ledger())[0]?.occurredOn).toBe("2026-11-22");
  });

  it("stays completed when a later score says less", async () => {
    await save();
    const later = new Date("2026-11-21T08:45:00Z");
    await save({ timestamp: later, activityProgress: "InProgress", points: null });
    expect(await launch()).toMatchObject({ activityProgress: "InProgress", scoreGiven: null });
    expect((await launch()).completedAt).not.toBeNull();
    expect(await ledger()).toHaveLength(1);
  });

  it("writes nothing at all when the ledger refuses", async () => {
    await context.db.write((tx) => tx.employment.deleteMany({ where: { personId: mette.personId } }));
    await expect(save()).rejects.toThrow();
    expect(await launch()).toMatchObject({ activityProgress: "Initialized", completedAt: null });
    expect(await context.db.read.notification.count()).toBe(0);
    expect(await context.db.read.auditEntry.count({ where: { action: "course.complete" } })).toBe(0);
  });
});

describe("a score that does not complete it", () => {
  it.each(["Started", "InProgress", "Submitted"] as const)(
    "keeps %s and enters nothing",
    async (activity) => {
      await save({ activityProgress: activity, gradingProgress: "FullyGraded" });
      expect(await launch()).toMatchObject({ activityProgress: activity, completedAt: null });
      expect(await ledger()).toHaveLength(0);
    },
  );

  it("does not take back what a later one said", async () => {
    await save();
    const older = new Date("2026-11-21T08:29:59Z");
    expect(await save({ timestamp: older, activityProgress: "InProgress" })).toBe("older");
    expect((await launch()).activityProgress).toBe("Completed");
  });

  it("is refused for somebody who never began this course", async () => {
    const other = await givenPerson(context, await givenOrganisation(context, { name: "Aarhus Kommune" }));
    await context.db.write(async (tx) => {
      const { id: toolId } = await tx.ltiTool.findFirstOrThrow();
      await tx.ltiSubject.create({ data: { id: "known", toolId, personId: other.personId } });
    });
    expect(await store.saveScore({ lineItem, score: aScore("known") })).toBe("user_unknown");
    expect(await store.saveScore({ lineItem, score: aScore("nobody") })).toBe("user_unknown");
    expect(await ledger()).toHaveLength(0);
  });
});
