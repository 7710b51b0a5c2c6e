import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registerTool, showCourse, startCourse } from "../../../app/domain/learning/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { campus, givenCourse, givenStarted } from "../../fixtures/courses.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

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

const start = (actor: Actor, opportunityId: string, token?: string) =>
  startCourse({ ...context, actor, opportunityId, once: onceKey(actor.personId, "course.start", token) });

describe("starting a course", () => {
  it("makes a launch, an opaque name and a line item, with an audit entry", async () => {
    const opportunityId = await givenCourse(context, host);
    const outcome = await start(mette, opportunityId);
    expect(outcome).toMatchObject({
      ok: true,
      value: { clientId: "campus", deploymentId: "dep-1", title: "Data i kernedriften", opportunityId },
    });
    const launch = await context.db.read.courseLaunch.findFirstOrThrow();
    expect(launch).toMatchObject({
      personId: mette.personId,
      opportunityId,
      activityProgress: "Initialized",
      completedAt: null,
    });
    const subject = await context.db.read.ltiSubject.findFirstOrThrow();
    expect(subject.id).not.toBe(mette.personId);
    expect(await context.db.read.ltiLineItem.findFirstOrThrow()).toMatchObject({
      opportunityId,
      resourceLinkId: opportunityId,
      label: "Data i kernedriften",
    });
    const audit = await context.db.read.auditEntry.findMany({ where: { action: "course.start" } });
    expect(audit).toHaveLength(1);
    expect(audit[0]).toMatchObject({ actorId: mette.personId, subjectId: launch.id });
  });

  it("goes on with the same launch, name and line item the next time", async () => {
    const opportunityId = await givenCourse(context, host);
    const first = await givenStarted(context, mette, opportunityId);
    context.clock.set("2026-11-22T09:00:00Z");
    expect(await givenStarted(context, mette, opportunityId)).toEqual(first);
    expect(await context.db.read.ltiSubject.count()).toBe(1);
    const launch = await context.db.read.courseLaunch.findFirstOrThrow();
    expect(launch.firstLaunchedAt).toEqual(new Date("2026-11-21T09:00:00Z"));
    expect(launch.lastLaunchedAt).toEqual(new Date("2026-11-22T09:00:00Z"));
    expect(await context.db.read.auditEntry.count({ where: { action: "course.continue" } })).toBe(1);
  });

  it("counts once for a form that is sent five times at once", async () => {
    const opportunityId = await givenCourse(context, host);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => start(mette, opportunityId, "same-token")));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await context.db.read.courseLaunch.count()).toBe(1);
    expect(await context.db.read.auditEntry.count({ where: { action: "course.start" } })).toBe(1);
  });

  it("gives each tool another name for the person, and two people the same line item", async () => {
    const opportunityId = await givenCourse(context, host);
    const hers = await givenStarted(context, mette, opportunityId);
    const his = await givenStarted(context, host, opportunityId);
    expect(his.lineItemId).toBe(hers.lineItemId);
    const other = await registerTool({ ...context, tool: { ...campus, clientId: "other" } });
    await givenStarted(context, mette, await givenCourse(context, host, { ltiToolId: other.id }));
    const names = await context.db.read.ltiSubject.findMany({ where: { personId: mette.personId } });
    expect(new Set(names.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ["not_found", { kind: "rotation" }],
    ["not_found", { state: "draft" }],
    ["closed", { state: "closed" }],
    ["closed", { deadline: "2026-11-20" }],
  ])("refuses %s and writes nothing: %o", async (code, given) => {
    const opportunityId = await givenCourse(context, host, given);
    expect(await start(mette, opportunityId)).toEqual({ ok: false, code });
    expect(await context.db.read.courseLaunch.count()).toBe(0);
    expect(await context.db.read.ltiSubject.count()).toBe(0);
  });

  it("refuses an id that does not exist, a suspended tool and somebody without employment", async () => {
    const opportunityId = await givenCourse(context, host);
    expect(await start(mette, "nothing")).toEqual({ ok: false, code: "not_found" });
    expect(await start({ ...mette, employment: null }, opportunityId)).toEqual({
      ok: false,
      code: "no_employment",
    });
    await context.db.write((tx) => tx.ltiTool.updateMany({ data: { status: "suspended" } }));
    expect(await start(mette, opportunityId)).toEqual({ ok: false, code: "tool_suspended" });
  });

  it("hides a course of another workplace or sector, unless it was begun before", async () => {
    const elsewhere = await givenOrganisation(context, {
      name: "Region Syddanmark",
      sector: "region",
      regionCode: "1083",
    });
    const regional = await givenPerson(context, elsewhere, { name: "Ida Bach" });
    const forWorkplace = await givenCourse(context, host, { visibility: "organisation" });
    const forSector = await givenCourse(context, host, { visibility: "sector" });
    for (const opportunityId of [forWorkplace, forSector]) {
      expect(await start(regional, opportunityId)).toEqual({ ok: false, code: "not_found" });
      expect(await showCourse({ ...context, actor: regional, opportunityId })).toBeNull();
      expect(await start(mette, opportunityId)).toMatchObject({ ok: true });
    }
    const open = await givenCourse(context, host);
    await givenStarted(context, regional, open);
    await context.db.write((tx) =>
      tx.opportunity.update({ where: { id: open }, data: { visibility: "organisation" } }),
    );
    expect(await start(regional, open)).toMatchObject({ ok: true });
  });
});
