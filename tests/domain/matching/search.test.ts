import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureIndex } from "../../../app/domain/catalogue/index.server.ts";
import {
  bestFor,
  compareCompetences,
  countFound,
  explainMatch,
  NO_CRITERIA,
  rankFor,
  type SearchAnswer,
  type SearchCriteria,
  searchOpportunities,
  similarTo,
} from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import {
  givenAsked,
  givenCompetences,
  givenMunicipality,
  givenProfile,
  testSearch,
} from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let search: SearchEngine;
let host: Actor;
let mette: Actor;
let ids: { case: string; data: string; course: string };

beforeEach(async () => {
  world = await testContext();
  search = testSearch();
  await givenCompetences(world);
  await givenMunicipality(world, { code: "0630", name: "Vejle Kommune", regionCode: "1083" });
  await world.db.write((tx) =>
    tx.organisation.createMany({
      data: [
        ["1083", "Region Syddanmark"],
        ["1082", "Region Midtjylland"],
      ].map(([code = "", name = ""]) => ({
        ...{ id: `region-${code}`, code, name, folded: name.toLowerCase() },
        ...{ kind: "region", sector: "region", validFrom: "2007-01-01" },
      })),
    }),
  );
  host = await givenPerson(world, await givenOrganisation(world), { level: "leader" });
  const state = await givenOrganisation(world, { name: "Statens It", sector: "state", regionCode: "1084" });
  mette = await givenPerson(world, state, { name: "Mette Holm" });
  const given = (title: string, changes: Parameters<typeof givenOpportunity>[2] = {}) =>
    givenOpportunity(world, host, { modelId: null, title, ...changes });
  ids = {
    case: await given("Sagsbehandler i jobcentret", { weeks: 8 }),
    data: await given("Analytiker af sundhedsdata", { deadline: "2026-12-01" }),
    course: await given("Kursus i data", { kind: "e_learning", weeks: 1 }),
  };
  await world.db.write((tx) =>
    tx.opportunity.update({ where: { id: ids.course }, data: { format: "online" } }),
  );
  await givenAsked(world, ids.case, ["case-work"]);
  await givenAsked(world, ids.data, ["data-based-work", "project-management"]);
  await givenAsked(world, ids.course, ["data-based-work"]);
  await ensureIndex({ db: world.db, search, say: () => {} });
});
afterEach(async () => {
  await search.close();
  await world.db.remove();
});

type Available = Extract<SearchAnswer, { available: true }>;
async function find(
  criteria: Partial<SearchCriteria>,
  options: Partial<Parameters<typeof searchOpportunities>[0]> = {},
): Promise<Available> {
  const answer = await searchOpportunities({
    ...world,
    search,
    actor: null,
    criteria: { ...NO_CRITERIA, ...criteria },
    order: "deadline",
    page: 1,
    perPage: 10,
    ...options,
  });
  if (!answer.available) throw new Error("The search did not answer");
  return answer;
}
const idsOf = (answer: Available) => answer.found.map(({ opportunity }) => opportunity.id);

describe("a search", () => {
  it("finds by words, narrows by facets, and counts what each other choice would give", async () => {
    expect(idsOf(await find({ text: "sundhedsdata" }))).toEqual([ids.data]);
    const short = await find({ durations: ["under-3"] });
    expect(idsOf(short).sort()).toEqual([ids.case, ids.course].sort());
    expect(short.counts.duration).toEqual({ "under-3": 2, "3-6": 1, "over-6": 0 });
    expect(short.counts.kind).toEqual({ rotation: 1, e_learning: 1 });
  });

  it("takes a region or »from anywhere« as places, and counts both without their own choice", async () => {
    const here = await find({ regions: ["1083"] });
    expect(idsOf(here).sort()).toEqual([ids.case, ids.data].sort());
    expect(here.regions).toEqual([
      { code: "1082", name: "Region Midtjylland", count: 0 },
      { code: "1083", name: "Region Syddanmark", count: 2 },
    ]);
    expect(here.anywhere).toBe(1);
    expect(idsOf(await find({ anywhere: true }))).toEqual([ids.course]);
    expect((await find({ regions: ["1083"], anywhere: true })).total).toBe(3);
    expect((await find({ regions: ["1082"] })).total).toBe(0);
  });

  it("answers a page after the last with the last", async () => {
    const answer = await find({}, { page: 99, perPage: 2 });
    expect([answer.page, answer.pages, answer.found.length]).toEqual([2, 2, 1]);
  });

  it("leaves out what one can no longer apply for, also before the calendar has closed it", async () => {
    world.clock.set("2026-12-02T09:00:00Z");
    expect(idsOf(await find({}))).not.toContain(ids.data);
  });

  it("says so when the engine cannot answer", async () => {
    await search.close();
    const options = { ...world, search, actor: mette, criteria: NO_CRITERIA } as const;
    expect(await searchOpportunities({ ...options, order: "match", page: 1, perPage: 10 })).toEqual({
      available: false,
    });
    expect(await countFound({ ...options, alternatives: [NO_CRITERIA] })).toEqual([0]);
  });

  it("counts what other criteria would find, in their order", async () => {
    const alternatives = [
      { ...NO_CRITERIA, text: "data" },
      { ...NO_CRITERIA, text: "ingenting som dette" },
    ];
    expect(await countFound({ ...world, search, actor: null, alternatives })).toEqual([2, 0]);
  });
});

describe("for somebody who is signed in", () => {
  beforeEach(() =>
    givenProfile(world, mette.personId, { held: ["case-work 3"], wanted: ["data-based-work 3"] }),
  );

  it("orders by fit and says why, and hides nothing", async () => {
    const answer = await find({}, { actor: mette, order: "match" });
    expect(answer.total).toBe(3);
    expect(idsOf(answer)[0]).toBe(ids.data);
    expect(answer.found[0]?.reasons.map(({ code }) => code)).toEqual(["wants", "new_sector", "distance"]);
    expect((await rankFor({ ...world, actor: mette })).map(({ id }) => id)).toEqual(idsOf(answer));
  });

  it("gives the front page the best with a reason", async () => {
    const best = await bestFor({ ...world, actor: mette, count: 2 });
    expect(best.map(({ opportunity }) => opportunity.id)).toEqual([ids.data, ids.case]);
    expect(best.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const silent = await givenPerson(world, await givenOrganisation(world), { name: "Ny Mand" });
    expect(await bestFor({ ...world, actor: silent, count: 2 })).toEqual([]);
  });

  it("lists what one has and lacks", async () => {
    const match = await explainMatch({ db: world.db, actor: mette, opportunityId: ids.data });
    const part = match?.parts.find(({ code }) => code === "competences");
    if (part?.code !== "competences") throw new Error("No part of competences");
    expect(part.each.map(({ competence, use }) => [competence.id, use])).toEqual([
      ["data-based-work", "learns"],
      ["project-management", "neither"],
    ]);
    expect(await explainMatch({ db: world.db, actor: mette, opportunityId: "no-such-id" })).toBeNull();
  });

  it("shows a host the asked competences of an applicant, and nothing else of the profile", async () => {
    const asked = [{ id: "data-based-work" }, { id: "project-management" }];
    expect(compareCompetences(asked, ["case-work", "project-management"])).toEqual({
      has: [{ id: "project-management" }],
      lacks: [{ id: "data-based-work" }],
    });
  });
});

it("finds the open ones most alike, never itself", async () => {
  const alike = await similarTo({ ...world, viewer: null, opportunityId: ids.data, count: 2 });
  expect(alike.map(({ id }) => id)).toEqual([ids.case, ids.course]);
});
