import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureIndex } from "../../../app/domain/catalogue/index.server.ts";
import { NO_CRITERIA, type SearchCriteria, suggest } from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import { givenAsked, givenCompetences, givenMunicipality, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let search: SearchEngine;
let host: Actor;
let insider: Actor;
let stranger: Actor;

beforeEach(async () => {
  world = await testContext();
  search = testSearch();
  await givenCompetences(world);
  await givenMunicipality(world, { code: "0630", name: "Vejle Kommune" });
  host = await givenPerson(world, await givenOrganisation(world, { name: "Aarhus Kommune" }));
  const closed = await givenOrganisation(world, { name: "Skjult Styrelse", sector: "state" });
  insider = await givenPerson(world, closed, { name: "Inger Sider" });
  const elsewhere = await givenOrganisation(world, { name: "Region Nord", sector: "region" });
  stranger = await givenPerson(world, elsewhere, { name: "Frans Mand" });
  const open = await givenOpportunity(world, host, { modelId: null, title: "Projektleder i byggesager" });
  await givenAsked(world, open, ["project-management"]);
  const hidden = await givenOpportunity(world, insider, {
    ...{ modelId: null, title: "Projekthemmelighed", visibility: "organisation" },
  });
  await givenAsked(world, hidden, ["case-work"]);
  await ensureIndex({ db: world.db, search, say: () => {} });
});
afterEach(async () => {
  await search.close();
  await world.db.remove();
});

async function suggested(text: string, actor: Actor | null = null, more: Partial<SearchCriteria> = {}) {
  const found = await suggest({ ...world, search, actor, criteria: { ...NO_CRITERIA, ...more, text } });
  return (
    found && {
      competences: found.competences.map(({ id }) => id),
      organisations: found.organisations.map(({ name }) => name),
      opportunities: found.opportunities.map(({ title }) => title),
      total: found.total,
    }
  );
}

describe("suggestions", () => {
  it("are competences, organisations and titles that begin so, and what the search would find", async () => {
    expect(await suggested("projek")).toEqual({
      competences: ["project-management"],
      organisations: [],
      opportunities: ["Projektleder i byggesager"],
      total: 1,
    });
    expect((await suggested("århus kom"))?.organisations).toEqual(["Aarhus Kommune"]);
    expect((await suggested("project man"))?.competences).toEqual(["project-management"]);
    expect((await suggested("projektledlse"))?.competences).toEqual(["project-management"]);
  });

  it("name a title only where the title says it", async () => {
    expect(await suggested("borgernes")).toMatchObject({ opportunities: [], competences: [] });
  });

  it("keep to what is chosen already", async () => {
    expect(await suggested("projek", null, { sectors: ["state"] })).toMatchObject({
      opportunities: [],
      total: 0,
    });
  });

  it.each(["", " ", "p", " p "])("are none for %j: a single letter begins too much", async (text) => {
    expect(await suggested(text)).toBeNull();
  });

  it("leave out what is no longer open", async () => {
    world.clock.set("2026-12-16T09:00:00Z");
    expect(await suggested("projek")).toMatchObject({ competences: [], opportunities: [], total: 0 });
  });

  it("still name competences and organisations when the search engine cannot answer", async () => {
    await search.close();
    expect(await suggested("projek")).toMatchObject({ competences: ["project-management"], total: null });
  });

  it("lead nobody to what they may not find, whatever they type", async () => {
    expect(await suggested("skjult", insider)).toMatchObject({ organisations: ["Skjult Styrelse"] });
    expect(await suggested("sagsbehandling", insider)).toMatchObject({ competences: ["case-work"] });
    expect(await suggested("projekthemmelighed", insider)).toMatchObject({
      opportunities: ["Projekthemmelighed"],
    });
    const typed = fc.oneof(
      fc.constantFrom("skjult styrelse", "sagsbehandling", "projekthemmelighed", "case work", "skj", "sag"),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    for (const actor of [null, stranger])
      await fc.assert(
        fc.asyncProperty(typed, async (text) => {
          const found = await suggested(text, actor);
          expect(found?.competences ?? []).not.toContain("case-work");
          expect(found?.organisations ?? []).not.toContain("Skjult Styrelse");
          expect(found?.opportunities ?? []).not.toContain("Projekthemmelighed");
          expect(found?.total ?? 0).toBeLessThanOrEqual(1);
        }),
        { numRuns: 60 },
      );
  });
});
