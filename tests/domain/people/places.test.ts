import { afterEach, beforeEach, expect, it } from "vitest";
import { placesIn } from "../../../app/domain/people/index.server.ts";
import { MOST_LEADERS } from "../../../app/domain/people/labels.ts";
import { sortKey } from "../../../app/shared/danish/sort-key.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let place: { organisationId: string; workplaceId: string };
beforeEach(async () => {
  context = await testContext();
  place = await givenOrganisation(context);
});
afterEach(() => context.db.remove());

const places = (leaderName = "", keepId: string | null = null) =>
  placesIn(context.db.read, place.organisationId, { day: "2026-11-23", leaderName, keepId });

it("lists leaders by name, without their staff", async () => {
  await givenPerson(context, place, { name: "Åse Holm", level: "leader" });
  await givenPerson(context, place, { name: "Bo Lund", level: "director" });
  await givenPerson(context, place, { name: "Anna Dam" });
  expect(await places()).toMatchObject({
    leaders: [{ name: "Bo Lund" }, { name: "Åse Holm" }],
    moreLeaders: false,
  });
});

it("finds a leader beyond the list by name, and keeps whoever leads now", async () => {
  const names = Array.from({ length: MOST_LEADERS + 2 }, (_, at) => `Leder ${String(at).padStart(4, "0")}`);
  await context.db.write(async (tx) => {
    for (const name of names) {
      const id = context.ids.next();
      await tx.person.create({
        data: {
          id,
          name,
          folded: name.toLowerCase(),
          sortKey: sortKey(name),
          createdAt: context.clock.now(),
        },
      });
      await tx.employment.create({
        data: {
          id: context.ids.next(),
          personId: id,
          ...place,
          title: "Teamleder",
          leadershipLevel: "leader",
          validFrom: "2020-01-01",
        },
      });
    }
  });
  const now = await givenPerson(context, place, { name: "Ørn Leder", level: "leader" });
  const first = await places("", now.personId);
  expect(first.leaders).toHaveLength(MOST_LEADERS + 1);
  expect(first.leaders[0]).toMatchObject({ name: "Ørn Leder" });
  expect(first.moreLeaders).toBe(true);
  const asked = await places(`leder ${String(MOST_LEADERS + 1).padStart(4, "0")}`, now.personId);
  expect(asked.leaders.map(({ name }) => name)).toEqual(["Ørn Leder", names.at(-1)]);
  expect(asked.moreLeaders).toBe(false);
});
