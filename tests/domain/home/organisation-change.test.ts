import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findOwnCase,
  hostThenAndNow,
  myCases,
  withHosts,
} from "../../../app/domain/applications/index.server.ts";
import {
  carryOutDueChanges,
  planOrganisationChange,
  previewChange,
} from "../../../app/domain/home/index.server.ts";
import {
  type Actor,
  type ChangePart,
  cancelChange,
  organisationsThenAndNow,
} from "../../../app/domain/people/index.server.ts";
import type { Tx } from "../../../app/ports/database.ts";
import { auditedOf, givenAdministrator } from "../../fixtures/administration.ts";
import {
  type Given,
  givenParties,
  givenSent,
  type Parties,
  readApplication,
} from "../../fixtures/applications.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson, readActor } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const DAY = "2027-01-01";

let context: TestContext;
let admin: Actor;
let parties: Parties;
let sent: Given;
let hr: Actor;
let home: string;
let away: string;

beforeEach(async () => {
  context = await testContext();
  admin = await givenAdministrator(context);
  parties = await givenParties(context);
  sent = await givenSent(context, parties.applicant, parties.opportunityId);
  home = parties.leader.employment?.organisationId ?? "";
  away = parties.host.employment?.organisationId ?? "";
  hr = await givenPerson(context, { organisationId: home, workplaceId: null }, { name: "Lars Bundgaard" });
  await context.db.write((tx) =>
    tx.roleGrant.create({
      data: {
        id: "grant-hr",
        personId: hr.personId,
        role: "hr",
        organisationId: home,
        validFrom: "2020-01-01",
      },
    }),
  );
});
afterEach(() => context.db.remove());

const merged = (toName: string | null = "Nyborg Fælles", toId: string | null = null): ChangePart[] =>
  [home, away].map((fromId) => ({ fromId, unitId: null, toId, toName }));
const plan = (
  parts: ChangePart[] = merged(),
  {
    kind = "merge" as "merge" | "split",
    effectiveOn = DAY,
    token = undefined as string | undefined,
    actor = admin,
  } = {},
) =>
  planOrganisationChange({
    ...context,
    actor,
    once: onceKey(actor.personId, "organisation_change.plan", token),
    plan: { kind, effectiveOn, parts },
    reason: "Byrådene har besluttet det.",
  });
const planned = async (...given: Parameters<typeof plan>) => {
  const outcome = await plan(...given);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.id;
};
const carryOut = () => {
  context.clock.set(`${DAY}T05:00:00Z`);
  return carryOutDueChanges(context);
};
const everything = async () =>
  JSON.stringify(
    await Promise.all([
      context.db.read.organisation.findMany(),
      context.db.read.workplace.findMany(),
      context.db.read.employment.findMany(),
      context.db.read.roleGrant.findMany(),
      context.db.read.opportunity.findMany(),
      context.db.read.application.findMany(),
      context.db.read.organisationChange.findMany(),
      context.db.read.notification.findMany(),
      context.db.read.outboxMessage.findMany(),
    ]),
  );

describe("planning a change", () => {
  it("changes nothing before its day, and counts once", async () => {
    const before = await context.db.read.employment.findMany();
    const id = await planned(merged(), { token: "same" });
    expect(await planned(merged(), { token: "same" })).toBe(id);
    expect(await auditedOf(context, id)).toEqual(Array(2).fill(`organisation_change.plan ${admin.personId}`));
    expect(await carryOutDueChanges(context)).toBe(0);
    expect(await context.db.read.employment.findMany()).toEqual(before);
    expect(await plan()).toMatchObject({ code: "planned_elsewhere" });
  });

  it.each([
    ["a day that has passed", () => plan(merged(), { effectiveOn: "2026-11-20" }), "day_past"],
    ["a day beyond all plans", () => plan(merged(), { effectiveOn: "2040-01-01" }), "day_far"],
    ["one organisation under a new name", () => plan(merged().slice(0, 1)), "too_few_sources"],
    ["a new organisation without a name", () => plan(merged(" ")), "name_missing"],
    ["a name in use", () => plan(merged("aarhus kommune")), "name_taken"],
    ["a receiver that gives itself away", () => plan(merged(null, away)), "receiver_is_source"],
    ["a receiver that is not there", () => plan(merged(null, "nowhere")), "unknown_organisation"],
    [
      "a split without a second receiver",
      () => plan(merged().slice(0, 1), { kind: "split" }),
      "too_few_receivers",
    ],
    ["whoever does not administer", () => plan(merged(), { actor: hr }), "not_allowed"],
  ] as const)("refuses %s", async (_, act, code) => {
    const before = await everything();
    expect(await act()).toMatchObject({ ok: false, code });
    expect(await everything()).toBe(before);
  });

  it("refuses what has ended, what has not begun, and a unit of another", async () => {
    const unitId = parties.host.employment?.workplaceId ?? "";
    const foreign: ChangePart[] = [
      { fromId: home, unitId: null, toId: home, toName: null },
      { fromId: home, unitId, toId: null, toName: "Ny" },
    ];
    expect(await plan(foreign, { kind: "split" })).toMatchObject({ code: "unknown_unit" });
    const set = (data: { validFrom?: string; validTo?: string }) =>
      context.db.write((tx) => tx.organisation.update({ where: { id: away }, data }));
    await set({ validTo: "2026-12-01" });
    expect(await plan()).toMatchObject({ code: "organisation_ended" });
    await set({ validFrom: "2028-01-01", validTo: "2029-01-01" });
    expect(await plan(merged(null, away).slice(0, 1))).toMatchObject({ code: "receiver_not_there" });
  });

  it("tells in numbers what it will do", async () => {
    const preview = await previewChange(context.db.read, { effectiveOn: DAY, parts: merged() }, "2026-11-21");
    expect(preview).toMatchObject({
      employees: 4,
      units: 2,
      joined: 1,
      roles: 1,
      opportunities: 1,
      cases: 1,
    });
    expect(preview.ending).toEqual(["Vejle Kommune", "Aarhus Kommune"]);
    expect(preview.flows.map(({ from, to, employees }) => `${from} → ${to}: ${employees}`)).toEqual([
      "Vejle Kommune → Nyborg Fælles: 3",
      "Aarhus Kommune → Nyborg Fælles: 1",
    ]);
  });

  it("can be cancelled until its day", async () => {
    const id = await planned();
    const cancel = (version: number, actor = admin) =>
      cancelChange({
        ...context,
        actor,
        once: onceKey(actor.personId, "organisation_change.cancel"),
        id,
        version,
        reason: "Udskudt.",
      });
    expect(await cancel(2)).toMatchObject({ code: "conflict" });
    expect(await cancel(1, hr)).toMatchObject({ code: "not_allowed" });
    expect(await cancel(1)).toMatchObject({ ok: true });
    expect(await carryOut()).toBe(0);
    expect(
      (await context.db.read.organisation.findUniqueOrThrow({ where: { id: home } })).validTo,
    ).toBeNull();
    context.clock.set("2026-11-21T09:00:00Z");
    await planned();
    context.clock.set(`${DAY}T00:30:00Z`);
    const [second] = await context.db.read.organisationChange.findMany({ where: { state: "planned" } });
    expect(
      await cancelChange({
        ...context,
        actor: admin,
        once: onceKey(admin.personId, "organisation_change.cancel"),
        id: second?.id ?? "",
        version: 1,
        reason: "For sent.",
      }),
    ).toMatchObject({ code: "too_late" });
  });
});

describe("carrying out a merger", () => {
  it("moves units, people, roles and what is open; the running case keeps its organisations", async () => {
    const draft = await givenOpportunity(context, parties.host, { state: "draft", modelId: null });
    const closed = await givenOpportunity(context, parties.host, { state: "closed", modelId: null });
    const id = await planned();
    expect(await carryOut()).toBe(1);
    const after = await context.db.read.organisation.findFirstOrThrow({ where: { name: "Nyborg Fælles" } });
    expect(after).toMatchObject({
      validFrom: DAY,
      validTo: null,
      sector: "municipality",
      folded: "nyborg faelles",
    });
    for (const one of [home, away])
      expect(await context.db.read.organisation.findUniqueOrThrow({ where: { id: one } })).toMatchObject({
        validTo: "2026-12-31",
        successorId: after.id,
      });
    const mette = await readActor(context, parties.applicant.personId);
    expect(mette.employment).toMatchObject({ organisationId: after.id, managerId: parties.leader.personId });
    expect((await readActor(context, parties.leader.personId)).staff).toBe(1);
    expect((await readActor(context, hr.personId)).roles).toEqual([{ role: "hr", organisationId: after.id }]);

    const placeOf = async (one: string) =>
      (await context.db.read.opportunity.findUniqueOrThrow({ where: { id: one } })).organisationId;
    expect(await placeOf(parties.opportunityId)).toBe(after.id);
    expect(await placeOf(draft)).toBe(after.id);
    expect(await placeOf(closed)).toBe(away);
    const reindexed = await context.db.read.outboxMessage.findMany({ where: { kind: "search.index" } });
    expect(reindexed.filter(({ payload }) => payload.includes(parties.opportunityId))).toHaveLength(1);

    expect(await readApplication(context, sent.id)).toMatchObject({
      homeOrganisationId: home,
      hostOrganisationId: away,
      leaderId: parties.leader.personId,
      version: sent.version,
    });
    const own = await findOwnCase(context.db.read, mette, sent.id);
    if (!own) throw new Error("The case is gone");
    expect(await hostThenAndNow(context.db.read, own, DAY)).toEqual({
      name: "Aarhus Kommune",
      nowName: "Nyborg Fælles",
    });
    const listed = await withHosts(context.db.read, await myCases(context.db.read, mette), DAY);
    expect(listed.find(({ id }) => id === sent.id)?.host).toEqual({
      name: "Aarhus Kommune",
      nowName: "Nyborg Fælles",
    });
    expect((await organisationsThenAndNow(context.db.read, [home], "2026-12-31")).get(home)).toEqual({
      name: "Vejle Kommune",
      nowName: null,
    });

    const told = await context.db.read.notification.findMany({ where: { kind: "organisation_merged" } });
    expect(told.map(({ personId, href }) => `${personId} ${href}`).sort()).toEqual(
      [`${hr.personId} /`, `${parties.host.personId} /vaert`, `${parties.leader.personId} /leder`].sort(),
    );
    expect(await auditedOf(context, id)).toEqual([
      `organisation_change.plan ${admin.personId}`,
      `organisation_change.plan ${admin.personId}`,
      "organisation_change.carry_out null",
      "organisation_change.carry_out null",
    ]);
  });

  it("happens at once when its day is today, and only once", async () => {
    await planned(merged(), { effectiveOn: "2026-11-21" });
    const after = await everything();
    expect(await carryOutDueChanges(context)).toBe(0);
    expect(await everything()).toBe(after);
    expect((await readActor(context, parties.applicant.personId)).employment?.organisationName).toBe(
      "Nyborg Fælles",
    );
  });

  it("leaves nothing behind whichever call fails, and is done by the next run", async () => {
    await planned();
    context.clock.set(`${DAY}T05:00:00Z`);
    const before = await everything();
    let failures = 0;
    for (let at = 1; at < 300; at += 1) {
      const fault = { left: at };
      const db = {
        ...context.db,
        write: <T>(verb: (tx: Tx) => Promise<T>) => context.db.write((tx) => verb(failing(tx, fault))),
      };
      const outcome = await carryOutDueChanges({ ...context, db }).then(
        () => "done",
        () => "failed",
      );
      if (outcome === "done") break;
      failures += 1;
      expect(await everything(), `call ${at}`).toBe(before);
    }
    expect(failures).toBeGreaterThan(20);
    expect((await readActor(context, parties.applicant.personId)).employment?.organisationName).toBe(
      "Nyborg Fælles",
    );
    expect(await carryOutDueChanges(context)).toBe(0);
  });
});

describe("carrying out a split", () => {
  it("takes a unit away from an organisation that goes on", async () => {
    const { organisationId, workplaceId } = await givenOrganisation(context, { name: "Region Fyn" });
    await context.db.write((tx) =>
      tx.workplace.create({ data: { id: "unit-stays", organisationId, name: "Vej og Park" } }),
    );
    const goes = await givenPerson(context, { organisationId, workplaceId }, { name: "Ida Dam" });
    const stays = await givenPerson(
      context,
      { organisationId, workplaceId: "unit-stays" },
      { name: "Bo Berg" },
    );
    await planned(
      [
        { fromId: organisationId, unitId: null, toId: organisationId, toName: null },
        { fromId: organisationId, unitId: workplaceId, toId: away, toName: null },
      ],
      { kind: "split" },
    );
    expect(await carryOut()).toBe(1);
    expect((await readActor(context, goes.personId)).employment?.organisationId).toBe(away);
    expect((await readActor(context, stays.personId)).employment).toMatchObject({
      organisationId,
      workplaceId: "unit-stays",
    });
    expect(await context.db.read.employment.count({ where: { personId: stays.personId } })).toBe(1);
    expect(
      (await context.db.read.organisation.findUniqueOrThrow({ where: { id: organisationId } })).validTo,
    ).toBeNull();
  });
});

/** The transaction whose N-th call fails, as on a full disk. */
function failing<T extends object>(target: T, fault: { left: number }): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === "function")
        return (...given: unknown[]) => {
          fault.left -= 1;
          if (fault.left === 0) throw new Error("disk I/O error");
          return Reflect.apply(value, target, given);
        };
      return typeof value === "object" && value !== null ? failing(value, fault) : value;
    },
  });
}
