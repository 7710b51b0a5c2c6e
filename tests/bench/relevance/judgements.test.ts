import { describe, expect, it } from "vitest";
import {
  JUDGED_DAY,
  judgedCatalogue,
  judgedProfiles,
  judgedQueries,
} from "../../../bench/relevance/judgements.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { competences } from "../../../seed/competences/taxonomy.ts";
import { buildOrganisations } from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import { municipalities } from "../../../seed/reference-data/reference-data.ts";

const queries = judgedQueries();
const profiles = judgedProfiles();
const catalogue = judgedCatalogue();

const countsBy = (keys: readonly string[]) =>
  new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
const twice = (keys: readonly string[]) => [...countsBy(keys)].filter(([, count]) => count > 1);

it("is of the catalogue as it is: whoever changes it judges what is new or another", () => {
  const people = buildPeople({ today: JUDGED_DAY, seed: "rokade" });
  const names = new Map(buildOrganisations(JUDGED_DAY).map(({ id, name }) => [id, name]));
  const open = demoOpportunities(people, JUDGED_DAY)
    .filter(({ row }) => row.state === "published" && row.deadline >= JUDGED_DAY)
    .map(({ row, workplace }): [string, string] => [
      row.externalId,
      `${row.title} — ${[names.get(row.organisationId), workplace.name].join(", ")}`,
    ]);
  expect(Object.fromEntries(open)).toEqual(Object.fromEntries(catalogue));
});

describe("the queries", () => {
  it("are enough, in classes that are enough", () => {
    expect(queries.length).toBeGreaterThanOrEqual(160);
    const classes = countsBy(queries.map((judged) => judged.class));
    expect([...classes.keys()]).toEqual([
      "abbreviation",
      "competence",
      "compound",
      "inflection",
      "letters",
      "multi-word",
      "organisation",
      "place-and-time",
      "synonym",
      "typo",
    ]);
    expect([...classes].filter(([, count]) => count < 16)).toEqual([]);
  });

  it("are each asked once", () => {
    expect(twice(queries.map(({ query }) => query.toLowerCase().trim()))).toEqual([]);
  });

  it("want something that is there, and not so much that no page could show it", () => {
    const useful = queries.map(({ query, grades }): [string, number] => [
      query,
      [...grades.values()].filter((grade) => grade >= 2).length,
    ]);
    expect(useful.filter(([, count]) => count === 0 || count > 20)).toEqual([]);
  });

  it("grade what is in the catalogue", () => {
    const unknown = queries.flatMap(({ query, grades }) =>
      [...grades.keys()].filter((id) => !catalogue.has(id)).map((id) => `${query}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the profiles", () => {
  it("are enough, each with a name of its own", () => {
    expect(profiles.length).toBeGreaterThanOrEqual(12);
    expect(twice(profiles.map(({ name }) => name))).toEqual([]);
  });

  it("name competences, kommuner and opportunities that there are, and want some of them", () => {
    const slugs = new Set(competences.map(({ slug }) => slug));
    const codes = municipalities.map(({ code }) => code);
    for (const { held, wanted, municipality, grades } of profiles) {
      expect([...held.keys(), ...wanted.keys()].filter((slug) => !slugs.has(slug))).toEqual([]);
      expect(codes).toContain(municipality);
      expect([...grades.keys()].filter((id) => !catalogue.has(id))).toEqual([]);
      expect(Math.max(...grades.values())).toBe(3);
    }
  });
});
