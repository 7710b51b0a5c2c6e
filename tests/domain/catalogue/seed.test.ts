import { describe, expect, it } from "vitest";
import { OPPORTUNITY_STATES } from "../../../app/domain/catalogue/states.ts";
import { addDays } from "../../../seed/calendar.ts";
import { rotationModels } from "../../../seed/catalogue/models.ts";
import { writtenTexts } from "../../../seed/catalogue/texts/index.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { organisationWithId } from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import { municipalityWithCode } from "../../../seed/reference-data/reference-data.ts";

const today = "2026-11-21";
const people = buildPeople({ today, seed: "rokade" });
const built = demoOpportunities(people, today);
const byId = new Map(people.map((person) => [person.id, person]));

describe("the opportunities of the demo world", () => {
  it("are the same each time, and move with the day", () => {
    expect(demoOpportunities(people, today)).toEqual(built);
    const later = demoOpportunities(buildPeople({ today: "2027-03-01", seed: "rokade" }), "2027-03-01");
    expect(later.map(({ row }) => row.id)).toEqual(built.map(({ row }) => row.id));
    expect(later[0]?.row.deadline).toBe("2027-03-04");
  });

  it("are three hundred of every kind and state, from all regions and sectors", () => {
    expect(built).toHaveLength(300);
    const of = <Value>(pick: (row: (typeof built)[number]["row"]) => Value) =>
      Map.groupBy(built, ({ row }) => pick(row));
    expect(of(({ kind }) => kind).size).toBe(10);
    expect([...of(({ state }) => state).keys()].toSorted()).toEqual(OPPORTUNITY_STATES.toSorted());
    expect(new Set(built.map(({ row }) => municipalityWithCode(row.municipalityCode).regionCode)).size).toBe(
      5,
    );
    const sectors = of(({ organisationId }) => organisationWithId(organisationId).sector);
    for (const sector of ["state", "region", "municipality"] as const)
      expect(sectors.get(sector)?.length, sector).toBeGreaterThan(30);
    const closing = built.filter(({ row }) => row.state === "published" && row.deadline <= addDays(today, 3));
    expect(closing.length).toBeGreaterThanOrEqual(8);
    expect(writtenTexts.length).toBeGreaterThanOrEqual(82);
    expect(built.filter(({ row }) => row.language === "en").length).toBe(3);
  });

  it("never bear the same title twice in one organisation", () => {
    const keys = built.map(({ row }) => `${row.organisationId} ${row.title}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("have a host who leads where it is posted, and Karen Lund hosts the one in Borgerservice", () => {
    const leaders = new Set(
      people
        .filter(({ leadershipLevel }) => leadershipLevel !== "employee" && leadershipLevel !== "aspiring")
        .map(({ id }) => id),
    );
    for (const { row } of built) {
      expect(leaders.has(row.hostId), row.id).toBe(true);
      expect(byId.get(row.hostId)?.organisationId, row.id).toBe(row.organisationId);
    }
    const hostOf = (externalId: string) => built.find(({ row }) => row.externalId === externalId)?.row.hostId;
    expect(hostOf("rot-aarhus-sagsoverblik")).toBe("person-vaertsleder");
  });

  it("close on their deadline, begin on a Monday after it, and follow a model of their own kind", () => {
    for (const { row } of built) {
      const over = ["closed", "archived"];
      expect(over.includes(row.state), row.id).toBe(row.deadline < today);
      if (row.startsOn !== null) {
        expect(new Date(row.startsOn).getUTCDay(), row.id).toBe(1);
        expect(row.startsOn > row.deadline, row.id).toBe(true);
        expect(row.endsOn !== null && row.endsOn > row.startsOn, row.id).toBe(true);
      }
      const model = rotationModels.find(({ id }) => id === row.modelId);
      const needsModel = row.kind === "rotation" || row.kind === "work_placement";
      expect(model?.kind, row.id).toBe(needsModel ? row.kind : undefined);
      expect(row.publishedAt === null, row.id).toBe(row.state === "draft");
      expect((row.publishedAt ?? row.createdAt).toISOString() < `${today}T23`, row.id).toBe(true);
    }
  });
});
