import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoPersonas } from "../../../integrations/identity/demo/personas.ts";
import { competences } from "../../../seed/competences/taxonomy.ts";
import { buildOrganisations, organisationWithId } from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import type { Person } from "../../../seed/people/person.ts";
import { personas } from "../../../seed/people/personas.ts";
import { namesOfPublicFigures } from "../../../seed/people/public-figures.ts";
import { buildWorkplaces } from "../../../seed/people/workplaces.ts";
import { groupBy } from "./group-by.ts";

const today = "2026-11-21";
const people = buildPeople({ today, seed: "rokade" });
const byId = new Map(people.map((person) => [person.id, person]));
const workplaceById = new Map(buildWorkplaces().map((workplace) => [workplace.id, workplace]));
const slugs = new Set(competences.map(({ slug }) => slug));
const leads = ["new_leader", "leader", "leader_of_leaders", "director", "top"];

/** The leaders above, nearest first. Throws on a circle. */
function leadersAbove(person: Person, among: ReadonlyMap<string, Person>, seen: string[] = []): Person[] {
  if (seen.includes(person.id)) throw new Error(`A circle of leaders: ${seen.join(" → ")}`);
  const leader = person.managerId === null ? undefined : among.get(person.managerId);
  return leader ? [leader, ...leadersAbove(leader, among, [...seen, person.id])] : [];
}

const days = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the people", () => {
  it("are about two thousand with a name of their own, in many organisations of all three sectors", () => {
    expect(people.length).toBeGreaterThanOrEqual(1_950);
    expect(people.length).toBeLessThanOrEqual(2_150);
    expect(byId.size).toBe(people.length);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.filter(({ name }) => namesOfPublicFigures.includes(name))).toEqual([]);
    expect(new Set(people.map(({ organisationId }) => organisationId)).size).toBeGreaterThan(200);
    const sectors = groupBy(people, ({ organisationId }) => organisationWithId(organisationId).sector);
    for (const sector of ["state", "region", "municipality"] as const)
      expect(sectors.get(sector)?.length, sector).toBeGreaterThan(400);
    expect(people.filter(({ name }) => /[æøå]/i.test(name)).length).toBeGreaterThan(400);
  });

  it("are the same for the same day and seed, and others for another seed", () => {
    expect(buildPeople({ today, seed: "rokade" })).toEqual(people);
    expect(buildPeople({ today, seed: "other" }).map(({ name }) => name)).not.toEqual(
      people.map(({ name }) => name),
    );
  });

  it("keep everything but their employment days when the day is another", () => {
    const tomorrow = buildPeople({ today: "2026-11-22", seed: "rokade" });
    const lasting = ({ employments: _, ...rest }: Person) => rest;
    expect(tomorrow.map(lasting)).toEqual(people.map(lasting));
  });

  it("have leaders in the same organisation, no circles, and leaders of leaders", () => {
    for (const person of people) {
      const above = leadersAbove(person, byId);
      expect(
        above.every(({ organisationId }) => organisationId === person.organisationId),
        person.id,
      ).toBe(true);
      expect(
        above.every(({ leadershipLevel }) => leads.includes(leadershipLevel)),
        person.id,
      ).toBe(true);
      if (!leads.includes(person.leadershipLevel)) expect(above.length, person.id).toBeGreaterThan(0);
    }
    expect(
      people.filter(({ leadershipLevel }) => leads.includes(leadershipLevel)).length,
    ).toBeGreaterThanOrEqual(45);
    const led = new Set(people.map(({ managerId }) => managerId));
    const leadersWithLeader = people.filter(({ id, managerId }) => led.has(id) && managerId !== null);
    expect(leadersWithLeader.length).toBeGreaterThan(20);
    for (const level of ["employee", "aspiring", ...leads]) {
      expect(
        people.some(({ leadershipLevel }) => leadershipLevel === level),
        level,
      ).toBe(true);
    }
  });

  it("hold and want competences of the taxonomy, each at most once, and never want what they teach", () => {
    for (const { id, held, wanted, interests, maxDistanceKm } of people) {
      for (const list of [held, wanted]) {
        expect(list.length, id).toBeGreaterThan(1);
        expect(new Set(list.map(({ slug }) => slug)).size, id).toBe(list.length);
        expect(
          list.filter(({ slug }) => !slugs.has(slug)),
          id,
        ).toEqual([]);
      }
      const levelHeld = new Map(held.map(({ slug, level }) => [slug, level]));
      for (const { slug, level } of wanted)
        expect(level, `${id} ${slug}`).toBeGreaterThan(levelHeld.get(slug) ?? 0);
      expect(interests.length, id).toBeGreaterThan(1);
      expect(maxDistanceKm, id).toBeGreaterThan(0);
    }
  });

  it("sit at workplaces of organisations that stand on the days employed, whatever day it is", () => {
    fc.assert(
      fc.property(days, fc.string(), (day, seed) => {
        const crowd = buildPeople({ today: day, seed });
        const among = new Map(crowd.map((person) => [person.id, person]));
        const organisations = new Map(buildOrganisations(day).map((one) => [one.id, one]));
        for (const person of crowd) {
          let before = "";
          for (const { organisationId, workplaceId, from, to } of person.employments) {
            const organisation = organisations.get(organisationId);
            if (workplaceId !== null)
              expect(workplaceById.get(workplaceId)?.organisationId, person.id).toBe(organisationId);
            expect(from > before && (to === null || from <= to), person.id).toBe(true);
            const lastDay = organisation?.validTo ?? "9999-12-31";
            // The record begins in 2007; people have worked longer than that.
            const firstDay = organisation?.validFrom === "2007-01-01" ? "" : (organisation?.validFrom ?? "");
            expect((to ?? day) <= lastDay && from >= firstDay, person.id).toBe(true);
            before = to ?? day;
          }
          expect(person.employments.at(-1)).toMatchObject({
            to: null,
            organisationId: person.organisationId,
          });
          const leader = among.get(person.managerId ?? "");
          if (leader) expect(leader.organisationId, person.id).toBe(person.organisationId);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("the personas", () => {
  it("are the nine of the contract, at the workplace and with the roles of their part", () => {
    expect(personas.map(({ key }) => key)).toEqual([
      "medarbejder",
      "leder",
      "vaertsleder",
      "topleder",
      "hr",
      "plus-sekretariat",
      "kompetenceraad",
      "campus-administrator",
      "systemadministrator",
    ]);
    for (const { key, personId, nameDa, roles, part } of personas) {
      const person = byId.get(personId);
      expect(personId).toBe(`person-${key}`);
      expect(person?.name).toBe(nameDa);
      expect(person?.title).toBe(part.title);
      expect(organisationWithId(person?.organisationId ?? "").name).toBe(part.organisation);
      expect(workplaceById.get(person?.workplaceId ?? "")?.name).toBe(part.unit);
      for (const { organisationId } of roles) {
        if (organisationId !== null) expect(organisationId).toBe(person?.organisationId);
      }
    }
  });

  it("are the people whom the demo sign-in offers", () => {
    const offered = demoPersonas.map(({ key, personId, name }) => ({ key, personId, name }));
    expect(offered).toEqual(personas.map(({ key, personId, nameDa }) => ({ key, personId, name: nameDa })));
  });

  it("stand over and under each other as the journeys need it", () => {
    const mette = byId.get("person-medarbejder");
    const above = mette ? leadersAbove(mette, byId).map(({ id }) => id) : [];
    expect(above[0]).toBe("person-leder");
    expect(above).toContain("person-topleder");
    const under = (id: string) => people.filter(({ managerId }) => managerId === id).length;
    expect(under("person-leder")).toBeGreaterThanOrEqual(7);
    expect(under("person-vaertsleder")).toBeGreaterThanOrEqual(5);
    expect(byId.get("person-kompetenceraad")?.organisationId).toBe("org-agency-kompetenceraadet");
  });
});
