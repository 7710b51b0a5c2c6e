import { describe, expect, it } from "vitest";
import { rotationModels } from "../../../seed/catalogue/models.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { buildPeople } from "../../../seed/people/people.ts";

const today = "2026-11-21";
const people = buildPeople({ today, seed: "rokade" });
const built = demoOpportunities(people, today);

describe("the opportunities of the demo world", () => {
  it("are the same each time, and move with the day", () => {
    expect(demoOpportunities(people, today)).toEqual(built);
    const later = demoOpportunities(people, "2027-03-01");
    expect(later.map(({ row }) => row.id)).toEqual(built.map(({ row }) => row.id));
    expect(later[0]?.row.deadline).toBe("2027-03-04");
  });

  it("have a host who leads, and Karen Lund hosts the one in Borgerservice", () => {
    const leaders = new Set(
      people
        .filter(({ leadershipLevel }) => leadershipLevel !== "employee" && leadershipLevel !== "aspiring")
        .map(({ id }) => id),
    );
    for (const { row } of built) expect(leaders.has(row.hostId), row.id).toBe(true);
    const hostOf = (externalId: string) => built.find(({ row }) => row.externalId === externalId)?.row.hostId;
    expect(hostOf("rot-aarhus-sagsoverblik")).toBe("person-vaertsleder");
  });

  it("close on their deadline, begin on a Monday after it, and follow a model of their own kind", () => {
    for (const { row } of built) {
      expect(row.state, row.id).toBe(row.deadline < today ? "closed" : "published");
      if (row.startsOn !== null) {
        expect(new Date(row.startsOn).getUTCDay(), row.id).toBe(1);
        expect(row.startsOn > row.deadline, row.id).toBe(true);
        expect(row.endsOn !== null && row.endsOn > row.startsOn, row.id).toBe(true);
      }
      const model = rotationModels.find(({ id }) => id === row.modelId);
      const needsModel = row.kind === "rotation" || row.kind === "work_placement";
      expect(model?.kind, row.id).toBe(needsModel ? row.kind : undefined);
      expect(row.publishedAt.toISOString() < `${today}T23`, row.id).toBe(true);
    }
  });
});
