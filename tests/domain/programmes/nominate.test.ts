import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProgrammes, waitingNominations } from "../../../app/domain/programmes/index.server.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";
import { givenProgramme, nominate, TEXTS, trace } from "./setup.ts";

describe("nominating one's own staff", () => {
  let context: TestContext;
  let world: Awaited<ReturnType<typeof givenProgramme>>;
  beforeEach(async () => {
    context = await testContext();
    world = await givenProgramme(context);
  });
  afterEach(() => context.db.remove());

  it("asks the nominee, and writes step, audit entry and message with it", async () => {
    const { peter, mette, programmeId } = world;
    const outcome = await nominate(context, peter, mette.personId, programmeId);
    expect(outcome).toMatchObject({ ok: true, value: { state: "awaiting_nominee", version: 1 } });
    expect(await context.db.read.nomination.findFirst()).toMatchObject({
      nominatorId: peter.personId,
      nomineeId: mette.personId,
      organisationId: peter.employment?.organisationId,
      answerDueOn: "2026-12-01",
      ...TEXTS,
    });
    expect(await trace(context)).toEqual({
      audit: ["nomination.nominate"],
      steps: ["nominate"],
      messages: [`nomination_received ${mette.personId}`],
    });
    expect(await waitingNominations(context.db.read, mette)).toMatchObject([
      { nominatorName: "Peter Krogh", opportunity: { id: programmeId }, answerDueOn: "2026-12-01" },
    ]);
    expect(await waitingNominations(context.db.read, peter)).toEqual([]);
  });

  it("does it once for a double click", async () => {
    const { peter, mette, programmeId } = world;
    const both = await Promise.all([
      nominate(context, peter, mette.personId, programmeId, "same"),
      nominate(context, peter, mette.personId, programmeId, "same"),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await trace(context)).messages).toHaveLength(1);
  });

  it("refuses a second nomination of the same person to the same programme", async () => {
    const { peter, mette, programmeId } = world;
    await nominate(context, peter, mette.personId, programmeId);
    const second = await nominate(context, peter, mette.personId, programmeId);
    expect(second).toEqual({ ok: false, code: "already_nominated" });
    expect(await context.db.read.nomination.count()).toBe(1);
  });

  it.each([
    ["oneself", ({ peter }: typeof world) => peter.personId, "own_nomination"],
    ["somebody else's staff", ({ otherStaff }: typeof world) => otherStaff.personId, "not_own_staff"],
    ["nobody there is", () => "person-unknown", "not_own_staff"],
  ] as const)("refuses to nominate %s", async (_, whom, code) => {
    const outcome = await nominate(context, world.peter, whom(world), world.programmeId);
    expect(outcome).toEqual({ ok: false, code });
    expect(await trace(context)).toEqual({ audit: [], steps: [], messages: [] });
  });

  it("refuses somebody who leads nobody", async () => {
    const { mette, otherStaff, programmeId } = world;
    const outcome = await nominate(context, mette, otherStaff.personId, programmeId);
    expect(outcome).toEqual({ ok: false, code: "not_leader" });
  });

  it.each([
    ["a deadline that has passed", { deadline: "2026-11-20" }, "deadline_passed"],
    ["a closed programme", { state: "closed" }, "closed"],
    ["a draft", { state: "draft" }, "not_found"],
    ["a rotation", { kind: "rotation" }, "not_found"],
    ["another organisation's own programme", { visibility: "organisation" }, "not_found"],
    ["another sector's programme", { visibility: "sector" }, "not_found"],
  ] as const)("refuses %s", async (_, given, code) => {
    const { peter, mette, host } = world;
    const id = await givenOpportunity(context, host, { kind: "plus_programme", ...given });
    expect(await nominate(context, peter, mette.personId, id)).toEqual({ ok: false, code });
    const open = await openProgrammes(context.db.read, peter, "2026-11-21");
    expect(open.map((programme) => programme.id)).toEqual([world.programmeId]);
  });

  it("takes nominations to the end of the deadline's day", async () => {
    const { peter, mette, host } = world;
    const id = await givenOpportunity(context, host, { kind: "plus_programme", deadline: "2026-11-21" });
    expect(await nominate(context, peter, mette.personId, id)).toMatchObject({ ok: true });
    expect((await context.db.read.nomination.findFirst())?.answerDueOn).toBe("2026-11-21");
  });
});
