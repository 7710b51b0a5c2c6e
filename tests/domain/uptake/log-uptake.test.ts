import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LogUptakeOptions, loggedHours, logUptake } from "../../../app/domain/uptake/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let personId: string;
let place: { organisationId: string; workplaceId: string };

beforeEach(async () => {
  context = await testContext();
  place = await givenOrganisation(context, { name: "Region Sjælland", sector: "region", regionCode: "1085" });
  personId = (await givenPerson(context, place)).personId;
});
afterEach(() => context.db.remove());

function entry(given: Partial<LogUptakeOptions> = {}): LogUptakeOptions {
  return {
    id: context.ids.next(),
    at: context.clock.now(),
    personId,
    occurredOn: "2026-11-20",
    channel: "on_the_job",
    activity: "rotation",
    title: "Rotation",
    hours: 288.5,
    amountDkk: 0,
    source: "rotation",
    confidence: "high",
    idempotencyKey: "application:one",
    ...given,
  };
}

const log = (given: Partial<LogUptakeOptions> = {}) => context.db.write((tx) => logUptake(tx, entry(given)));
const all = () => context.db.read.uptakeEntry.findMany();

describe("logging uptake", () => {
  it("enters hours and kroner under the employer of the day", async () => {
    expect(await log({ amountDkk: 120 })).toBe("logged");
    expect(await all()).toMatchObject([
      {
        personId,
        organisationId: place.organisationId,
        sector: "region",
        regionCode: "1085",
        hours: 288.5,
        amountDkk: 120,
      },
    ]);
    expect(await loggedHours(context.db.read, "application:one")).toBe(288.5);
    expect(await loggedHours(context.db.read, "application:other")).toBeNull();
  });

  it("enters the same event once, and leaves the first entry as it was", async () => {
    await log();
    expect(await log({ hours: 1 })).toBe("already");
    expect(await all()).toMatchObject([{ hours: 288.5 }]);
  });

  it("enters one of fifty at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => log()));
    expect(answers.filter((answer) => answer === "logged")).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  it("keeps the employer that was true on the day, also when somebody has moved since", async () => {
    const later = await givenOrganisation(context, {
      name: "Digitaliseringsstyrelsen",
      sector: "state",
      regionCode: null,
    });
    await context.db.write(async (tx) => {
      await tx.employment.updateMany({ where: { personId }, data: { validTo: "2026-11-30" } });
      await tx.employment.create({
        data: {
          id: "later",
          personId,
          ...later,
          title: "x",
          leadershipLevel: "employee",
          validFrom: "2026-12-01",
        },
      });
    });
    await log({ occurredOn: "2026-11-30", idempotencyKey: "before" });
    await log({ occurredOn: "2026-12-01", idempotencyKey: "after" });
    const rows = await all();
    expect(rows.map(({ idempotencyKey, sector }) => [idempotencyKey, sector]).sort()).toEqual([
      ["after", "state"],
      ["before", "region"],
    ]);
  });

  it.each([0, -1, 0.1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s hours", async (hours) => {
    await expect(log({ hours })).rejects.toThrow(RangeError);
    expect(await all()).toEqual([]);
  });

  it.each([-1, 1.5])("refuses %s kroner", async (amountDkk) => {
    await expect(log({ amountDkk })).rejects.toThrow(RangeError);
  });

  it("rolls back with the event it belongs to", async () => {
    const failing = context.db.write(async (tx) => {
      await logUptake(tx, entry());
      throw new Error("the event did not happen");
    });
    await expect(failing).rejects.toThrow("did not happen");
    expect(await all()).toEqual([]);
  });
});
