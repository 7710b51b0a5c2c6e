import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, addUnit, endUnit, renameUnit } from "../../../app/domain/people/index.server.ts";
import { auditedOf, givenAdministrator } from "../../fixtures/administration.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let admin: Actor;
let place: { organisationId: string; workplaceId: string };

beforeEach(async () => {
  context = await testContext();
  admin = await givenAdministrator(context);
  place = await givenOrganisation(context);
});
afterEach(() => context.db.remove());

const base = (act: string, token?: string) => ({
  ...context,
  actor: admin,
  once: onceKey(admin.personId, act, token),
  version: 0,
  reason: "Besluttet i direktionen.",
});
const units = () =>
  context.db.read.workplace.findMany({
    where: { organisationId: place.organisationId },
    orderBy: { name: "asc" },
    select: { name: true, validFrom: true, validTo: true },
  });

describe("a unit", () => {
  const add = (given: Partial<Parameters<typeof addUnit>[0]> = {}, token?: string) =>
    addUnit({
      ...base("unit.add", token),
      organisationId: place.organisationId,
      name: "Plan",
      municipalityCode: null,
      from: "2026-12-01",
      ...given,
    });

  it("is added from a day, once", async () => {
    expect(await add({}, "same")).toMatchObject({ ok: true });
    expect(await add({}, "same")).toMatchObject({ ok: true });
    expect(await units()).toEqual([
      { name: "Kontoret", validFrom: null, validTo: null },
      { name: "Plan", validFrom: "2026-12-01", validTo: null },
    ]);
    expect(await auditedOf(context, place.organisationId)).toEqual([`unit.add ${admin.personId}`]);
    expect(await add({ name: "Plan", version: 1 })).toMatchObject({ code: "name_taken" });
  });

  it("is refused where it cannot be", async () => {
    expect(await add({ organisationId: "nowhere" })).toMatchObject({ code: "not_found" });
    expect(await add({ version: 5 })).toMatchObject({ code: "conflict" });
    expect(await add({ from: "2026-11-20" })).toMatchObject({ code: "day_past" });
    expect(await add({ municipalityCode: "9999" })).toMatchObject({ code: "unknown_municipality" });
    expect(await add({ actor: await givenPerson(context, place) })).toMatchObject({ code: "not_allowed" });
    await context.db.write((tx) =>
      tx.organisation.update({ where: { id: place.organisationId }, data: { validTo: "2026-11-30" } }),
    );
    expect(await add()).toMatchObject({ code: "ended" });
  });

  it("gets another name and stays the same unit", async () => {
    const rename = (name: string, given: Partial<Parameters<typeof renameUnit>[0]> = {}) =>
      renameUnit({ ...base("unit.rename"), unitId: place.workplaceId, name, ...given });
    expect(await rename("Huset")).toMatchObject({ ok: true });
    expect(await units()).toEqual([{ name: "Huset", validFrom: null, validTo: null }]);
    expect(await rename("Et navn")).toMatchObject({ code: "conflict" });
    expect(await rename("Huset", { version: 1 })).toMatchObject({ code: "nothing_changed" });
    expect(await rename("Huset", { unitId: "nowhere" })).toMatchObject({ code: "not_found" });
    await add();
    expect(await rename("Plan", { version: 1 })).toMatchObject({ code: "name_taken" });
    expect(await auditedOf(context, place.workplaceId)).toEqual([`unit.rename ${admin.personId}`]);
  });

  it("ends when nobody stays behind and nothing is open", async () => {
    const end = (given: Partial<Parameters<typeof endUnit>[0]> = {}) =>
      endUnit({ ...base("unit.end"), unitId: place.workplaceId, lastDay: "2026-12-31", ...given });
    const host = await givenPerson(context, place, { level: "leader" });
    expect(await end()).toMatchObject({ code: "people_stay" });
    const opportunityId = await givenOpportunity(context, host, { modelId: null });
    await context.db.write((tx) =>
      tx.employment.updateMany({ where: { personId: host.personId }, data: { validTo: "2026-12-31" } }),
    );
    expect(await end()).toMatchObject({ code: "opportunities_open" });
    await context.db.write((tx) =>
      tx.opportunity.update({ where: { id: opportunityId }, data: { state: "closed" } }),
    );
    expect(await end({ lastDay: "2026-11-20" })).toMatchObject({ code: "day_past" });
    expect(await end({ unitId: "nowhere" })).toMatchObject({ code: "not_found" });
    expect(await end()).toMatchObject({ ok: true });
    expect(await end({ version: 1 })).toMatchObject({ code: "ended" });
    expect(await units()).toEqual([{ name: "Kontoret", validFrom: null, validTo: "2026-12-31" }]);
  });
});
