import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findPublication,
  nextPublicationDay,
  publicationVersions,
  publishFigures,
} from "../../../app/domain/council/index.server.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";
import { everybody, givenEntries, givenWorkforce } from "./setup.ts";

describe("publishing the figures", () => {
  let context: TestContext;
  let staff: Awaited<ReturnType<typeof givenWorkforce>>;
  beforeEach(async () => {
    context = await testContext();
    staff = await givenWorkforce(context);
  });
  afterEach(() => context.db.remove());

  const figure = async (
    sector: string,
    channel: string,
    year = 2026,
    version: number | "newest" = "newest",
  ) => {
    const publication = await findPublication(context.db.read, version);
    const found = publication?.figures.find(
      (one) => one.sector === sector && one.channel === channel && one.year === year,
    );
    return found && [found.hours, found.amountDkk];
  };

  it("freezes three years with every total, and the coverage, in one numbered publication", async () => {
    await givenEntries(context, everybody(staff));
    expect(await publishFigures(context)).toEqual({ version: 1, isNew: true });
    const publication = await findPublication(context.db.read, "newest");
    expect(publication).toMatchObject({ version: 1, asOf: "2026-11-21" });
    expect([...new Set(publication?.figures.map(({ year }) => year))]).toEqual([2024, 2025, 2026]);
    expect(publication?.figures).toHaveLength(3 * 4 * 4);
    expect(await figure("state", "on_the_job")).toEqual([120, 0]);
    expect(await figure("region", "formal")).toEqual([120, 12_000]);
    expect(await figure("state", "all")).toEqual([360, 12_000]);
    expect(await figure("all", "formal")).toEqual([360, 36_000]);
    expect(await figure("all", "all")).toEqual([1080, 36_000]);
    expect(await figure("all", "all", 2025)).toEqual([0, 0]);
    expect(publication?.coverage.filter(({ year }) => year === 2026)).toMatchObject([
      { sector: "state", organisations: 1, reportingOrganisations: 1, people: 12, coveredPeople: 12 },
      { sector: "region", organisations: 1, reportingOrganisations: 1, people: 12, coveredPeople: 12 },
      { sector: "municipality", organisations: 2, reportingOrganisations: 1, people: 16, coveredPeople: 12 },
      { sector: "all", organisations: 4, reportingOrganisations: 3, people: 40, coveredPeople: 36 },
    ]);
    expect(await context.db.read.auditEntry.findMany({ where: { action: "council.publish" } })).toMatchObject(
      [{ actorId: null, subjectType: "publication" }],
    );
  });

  it("makes no new publication when nothing has changed", async () => {
    await givenEntries(context, everybody(staff));
    await publishFigures(context);
    context.clock.set("2026-12-01T02:00:00Z");
    expect(await publishFigures(context)).toEqual({ version: 1, isNew: false });
    expect(await publicationVersions(context.db.read, 10)).toHaveLength(1);
    expect(await context.db.read.auditEntry.count({ where: { action: "council.publish" } })).toBe(1);
  });

  it("leaves what is published as it was until the next publication, and keeps the old one", async () => {
    await givenEntries(context, everybody(staff));
    await publishFigures(context);
    const [mette] = staff.municipality;
    if (!mette) throw new Error("Nobody works there");
    await givenEntries(context, [{ person: mette, channel: "on_the_job", hours: 200 }]);
    expect(await figure("municipality", "on_the_job")).toEqual([120, 0]);
    expect(await publishFigures(context)).toEqual({ version: 2, isNew: true });
    expect(await figure("municipality", "all")).toEqual([560, 12_000]);
    expect(await figure("municipality", "all", 2026, 1)).toEqual([360, 12_000]);
    await expect(
      context.db.write((tx) => tx.publishedCell.updateMany({ data: { hours: 1 } })),
    ).rejects.toThrow();
  });

  it("counts nothing of an entry that was reversed, nor of the one that reverses it", async () => {
    const entries = everybody(staff);
    const ids = await givenEntries(context, entries);
    const [entry] = entries;
    const [id] = ids;
    if (!entry || !id) throw new Error("No entries");
    await givenEntries(context, [{ ...entry, hours: -entry.hours, reversesId: id }]);
    await publishFigures(context);
    expect(await figure("state", "on_the_job")).toEqual([110, 0]);
  });

  it("does not count somebody whose only entry was reversed among the five", async () => {
    const [first, second, third, fourth, fifth] = staff.state;
    if (!first || !second || !third || !fourth || !fifth) throw new Error("Too few people");
    const five = [first, second, third, fourth, fifth];
    const ids = await givenEntries(context, [
      ...five.map((person) => ({ person, channel: "formal" as const, hours: 20 })),
      ...everybody({ ...staff, state: [] }),
    ]);
    await publishFigures(context);
    expect(await figure("state", "formal")).toEqual([100, 0]);
    await givenEntries(context, [
      { person: first, channel: "formal", hours: -20, ...(ids[0] && { reversesId: ids[0] }) },
    ]);
    await publishFigures(context);
    expect(await figure("state", "formal")).toEqual([null, null]);
  });

  it("hides a cell of four people with others beside it, and writes no number for any of them", async () => {
    const few = { ...staff, region: staff.region.slice(0, 4) };
    const entries = everybody(staff).filter(
      ({ person, channel }) => channel !== "relational" || !staff.region.includes(person),
    );
    await givenEntries(context, [
      ...entries,
      ...few.region.map((person) => ({ person, channel: "relational" as const, hours: 25 })),
    ]);
    await publishFigures(context);
    expect(await figure("region", "relational")).toEqual([null, null]);
    const hidden = await context.db.read.publishedCell.findMany({ where: { year: 2026, hours: null } });
    expect(hidden).toHaveLength(4);
    expect(new Set(hidden.map(({ sector }) => sector)).size).toBe(2);
    expect(new Set(hidden.map(({ channel }) => channel)).size).toBe(2);
  });

  it("leaves out what happens after the day, and years before the last three", async () => {
    const [person] = staff.state;
    if (!person) throw new Error("Nobody works there");
    await givenEntries(context, [
      ...everybody(staff),
      { person, channel: "formal", hours: 400, occurredOn: "2026-11-22" },
      { person, channel: "formal", hours: 400, occurredOn: "2023-12-31" },
    ]);
    await publishFigures(context);
    expect(await figure("all", "all")).toEqual([1080, 36_000]);
    expect(await figure("all", "all", 2023)).toBeUndefined();
  });

  it("counts a person who changed sector once in the total, and hides by the people of each", async () => {
    const movers = staff.state.slice(0, 3);
    await givenEntries(context, everybody(staff));
    const region = staff.region[0]?.employment;
    if (!region) throw new Error("Nobody works there");
    await givenEntries(
      context,
      movers.map((person) => ({ person: { ...person, employment: region }, channel: "formal", hours: 10 })),
    );
    await publishFigures(context);
    expect(await figure("region", "formal")).toEqual([150, 12_000]);
    expect(await figure("all", "all")).toEqual([1110, 36_000]);
  });
});

describe("the day of the next publication", () => {
  it("is the first of the next month", () => {
    expect(nextPublicationDay("2026-11-21")).toBe("2026-12-01");
    expect(nextPublicationDay("2026-12-01")).toBe("2027-01-01");
    expect(nextPublicationDay("2028-01-31")).toBe("2028-02-01");
  });
});
