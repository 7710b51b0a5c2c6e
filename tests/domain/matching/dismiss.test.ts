import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureIndex } from "../../../app/domain/catalogue/index.server.ts";
import {
  bestFor,
  dismissalOf,
  dismissalsOf,
  dismissOpportunity,
  NO_CRITERIA,
  rankFor,
  readDismissalFigures,
  searchOpportunities,
  teaches,
} from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import { givenAsked, givenCompetences, givenProfile, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let search: SearchEngine;
let host: Actor;
let mette: Actor;
let ids: { best: string; other: string };

beforeEach(async () => {
  world = await testContext();
  search = testSearch();
  await givenCompetences(world);
  const vejle = await givenOrganisation(world);
  host = await givenPerson(world, vejle, { level: "leader" });
  mette = await givenPerson(world, vejle, { name: "Mette Holm" });
  ids = {
    best: await givenOpportunity(world, host, { modelId: null, title: "Analytiker af data" }),
    other: await givenOpportunity(world, host, { modelId: null, title: "Sagsbehandler" }),
  };
  await givenAsked(world, ids.best, ["data-based-work", "case-work"]);
  await givenAsked(world, ids.other, ["case-work"]);
  await givenProfile(world, mette.personId, { held: ["case-work 3"], wanted: ["data-based-work 3"] });
});
afterEach(async () => {
  await search.close();
  await world.db.remove();
});

type Wish = Parameters<typeof dismissOpportunity>[0]["wish"];
const dismiss = (
  opportunityId: string,
  wish: Wish = { dismissed: true, reason: null },
  actor: Actor = mette,
) => dismissOpportunity({ ...world, actor, opportunityId, wish });
const order = async (actor = mette) => (await rankFor({ ...world, actor })).map(({ id }) => id);

describe("saying that one is not interested", () => {
  it("puts it last in one's own ranked lists, with its reasons, and takes nothing away", async () => {
    expect(await order()).toEqual([ids.best, ids.other]);
    expect(await dismiss(ids.best)).toEqual({ ok: true, value: { changed: true } });
    const ranked = await rankFor({ ...world, actor: mette });
    expect(ranked.map(({ id, dismissed }) => [id, dismissed])).toEqual([
      [ids.other, false],
      [ids.best, true],
    ]);
    expect(ranked[1]?.reasons).not.toEqual([]);
    const best = await bestFor({ ...world, actor: mette, count: 5 });
    expect(best.map(({ opportunity }) => opportunity.id)).toEqual([ids.other]);
  });

  it("hides it from no search, and tells the page so", async () => {
    await dismiss(ids.best);
    await ensureIndex({ db: world.db, search, say: () => {} });
    const options = {
      ...world,
      search,
      criteria: NO_CRITERIA,
      order: "match",
      page: 1,
      perPage: 10,
    } as const;
    const mine = await searchOpportunities({ ...options, actor: mette });
    if (!mine.available) throw new Error("The search did not answer");
    expect(mine.total).toBe(2);
    expect(mine.found.map(({ opportunity, dismissed }) => [opportunity.id, dismissed])).toEqual([
      [ids.other, false],
      [ids.best, true],
    ]);
    const nobodys = await searchOpportunities({ ...options, order: "deadline", actor: null });
    expect(nobodys.available && nobodys.found.map(({ dismissed }) => dismissed)).toEqual([null, null]);
  });

  it("leaves what teaches a competence counted, and out of those that are named", async () => {
    const taught = () => teaches({ ...world, actor: mette, competenceIds: ["case-work", "none"], count: 3 });
    const named = async () => (await taught()).get("case-work")?.best.map(({ id }) => id);
    expect(await named()).toEqual([ids.best, ids.other]);
    await dismiss(ids.best);
    expect(await named()).toEqual([ids.other]);
    expect((await taught()).get("case-work")?.total).toBe(2);
    expect((await taught()).get("none")).toEqual({ total: 0, best: [] });
  });

  it("is one wish however often it is said, takes another reason, and is undone", async () => {
    expect(await dismiss(ids.best, { dismissed: true, reason: "too_far" })).toMatchObject({ ok: true });
    expect(await dismiss(ids.best, { dismissed: true, reason: "too_far" })).toEqual({
      ok: true,
      value: { changed: false },
    });
    await dismiss(ids.best, { dismissed: true, reason: "my_leader" });
    expect(await dismissalsOf(world.db.read, mette.personId)).toEqual([
      { opportunityId: ids.best, reason: "my_leader" },
    ]);
    expect(await dismiss(ids.best, { dismissed: false })).toEqual({ ok: true, value: { changed: true } });
    expect(await dismiss(ids.best, { dismissed: false })).toEqual({ ok: true, value: { changed: false } });
    expect(await dismissalOf(world.db.read, mette.personId, ids.best)).toBeNull();
    expect(await order()).toEqual([ids.best, ids.other]);
  });

  it("is nobody else's, and the log holds neither of what nor why", async () => {
    const ida = await givenPerson(world, await givenOrganisation(world, { name: "Horsens Kommune" }));
    await dismiss(ids.best, { dismissed: true, reason: "my_leader" });
    expect(await dismissalsOf(world.db.read, ida.personId)).toEqual([]);
    expect((await rankFor({ ...world, actor: ida })).some(({ dismissed }) => dismissed)).toBe(false);
    const [entry, ...more] = await world.db.read.auditEntry.findMany();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ action: "opportunity.dismiss", subjectId: mette.personId });
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${ids.best}|my_leader`));
  });

  it("is not to be said of what one may not read", async () => {
    const secret = await givenOpportunity(world, host, { modelId: null, visibility: "organisation" });
    const stranger = await givenPerson(
      world,
      await givenOrganisation(world, { name: "Statens It", sector: "state" }),
    );
    expect(await dismiss(secret, { dismissed: true, reason: null }, stranger)).toEqual({
      ok: false,
      code: "not_found",
    });
    expect(await dismiss("no-such-id")).toEqual({ ok: false, code: "not_found" });
    expect(await world.db.read.dismissedOpportunity.count()).toBe(0);
    expect(await world.db.read.auditEntry.count()).toBe(0);
  });

  it("goes with the opportunity and with the person", async () => {
    await dismiss(ids.best);
    await dismiss(ids.other);
    await world.db.write((tx) => tx.opportunity.delete({ where: { id: ids.best } }));
    expect(await world.db.read.dismissedOpportunity.count()).toBe(1);
    await world.db.write(async (tx) => {
      await tx.employment.deleteMany({ where: { personId: mette.personId } });
      await tx.person.delete({ where: { id: mette.personId } });
    });
    expect(await world.db.read.dismissedOpportunity.count()).toBe(0);
  });
});

describe("what holds people back, in figures", () => {
  type Sector = "state" | "region" | "municipality";
  const SECTORS: readonly Sector[] = ["state", "region", "municipality"];

  /** So many people of each sector give the reason for the same opportunity. */
  async function givenReasons(
    people: number,
    reason: "too_far" | "my_leader",
    sectors = SECTORS,
  ): Promise<void> {
    for (const sector of sectors) {
      const place = await givenOrganisation(world, { name: sector, sector });
      for (let count = 0; count < people; count += 1)
        await dismiss(ids.best, { dismissed: true, reason }, await givenPerson(world, place));
    }
  }
  const figures = async () => {
    const found = await readDismissalFigures(world.db.read, { asOf: world.clock.today() });
    return (sector: string, reason: string) =>
      found.find((one) => one.sector === sector && one.reason === reason)?.count;
  };

  it("are counted by reason and sector with all totals, to the nearest five", async () => {
    await givenReasons(6, "too_far");
    await givenReasons(11, "my_leader");
    const count = await figures();
    expect(count("state", "too_far")).toBe(5);
    expect(count("region", "my_leader")).toBe(10);
    expect(count("municipality", "all")).toBe(15);
    expect(count("all", "all")).toBe(50);
    expect(count("all", "not_my_level")).toBe(0);
  });

  it("hide a reason that fewer than five gave, and others so that it cannot be told by subtraction", async () => {
    await givenReasons(8, "too_far");
    await givenReasons(9, "my_leader", ["region", "municipality"]);
    await givenReasons(1, "my_leader", ["state"]);
    const count = await figures();
    expect(count("state", "my_leader")).toBeNull();
    const row = ["too_far", "wrong_time", "not_my_level", "not_my_field", "other", "all"];
    expect(row.filter((reason) => count("state", reason) === null).length).toBeGreaterThan(0);
    const column = ["region", "municipality", "all"];
    expect(column.filter((sector) => count(sector, "my_leader") === null).length).toBeGreaterThan(0);
  });

  it("leave out what was said without a reason, more than a year ago, or of what is done at home", async () => {
    await givenReasons(6, "too_far");
    const course = await givenOpportunity(world, host, { modelId: null, kind: "e_learning" });
    const place = await givenOrganisation(world, { name: "Endnu en", sector: "state" });
    for (let one = 0; one < 6; one += 1) {
      const person = await givenPerson(world, place);
      await dismiss(ids.other, { dismissed: true, reason: null }, person);
      await dismiss(course, { dismissed: true, reason: "too_far" }, person);
    }
    expect((await figures())("all", "all")).toBe(20);
    world.clock.set("2027-11-23T09:00:00Z");
    expect((await figures())("all", "all")).toBe(0);
  });
});
