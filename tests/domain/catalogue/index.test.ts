import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureIndex, indexOpportunity } from "../../../app/domain/catalogue/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import { givenAsked, givenCompetences, givenMunicipality, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let host: Actor;
let search: SearchEngine;
const said: string[] = [];

beforeEach(async () => {
  world = await testContext();
  search = testSearch();
  said.length = 0;
  await givenMunicipality(world, { code: "0630", name: "Vejle Kommune" });
  host = await givenPerson(world, await givenOrganisation(world), { level: "leader" });
});
afterEach(async () => {
  await search.close();
  await world.db.remove();
});

const given = (changes: Parameters<typeof givenOpportunity>[2] = {}) =>
  givenOpportunity(world, host, { modelId: null, ...changes });
const ensure = (force = false) =>
  ensureIndex({ db: world.db, search, say: (line) => said.push(line), force });
const found = (text: string, visibleTo: Parameters<SearchEngine["ids"]>[0]["visibleTo"] = "anonymous") =>
  search.ids({ text, visibleTo, today: world.clock.today() });

describe("the index", () => {
  it("holds what is published, and nothing else", async () => {
    const id = await given();
    for (const state of ["draft", "closed", "archived", "cancelled"]) await given({ state });
    expect(await ensure()).toBe(1);
    expect(await found("")).toEqual([id]);
    expect(said).toEqual(["Search: 1 opportunities indexed"]);
  });

  it("finds by title, place, workplace, competence, its English name and the word for the kind", async () => {
    await givenCompetences(world);
    const id = await given({ title: "Nyt overblik over sager" });
    await givenAsked(world, id, ["data-based-work"]);
    await ensure();
    for (const text of ["overblik", "vejle", "kontoret", "databaseret", "data-based", "rotationsforløb"])
      expect(await found(text), text).toEqual([id]);
    expect(await found("hjemmesygepleje")).toEqual([]);
  });

  it("shows to each viewer what is meant for them", async () => {
    const open = await given();
    const own = await given({ visibility: "organisation", title: "Kun for os" });
    const sector = await given({ visibility: "sector", title: "Kun for kommuner" });
    await ensure();
    const organisationId = host.employment?.organisationId ?? "";
    expect(await found("")).toEqual([open]);
    expect((await found("", { sector: "municipality", organisationId })).sort()).toEqual(
      [open, own, sector].sort(),
    );
    expect((await found("", { sector: "municipality", organisationId: "x" })).sort()).toEqual(
      [open, sector].sort(),
    );
    expect(await found("", { sector: "state", organisationId: "x" })).toEqual([open]);
  });

  it("is left alone when it fits, and built anew when it does not or is told to", async () => {
    await given();
    await ensure();
    said.length = 0;
    await ensure();
    expect(said).toEqual([]);
    await ensure(true);
    await given();
    await ensure();
    expect(said).toEqual(["Search: 1 opportunities indexed", "Search: 2 opportunities indexed"]);
  });

  it("goes through more than one batch", async () => {
    const data = await world.db.read.opportunity.findUniqueOrThrow({ where: { id: await given() } });
    await world.db.write((tx) =>
      tx.opportunity.createMany({
        data: Array.from({ length: 1001 }, (_, number) => ({ ...data, id: `many-${number}` })),
      }),
    );
    expect(await ensure()).toBe(1002);
  });
});

describe("a change", () => {
  const index = (opportunityId: string) => indexOpportunity({ db: world.db, search, opportunityId });

  it("brings an opportunity in, changes it, and takes it out when it is no longer published", async () => {
    const id = await given({ title: "Projektleder søges" });
    await index(id);
    await index(id);
    expect(await found("projektleder")).toEqual([id]);
    await world.db.write((tx) => tx.opportunity.update({ where: { id }, data: { title: "Jurist søges" } }));
    await index(id);
    expect([await found("projektleder"), await found("jurist")]).toEqual([[], [id]]);
    await world.db.write((tx) => tx.opportunity.update({ where: { id }, data: { state: "closed" } }));
    await index(id);
    expect(await search.count()).toBe(0);
    await index("no-such-id");
  });
});
