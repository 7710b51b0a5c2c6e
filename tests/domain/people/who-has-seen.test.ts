import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logLookup } from "../../../app/domain/audit/index.server.ts";
import { type Actor, employmentsOf, whoHasSeen } from "../../../app/domain/people/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let mette: Actor;
let karen: Actor;
beforeEach(async () => {
  context = await testContext();
  mette = await givenPerson(context, await givenOrganisation(context));
  const aarhus = await givenOrganisation(context, { name: "Aarhus Kommune" });
  karen = await givenPerson(context, aarhus, { name: "Karen Lund", roles: ["programme_secretariat"] });
});
afterEach(() => context.db.remove());

const look = (viewerId: string, criterion?: string) =>
  logLookup({
    ...context,
    viewerId,
    subjectIds: [mette.personId],
    purpose: "administration",
    kind: criterion === undefined ? "read" : "search",
    ...(criterion !== undefined && { criterion }),
  });
const seen = (page = 1, perPage = 10) => whoHasSeen({ ...context, personId: mette.personId, page, perPage });

describe("who has seen my data", () => {
  it("names who looked as they were that day, why, and by which search", async () => {
    await look(karen.personId, "Holm");
    const { employment } = karen;
    await context.db.write(async (tx) => {
      await tx.employment.updateMany({
        where: { personId: karen.personId },
        data: { validTo: "2026-11-21" },
      });
      await tx.roleGrant.updateMany({ where: { personId: karen.personId }, data: { validTo: "2026-11-21" } });
      await tx.employment.create({
        data: {
          id: "later",
          personId: karen.personId,
          organisationId: employment?.organisationId ?? "",
          title: "direktør",
          leadershipLevel: "director",
          validFrom: "2026-11-22",
        },
      });
    });
    context.clock.set("2026-11-25T09:00:00Z");
    await look(karen.personId);
    await look("somebody-who-left");
    const { lines, total } = await seen();
    expect(total).toBe(3);
    expect(lines.map(({ criterion, viewer }) => [criterion, viewer])).toEqual([
      [null, null],
      [null, { name: "Karen Lund", title: "direktør", organisationName: "Aarhus Kommune", roles: [] }],
      [
        "Holm",
        {
          name: "Karen Lund",
          title: "konsulent",
          organisationName: "Aarhus Kommune",
          roles: ["programme_secretariat"],
        },
      ],
    ]);
  });

  it("comes page by page, newest first, each line once; a page after the last is the last", async () => {
    for (let n = 0; n < 5; n += 1) {
      context.clock.set(`2026-11-21T09:0${n}:00Z`);
      await look(karen.personId);
    }
    const pages = [await seen(1, 2), await seen(2, 2), await seen(3, 2)];
    const ids = pages.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
    const times = pages.flatMap(({ lines }) => lines.map(({ at }) => at.getTime()));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(await seen(99, 2)).toEqual(pages[2]);
  });

  it("is empty for somebody nobody has looked at", async () => {
    expect(await seen()).toMatchObject({ total: 0, page: 1, pages: 1, lines: [] });
  });
});

describe("what the employer has told", () => {
  it("is sorted by today: several now, those to come, and those that are over", async () => {
    const { employment } = mette;
    const job = (id: string, validFrom: string, validTo: string | null) => ({
      id,
      personId: mette.personId,
      organisationId: employment?.organisationId ?? "",
      title: id,
      leadershipLevel: "employee",
      validFrom,
      validTo,
    });
    await context.db.write((tx) =>
      tx.employment.createMany({
        data: [
          job("until today", "2024-01-01", "2026-11-21"),
          job("over", "2010-01-01", "2026-11-20"),
          job("from tomorrow", "2026-11-22", null),
        ],
      }),
    );
    const found = await employmentsOf(context.db.read, mette.personId, context.clock.today());
    const titles = (list: { title: string }[]) => list.map(({ title }) => title);
    expect(titles(found.current)).toEqual(["until today", "konsulent"]);
    expect(titles(found.coming)).toEqual(["from tomorrow"]);
    expect(titles(found.earlier)).toEqual(["over"]);
    expect(found.current[0]).toMatchObject({ workplaceName: null, leaderName: null });
  });
});
