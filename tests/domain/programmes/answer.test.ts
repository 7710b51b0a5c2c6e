import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import {
  acceptedNominations,
  answerNomination,
  findNomination,
  withdrawNomination,
} from "../../../app/domain/programmes/index.server.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";
import { givenProgramme, nominate, trace } from "./setup.ts";

describe("a nomination that waits for the nominee", () => {
  let context: TestContext;
  let world: Awaited<ReturnType<typeof givenProgramme>>;
  let id: string;
  beforeEach(async () => {
    context = await testContext();
    world = await givenProgramme(context);
    const made = await nominate(context, world.peter, world.mette.personId, world.programmeId);
    if (!made.ok) throw new Error(made.code);
    id = made.value.id;
  });
  afterEach(() => context.db.remove());

  const answer = (actor: Actor, given: "accept" | "decline", version = 1, token?: string) =>
    answerNomination({
      ...context,
      actor,
      once: onceKey(actor.personId, "programmes.answer", token),
      id,
      version,
      answer: given,
      reason: "Ikke i år.",
    });
  const withdraw = (actor: Actor, version = 1) =>
    withdrawNomination({
      ...context,
      actor,
      once: onceKey(actor.personId, "programmes.withdraw"),
      id,
      version,
    });
  const readers = async () => {
    const { peter, mette, karen, otherStaff, host, hr, top } = world;
    const all = { peter, mette, karen, otherStaff, host, hr, top };
    const found = await Promise.all(
      Object.entries(all).map(async ([name, actor]) => [
        name,
        (await findNomination(context.db.read, actor, id))?.as ?? null,
      ]),
    );
    return Object.fromEntries(found.filter(([, as]) => as !== null));
  };

  it("is read by the two it concerns, and by nobody else, whatever their role", async () => {
    expect(await readers()).toEqual({ peter: "nominator", mette: "nominee" });
    expect(await acceptedNominations(context.db.read, world.host)).toEqual([]);
  });

  it("opens to the programme's secretariat with the nominee's yes", async () => {
    expect(await answer(world.mette, "accept")).toMatchObject({
      ok: true,
      value: { state: "nominee_accepted", version: 2 },
    });
    expect(await readers()).toEqual({ peter: "nominator", mette: "nominee", host: "secretariat" });
    expect(await acceptedNominations(context.db.read, world.host)).toHaveLength(1);
    expect(await acceptedNominations(context.db.read, world.hr)).toEqual([]);
    expect((await context.db.read.nomination.findUnique({ where: { id } }))?.declineReason).toBeNull();
    const { audit, steps, messages } = await trace(context);
    expect(audit).toEqual(["nomination.nominate", "nomination.accept"]);
    expect(steps).toEqual(["nominate", "accept"]);
    expect(messages).toContain(`nomination_accepted ${world.peter.personId}`);
  });

  it("stays shut to the secretariat of another organisation", async () => {
    await answer(world.mette, "accept");
    const elsewhere = { roles: [{ role: "programme_secretariat" as const, organisationId: "another" }] };
    expect(await acceptedNominations(context.db.read, elsewhere)).toEqual([]);
    expect(await findNomination(context.db.read, { personId: "x", ...elsewhere }, id)).toBeNull();
  });

  it("ends with the nominee's no, whose reason only the two of them read", async () => {
    expect(await answer(world.mette, "decline")).toMatchObject({
      ok: true,
      value: { state: "nominee_declined" },
    });
    expect(await readers()).toEqual({ peter: "nominator", mette: "nominee" });
    expect((await findNomination(context.db.read, world.peter, id))?.declineReason).toBe("Ikke i år.");
    expect((await trace(context)).messages).toContain(`nomination_declined ${world.peter.personId}`);
    const audit = await context.db.read.auditEntry.findMany();
    expect(JSON.stringify(audit)).not.toContain("Ikke i år");
    expect(await nominate(context, world.peter, world.mette.personId, world.programmeId)).toEqual({
      ok: false,
      code: "already_nominated",
    });
  });

  it("is answered by nobody but the nominee", async () => {
    for (const actor of [world.peter, world.otherStaff, world.host])
      expect(await answer(actor, "accept")).toEqual({ ok: false, code: "not_found" });
  });

  it("is answered once for a double click, and tells the second of two windows", async () => {
    const [first, second] = await Promise.all([
      answer(world.mette, "accept", 1, "same"),
      answer(world.mette, "accept", 1, "same"),
    ]);
    expect(first).toEqual(second);
    expect(await answer(world.mette, "decline", 1)).toEqual({ ok: false, code: "conflict" });
    expect(await answer(world.mette, "decline", 2)).toEqual({ ok: false, code: "not_possible" });
    expect((await trace(context)).steps).toEqual(["nominate", "accept"]);
  });

  it("takes no yes after the programme's deadline, but still a no", async () => {
    context.clock.set("2026-12-16T09:00:00Z");
    expect(await answer(world.mette, "accept")).toEqual({ ok: false, code: "deadline_passed" });
    expect(await answer(world.mette, "decline")).toMatchObject({ ok: true });
  });

  it("can be taken back by the nominator until it is answered, and put forward again", async () => {
    expect(await withdraw(world.karen)).toEqual({ ok: false, code: "not_found" });
    expect(await withdraw(world.mette)).toEqual({ ok: false, code: "not_found" });
    expect(await withdraw(world.peter)).toMatchObject({ ok: true, value: { state: "withdrawn" } });
    expect((await trace(context)).messages).toContain(`nomination_withdrawn ${world.mette.personId}`);
    expect(await answer(world.mette, "accept", 2)).toEqual({ ok: false, code: "not_possible" });

    const again = await nominate(context, world.peter, world.mette.personId, world.programmeId);
    expect(again).toEqual({ ok: true, value: { id, state: "awaiting_nominee", version: 3 } });
    expect((await trace(context)).steps).toEqual(["nominate", "withdraw", "renominate"]);
    await answer(world.mette, "accept", 3);
    expect(await withdraw(world.peter, 4)).toEqual({ ok: false, code: "not_possible" });
  });
});
