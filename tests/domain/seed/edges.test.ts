import { describe, expect, it } from "vitest";
import { LONG_TEXT } from "../../../seed/catalogue/texts/long-text.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { edges } from "../../../seed/people/edges.ts";
import { organisationNamed } from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";

const today = "2026-11-21";
const people = buildPeople({ today, seed: "rokade" });
const opportunities = demoOpportunities(people, today);

describe("the edges of the demo world", () => {
  it("hold a name of eighty characters", () => {
    expect(people.find(({ id }) => id === edges.personWithLongName)?.name).toHaveLength(80);
  });

  it("hold a leader of three hundred", () => {
    const led = people.filter(({ managerId }) => managerId === edges.leaderOfThreeHundred);
    expect(led).toHaveLength(300);
  });

  it("hold somebody at no workplace, and nobody else is", () => {
    const without = people.filter(({ workplaceId }) => workplaceId === null);
    expect(without.map(({ id }) => id)).toEqual([edges.personWithoutWorkplace]);
    expect(without[0]?.managerId).not.toBeNull();
  });

  it("hold organisations in which nobody was ever employed and that post nothing", () => {
    expect(edges.organisationsWithoutEmployees.length).toBeGreaterThan(0);
    for (const name of edges.organisationsWithoutEmployees) {
      const { id } = organisationNamed(name);
      const employed = people.filter(({ employments }) =>
        employments.some(({ organisationId }) => organisationId === id),
      );
      expect(employed, name).toEqual([]);
      expect(
        opportunities.filter(({ row }) => row.organisationId === id),
        name,
      ).toEqual([]);
    }
  });

  it("hold an opportunity of ten thousand characters", () => {
    const row = opportunities.find(({ row: { id } }) => id === edges.longOpportunity)?.row;
    if (!row) expect.fail("It is not there");
    const { title, summary, purpose, tasks, learning, requirements, terms } = row;
    const texts = [title, summary, purpose, tasks, learning, requirements, terms];
    expect(texts.reduce((sum, text) => sum + text.length, 0)).toBe(LONG_TEXT);
    expect(row.state).toBe("published");
  });
});
