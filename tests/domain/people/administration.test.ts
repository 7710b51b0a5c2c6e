import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Actor,
  closeSignIn,
  endEmployment,
  endRole,
  findUsers,
  giveRole,
  moveEmployment,
  openSession,
  readSession,
  reopenSignIn,
} from "../../../app/domain/people/index.server.ts";
import { auditedOf, givenAdministrator, reasonsOf } from "../../fixtures/administration.ts";
import { givenOrganisation, givenPerson, readActor } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const TODAY = "2026-11-21";
const REASON = "Aftalt med direktøren.";

let context: TestContext;
let admin: Actor;
let mette: Actor;
let place: { organisationId: string; workplaceId: string };

beforeEach(async () => {
  context = await testContext();
  admin = await givenAdministrator(context);
  place = await givenOrganisation(context);
  mette = await givenPerson(context, place);
});
afterEach(() => context.db.remove());

const key = (act: string, token?: string, actor = admin) => onceKey(actor.personId, act, token);
const give = (given: Partial<Parameters<typeof giveRole>[0]> = {}, token?: string) =>
  giveRole({
    ...context,
    actor: admin,
    once: key("role.give", token),
    personId: mette.personId,
    version: 0,
    role: "hr",
    organisationId: place.organisationId,
    from: TODAY,
    until: null,
    reason: REASON,
    ...given,
  });
const grantsOf = (personId: string) => context.db.read.roleGrant.findMany({ where: { personId } });
const stepsAbout = (personId: string) =>
  context.db.read.administrationStep.count({ where: { subjectId: personId } });

describe("giving a role", () => {
  it("holds from its first day, with the reason kept apart from the audit", async () => {
    const given = await give();
    expect(given.ok).toBe(true);
    expect((await readActor(context, mette.personId)).roles).toEqual([
      { role: "hr", organisationId: place.organisationId },
    ]);
    expect(await auditedOf(context, mette.personId)).toEqual([`role.give ${admin.personId}`]);
    expect(await reasonsOf(context, mette.personId)).toEqual([`role.give: ${REASON}`]);
    const entries = await context.db.read.auditEntry.findMany({ where: { action: "role.give" } });
    expect(JSON.stringify(entries)).not.toContain(REASON);
  });

  it("counts once for a form sent twice", async () => {
    const [one, two] = [await give({}, "same"), await give({}, "same")];
    expect(two).toEqual(one);
    expect(await grantsOf(mette.personId)).toHaveLength(1);
    expect(await stepsAbout(mette.personId)).toBe(1);
  });

  it.each([
    ["somebody who is not there", { personId: "nobody" }, "not_found"],
    ["a form that is out of date", { version: 7 }, "conflict"],
    ["the whole country's role for one organisation", { role: "council" }, "scope_country"],
    ["an organisation's role for the whole country", { organisationId: null }, "scope_organisation"],
    ["a day that has passed", { from: "2026-11-20" }, "from_past"],
    ["an end before the beginning", { until: "2026-11-20" }, "until_before_from"],
    ["an organisation that is not there", { organisationId: "nowhere" }, "unknown_organisation"],
  ] as const)("refuses %s", async (_, given, code) => {
    expect(await give(given)).toMatchObject({ ok: false, code });
    expect(await grantsOf(mette.personId)).toEqual([]);
    expect(await stepsAbout(mette.personId)).toBe(0);
  });

  it("refuses oneself, whoever does not administer, and a role that is held already", async () => {
    expect(await give({ personId: admin.personId })).toMatchObject({ code: "own_role" });
    expect(await give({ actor: mette })).toMatchObject({ code: "not_allowed" });
    await give();
    expect(await give({ version: 1 })).toMatchObject({ code: "already_held" });
  });

  it("keeps the council apart from every role that sees people", async () => {
    await give();
    const council = { role: "council", organisationId: null, version: 1 } as const;
    expect(await give(council)).toMatchObject({ code: "council_apart" });
    const jens = await givenPerson(context, place, { name: "Jens Bak", roles: ["council"] });
    expect(await give({ personId: jens.personId })).toMatchObject({ code: "council_apart" });
  });
});

describe("ending a role", () => {
  const end = (grantId: string, given: Partial<Parameters<typeof endRole>[0]> = {}) =>
    endRole({
      ...context,
      actor: admin,
      once: key("role.end"),
      grantId,
      version: 0,
      lastDay: "2026-11-20",
      reason: REASON,
      ...given,
    });
  const administratorGrant = async (personId: string) => (await grantsOf(personId))[0]?.id ?? "";

  it("takes it away at once, or after a day", async () => {
    const given = await give();
    const id = given.ok ? given.value.id : "";
    expect(await end(id, { version: 1, lastDay: "2026-12-31" })).toMatchObject({ ok: true });
    expect((await readActor(context, mette.personId)).roles).toHaveLength(1);
    expect(await end(id, { version: 2 })).toMatchObject({ ok: true });
    expect((await readActor(context, mette.personId)).roles).toEqual([]);
    expect(await end(id, { version: 3 })).toMatchObject({ code: "already_ended" });
    expect(await auditedOf(context, mette.personId)).toHaveLength(3);
  });

  it("refuses an unknown role, an old form, a day long gone and a later end", async () => {
    const given = await give({ until: "2026-12-31" });
    const id = given.ok ? given.value.id : "";
    expect(await end("no-grant")).toMatchObject({ code: "not_found" });
    expect(await end(id)).toMatchObject({ code: "conflict" });
    expect(await end(id, { version: 1, lastDay: "2026-10-01" })).toMatchObject({ code: "day_past" });
    expect(await end(id, { version: 1, lastDay: "2027-01-01" })).toMatchObject({ code: "day_after_end" });
    expect(await end(id, { version: 1, actor: mette })).toMatchObject({ code: "not_allowed" });
  });

  it("never removes the last who keeps Rokade running", async () => {
    expect(await end(await administratorGrant(admin.personId))).toMatchObject({ code: "own_last" });
    const other = await givenAdministrator(context, "Eva Lind");
    expect(await end(await administratorGrant(admin.personId))).toMatchObject({ ok: true });
    const again = { actor: other, once: key("role.end", undefined, other) };
    expect(await end(await administratorGrant(other.personId), again)).toMatchObject({ code: "own_last" });
  });

  it("does not count an administrator who is shut out", async () => {
    const other = await givenAdministrator(context, "Eva Lind");
    await context.db.write((tx) =>
      tx.person.update({ where: { id: other.personId }, data: { closedAt: context.clock.now() } }),
    );
    expect(await end(await administratorGrant(admin.personId))).toMatchObject({ code: "own_last" });
  });
});

describe("closing and reopening sign-in", () => {
  const close = (given: Partial<Parameters<typeof closeSignIn>[0]> = {}) =>
    closeSignIn({
      ...context,
      actor: admin,
      once: key("sign_in.close"),
      personId: mette.personId,
      version: 0,
      typedName: " mette  Holm ",
      reason: REASON,
      ...given,
    });

  it("ends every session at once, and lets nobody in until it is opened again", async () => {
    const secret = (await openSession({ ...context, personId: mette.personId })) ?? "";
    expect(await readSession({ ...context, secret })).not.toBeNull();
    expect(await close()).toMatchObject({ ok: true });
    expect(await readSession({ ...context, secret })).toBeNull();
    expect(await openSession({ ...context, personId: mette.personId })).toBeNull();
    expect(await context.db.read.session.count()).toBe(0);
    const reopened = await reopenSignIn({
      ...context,
      actor: admin,
      once: key("sign_in.reopen"),
      personId: mette.personId,
      version: 1,
      reason: REASON,
    });
    expect(reopened).toMatchObject({ ok: true });
    expect(await openSession({ ...context, personId: mette.personId })).not.toBeNull();
    expect(await auditedOf(context, mette.personId)).toEqual([
      `session.open ${mette.personId}`,
      `sign_in.close ${admin.personId}`,
      `sign_in.reopen ${admin.personId}`,
      `session.open ${mette.personId}`,
    ]);
  });

  it("a session that was left behind lets nobody in either", async () => {
    const secret = (await openSession({ ...context, personId: mette.personId })) ?? "";
    await context.db.write((tx) =>
      tx.person.update({ where: { id: mette.personId }, data: { closedAt: context.clock.now() } }),
    );
    expect(await readSession({ ...context, secret })).toBeNull();
  });

  it("refuses another name, oneself, the last administrator, and what is closed or open already", async () => {
    expect(await close({ typedName: "Mette" })).toMatchObject({ code: "name_differs" });
    expect(await close({ personId: "nobody" })).toMatchObject({ code: "not_found" });
    expect(await close({ version: 3 })).toMatchObject({ code: "conflict" });
    expect(await close({ actor: mette })).toMatchObject({ code: "not_allowed" });
    expect(await close({ personId: admin.personId, typedName: admin.name })).toMatchObject({
      code: "own_sign_in",
    });
    const reopen = { ...context, actor: admin, personId: mette.personId, version: 0, reason: REASON };
    expect(await reopenSignIn({ ...reopen, once: key("sign_in.reopen") })).toMatchObject({
      code: "not_closed",
    });
    await close();
    expect(await close({ version: 1 })).toMatchObject({ code: "already_closed" });
    const other = await givenAdministrator(context, "Eva Lind");
    await context.db.write((tx) =>
      tx.roleGrant.updateMany({ where: { personId: admin.personId }, data: { validTo: "2026-12-31" } }),
    );
    expect(await close({ personId: other.personId, typedName: other.name })).toMatchObject({
      code: "last_administrator",
    });
  });
});

describe("moving and ending an employment", () => {
  const move = (given: Partial<Parameters<typeof moveEmployment>[0]> = {}, token?: string) =>
    moveEmployment({
      ...context,
      actor: admin,
      once: key("employment.move", token),
      personId: mette.personId,
      version: 0,
      workplaceId: place.workplaceId,
      managerId: null,
      title: "specialkonsulent",
      leadershipLevel: "employee",
      from: "2026-12-01",
      reason: REASON,
      ...given,
    });
  const jobs = () =>
    context.db.read.employment.findMany({
      where: { personId: mette.personId },
      orderBy: { validFrom: "asc" },
      select: { title: true, workplaceId: true, managerId: true, validFrom: true, validTo: true },
    });

  it("ends the old one the day before and begins the new one on the day", async () => {
    const away = await givenOrganisation(context, { name: "Aarhus Kommune" });
    const karen = await givenPerson(context, away, { name: "Karen Lund", level: "leader" });
    const given = { workplaceId: away.workplaceId, managerId: karen.personId };
    expect(await move(given, "same")).toMatchObject({ ok: true });
    expect(await move(given, "same")).toMatchObject({ ok: true });
    expect(await jobs()).toEqual([
      {
        title: "konsulent",
        workplaceId: place.workplaceId,
        managerId: null,
        validFrom: "2020-01-01",
        validTo: "2026-11-30",
      },
      {
        title: "specialkonsulent",
        workplaceId: away.workplaceId,
        managerId: karen.personId,
        validFrom: "2026-12-01",
        validTo: null,
      },
    ]);
    expect(await auditedOf(context, mette.personId)).toEqual([`employment.move ${admin.personId}`]);
  });

  it("refuses what does not hold together, and changes nothing", async () => {
    const before = await jobs();
    const leader = await givenPerson(context, place, {
      name: "Peter Krogh",
      level: "leader",
      managerId: mette.personId,
    });
    const away = await givenOrganisation(context, { name: "Aarhus Kommune" });
    const karen = await givenPerson(context, away, { name: "Karen Lund", level: "leader" });
    const refusals = [
      [{ personId: "nobody" }, "not_found"],
      [{ version: 2 }, "conflict"],
      [{ actor: mette }, "not_allowed"],
      [{ from: "2026-11-20" }, "day_past"],
      [{ from: "2028-11-20" }, "day_far"],
      [{ workplaceId: "nowhere" }, "unknown_unit"],
      [{ managerId: karen.personId }, "unknown_manager"],
      [{ managerId: mette.personId }, "own_manager"],
      [{ managerId: leader.personId }, "manager_loop"],
      [{ title: "konsulent" }, "nothing_changed"],
    ] as const;
    for (const [given, code] of refusals) expect(await move(given), code).toMatchObject({ ok: false, code });
    expect(await jobs()).toEqual(before);
    await move();
    expect(await move({ version: 1, from: "2026-11-25" })).toMatchObject({ code: "already_planned" });
  });

  it("ends with a day; the person is employed to its end", async () => {
    const end = (lastDay: string, version = 0) =>
      endEmployment({
        ...context,
        actor: admin,
        once: key("employment.end"),
        personId: mette.personId,
        version,
        lastDay,
        reason: REASON,
      });
    expect(await end("2026-11-20")).toMatchObject({ code: "day_past" });
    expect(await end("2026-12-31", 4)).toMatchObject({ code: "conflict" });
    expect(await end("2026-12-31")).toMatchObject({ ok: true });
    expect(await end("2026-12-31", 1)).toMatchObject({ code: "already_ends" });
    context.clock.set("2026-12-31T12:00:00Z");
    expect((await readActor(context, mette.personId)).employment).not.toBeNull();
    context.clock.set("2027-01-01T12:00:00Z");
    expect((await readActor(context, mette.personId)).employment).toBeNull();
    expect(await end("2027-01-05", 1)).toMatchObject({ code: "no_employment" });
    expect(await auditedOf(context, mette.personId)).toEqual([`employment.end ${admin.personId}`]);
  });

  it("leaves the person's own profile at its version: what they are typing is not lost", async () => {
    await move();
    const { version } = await context.db.read.person.findUniqueOrThrow({ where: { id: mette.personId } });
    expect(version).toBe(1);
  });
});

describe("finding people", () => {
  const names = async (name: string, more = {}) => {
    const filter = { name, organisationId: "", role: "", level: "", state: "" as const, ...more };
    const { rows, total } = await findUsers(context.db.read, filter, { day: TODAY, sort: "name", page: 1 });
    expect(total).toBe(rows.length);
    return rows.map((row) => row.name);
  };

  it("by any word of the name, however å, æ and ø are spelt", async () => {
    const { fold } = await import("../../../app/shared/danish/fold.ts");
    for (const name of ["Åse Kjær-Bøgh", "Jens Aagaard"]) {
      const { personId } = await givenPerson(context, place, { name });
      await context.db.write((tx) =>
        tx.person.update({ where: { id: personId }, data: { folded: fold(name) } }),
      );
    }
    expect(await names("aase")).toEqual(["Åse Kjær-Bøgh"]);
    expect(await names("kjaer")).toEqual(["Åse Kjær-Bøgh"]);
    expect(await names("BØGH åse")).toEqual(["Åse Kjær-Bøgh"]);
    expect(await names("boe")).toEqual(["Åse Kjær-Bøgh"]);
    expect(await names("ågård")).toEqual(["Jens Aagaard"]);
    expect(await names("gaard")).toEqual([]);
    expect(await names("%")).toEqual([]);
  });

  it("by organisation, role, level and whether they may sign in", async () => {
    await give();
    expect(await names("", { organisationId: place.organisationId })).toEqual(["Mette Holm"]);
    expect(await names("", { role: "hr" })).toEqual(["Mette Holm"]);
    expect(await names("", { role: "system_admin" })).toEqual(["Ole Brandt"]);
    expect(await names("", { level: "top" })).toEqual([]);
    expect(await names("", { state: "closed" })).toEqual([]);
    expect(await names("", { state: "open" })).toHaveLength(2);
  });
});
