import { afterEach, beforeEach, expect, it } from "vitest";
import { idsByName } from "../../../app/domain/people/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let ids: Record<string, string>;

beforeEach(async () => {
  world = await testContext();
  const place = await givenOrganisation(world);
  ids = {};
  for (const name of ["Mette Holm", "Anne-Mette Åberg", "Peter Holmgaard"])
    ids[name] = (await givenPerson(world, place, { name })).personId;
});
afterEach(() => world.db.remove());

const found = async (text: string, limit = 20) => {
  const people = await idsByName(world.db.read, text, limit);
  return Object.keys(ids).filter((name) => people.includes(ids[name] ?? ""));
};

it.each([
  ["holm", ["Mette Holm", "Peter Holmgaard"]],
  ["mette", ["Mette Holm", "Anne-Mette Åberg"]],
  ["Holm Mette", ["Mette Holm"]],
  ["åberg", ["Anne-Mette Åberg"]],
  ["anne-m", ["Anne-Mette Åberg"]],
  ["olm", []],
  ["mette krogh", []],
  ["", []],
])("a person is found by the beginnings of any words of the name: »%s«", async (text, names) => {
  expect(await found(text)).toEqual(names);
});

it("an id is that person alone, and one more than asked for says that there are others", async () => {
  expect(await found(ids["Mette Holm"] ?? "")).toEqual(["Mette Holm"]);
  expect(await idsByName(world.db.read, "m", 1)).toHaveLength(2);
});
