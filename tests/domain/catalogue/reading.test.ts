import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findOpportunityForActor,
  regionsOn,
  savedAmong,
  savedIds,
  saveOpportunity,
} from "../../../app/domain/catalogue/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let host: Actor;
let colleague: Actor;
let sameSector: Actor;
let stranger: Actor;

beforeEach(async () => {
  world = await testContext();
  const vejle = await givenOrganisation(world);
  host = await givenPerson(world, vejle, { level: "leader" });
  colleague = await givenPerson(world, vejle, { name: "Ida Krogh" });
  sameSector = await givenPerson(world, await givenOrganisation(world, { name: "Horsens Kommune" }));
  const state = await givenOrganisation(world, { name: "Statens It", sector: "state" });
  stranger = await givenPerson(world, state, { name: "Ole Brandt" });
});
afterEach(() => world.db.remove());

const given = (state: string, visibility = "public") =>
  givenOpportunity(world, host, { modelId: null, state, visibility });

/** Who may read it: host, colleague, another kommune, the state, nobody signed in. */
async function readers(id: string): Promise<string> {
  const viewers = { host, colleague, sameSector, stranger, nobody: null };
  const found = await Promise.all(
    Object.entries(viewers).map(async ([name, viewer]) =>
      (await findOpportunityForActor(world.db.read, id, viewer)) ? name : null,
    ),
  );
  return found.filter(Boolean).join(" ");
}

describe("who may read an opportunity", () => {
  const everybody = "host colleague sameSector stranger nobody";
  it.each([
    ["draft", "public", "host"],
    ["published", "public", everybody],
    ["closed", "public", everybody],
    ["cancelled", "public", everybody],
    ["archived", "public", "host"],
    ["published", "sector", "host colleague sameSector"],
    ["published", "organisation", "host colleague"],
    ["published", "something else", "host"],
    ["draft", "organisation", "host"],
  ])("%s, %s: %s", async (state, visibility, expected) => {
    expect(await readers(await given(state, visibility))).toBe(expected);
  });

  it("is nobody when there is no such opportunity", async () => {
    expect(await readers("no-such-id")).toBe("");
  });
});

describe("one's own list", () => {
  const save = (actor: Actor, opportunityId: string, saved: boolean) =>
    saveOpportunity({ ...world, actor, opportunityId, saved });

  it("holds an opportunity once, however often it is saved, and lets go of it", async () => {
    const id = await given("published");
    expect(await save(colleague, id, true)).toEqual({ ok: true, value: { changed: true } });
    expect(await save(colleague, id, true)).toEqual({ ok: true, value: { changed: false } });
    expect(await savedIds(world.db.read, colleague)).toEqual([id]);
    expect(await savedAmong(world.db.read, stranger.personId, [id])).toEqual([]);
    expect(await save(colleague, id, false)).toEqual({ ok: true, value: { changed: true } });
    expect(await savedIds(world.db.read, colleague)).toEqual([]);
    const audit = await world.db.read.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(audit.map(({ action }) => action)).toEqual(["opportunity.save", "opportunity.unsave"]);
  });

  it("takes nothing in that one may not read", async () => {
    const id = await given("published", "organisation");
    expect(await save(stranger, id, true)).toEqual({ ok: false, code: "not_found" });
    expect(await save(stranger, "no-such-id", true)).toEqual({ ok: false, code: "not_found" });
    expect(await world.db.read.savedOpportunity.count()).toBe(0);
  });
});

describe("the regioner of a day", () => {
  beforeEach(async () => {
    const region = (
      id: string,
      code: string,
      validFrom: string,
      validTo: string | null,
      successorId: string | null,
    ) => ({
      ...{ id, code, validFrom, validTo, successorId },
      kind: "region",
      sector: "region",
      name: `Region ${id}`,
      folded: id,
    });
    await world.db.write((tx) =>
      tx.organisation.createMany({
        data: [
          region("Østdanmark", "P2027", "2027-01-01", null, null),
          region("Hovedstaden", "1084", "2007-01-01", "2026-12-31", "Østdanmark"),
          region("Sjælland", "1085", "2007-01-01", "2026-12-31", "Østdanmark"),
          region("Nordjylland", "1081", "2007-01-01", null, null),
        ],
      }),
    );
  });

  it("are those there are, in Danish order, and take over the codes of those that ended", async () => {
    expect(await regionsOn(world.db.read, "2026-12-31")).toEqual([
      { code: "1084", name: "Region Hovedstaden", codes: ["1084"] },
      { code: "1081", name: "Region Nordjylland", codes: ["1081"] },
      { code: "1085", name: "Region Sjælland", codes: ["1085"] },
    ]);
    const after = await regionsOn(world.db.read, "2027-01-01");
    expect(after.map(({ code }) => code)).toEqual(["1081", "P2027"]);
    expect([...(after[1]?.codes ?? [])].sort()).toEqual(["1084", "1085", "P2027"]);
  });
});
