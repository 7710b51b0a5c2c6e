import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryOutDueChanges, planOrganisationChange } from "../../../app/domain/home/index.server.ts";
import type { ChangePart } from "../../../app/domain/people/index.server.ts";
import { addDays, holdsOn } from "../../../app/shared/days.ts";
import { givenAdministrator } from "../../fixtures/administration.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const TODAY = "2026-11-21";
const NAMES = ["HR", "Drift", "Plan", "IT"];

const unit = fc.record({
  name: fc.nat(3),
  people: fc.nat(3),
  ends: fc.option(fc.integer({ min: -40, max: 40 })),
});
const organisation = fc.record({ units: fc.array(unit, { maxLength: 4 }), unplaced: fc.nat(2) });
const world = fc.record({
  organisations: fc.array(organisation, { minLength: 2, maxLength: 4 }),
  begins: fc.integer({ min: -300, max: 30 }),
  change: fc.record({
    kind: fc.constantFrom("merge" as const, "split" as const),
    into: fc.constantFrom("new" as const, "existing" as const),
    day: fc.integer({ min: 0, max: 30 }),
    goesOn: fc.boolean(),
    elsewhere: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  }),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;
type Unit = { id: string; organisationId: string };

async function build(context: TestContext, { organisations, begins }: World) {
  const units: Unit[] = [];
  const people: string[] = [];
  await context.db.write(async (tx) => {
    for (const [at, { units: own, unplaced }] of organisations.entries()) {
      const organisationId = `org-${at}`;
      await tx.organisation.create({
        data: {
          id: organisationId,
          kind: "region",
          sector: "region",
          name: `Organisation ${at}`,
          folded: `organisation ${at}`,
          parentId: at > 1 ? "org-1" : null,
          validFrom: "2007-01-01",
        },
      });
      const employ = async (workplaceId: string | null, ends: number | null) => {
        const personId = `person-${people.length}`;
        people.push(personId);
        const validFrom = addDays(TODAY, begins + people.length);
        const validTo = ends === null ? null : addDays(TODAY, Math.max(ends, begins + people.length));
        const name = `Person ${people.length}`;
        await tx.person.create({
          data: { id: personId, name, folded: name.toLowerCase(), createdAt: context.clock.now() },
        });
        await tx.employment.create({
          data: {
            id: `job-${people.length}`,
            personId,
            organisationId,
            workplaceId,
            title: "konsulent",
            leadershipLevel: "employee",
            managerId: people[0] === personId ? null : (people[0] ?? null),
            validFrom,
            validTo,
          },
        });
      };
      for (const { name, people: count, ends } of own) {
        const id = `unit-${at}-${name}`;
        if (!units.some((known) => known.id === id)) {
          units.push({ id, organisationId });
          await tx.workplace.create({ data: { id, organisationId, name: NAMES[name] ?? "" } });
        }
        for (let number = 0; number < count; number += 1) await employ(id, ends);
      }
      for (let number = 0; number < unplaced; number += 1) await employ(null, null);
    }
  });
  return { units, people };
}

function partsOf({ organisations, change }: World, units: readonly Unit[]): ChangePart[] {
  const toNew = { toId: null, toName: "Ny organisation" };
  if (change.kind === "merge") {
    const last = `org-${organisations.length - 1}`;
    const to = change.into === "new" ? toNew : { toId: last, toName: null };
    return organisations
      .map((_, at) => `org-${at}`)
      .filter((id) => id !== to.toId)
      .map((fromId) => ({ fromId, unitId: null, ...to }));
  }
  const fromId = "org-0";
  const main = change.goesOn ? { toId: fromId, toName: null } : { toId: null, toName: "Den ene" };
  const second = change.into === "new" ? toNew : { toId: "org-1", toName: null };
  const own = units.filter((known) => known.organisationId === fromId);
  const chosen = own.filter((_, at) => change.elsewhere[at] === 1);
  return [{ fromId, unitId: null, ...main }, ...chosen.map(({ id }) => ({ fromId, unitId: id, ...second }))];
}

type Job = {
  organisationId: string;
  workplaceId: string | null;
  managerId: string | null;
  validFrom: string;
  validTo: string | null;
};

async function jobsOf({ db }: TestContext): Promise<Map<string, Job[]>> {
  const rows = await db.read.employment.findMany({ orderBy: { validFrom: "asc" } });
  return Map.groupBy(rows, ({ personId }) => personId);
}

describe("a change of organisations on any day, in any tree", () => {
  it("employs everybody as before on every day, rewrites nothing before its day, and counts once", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const context = await testContext(`${TODAY}T09:00:00Z`);
        try {
          const actor = await givenAdministrator(context);
          const { units } = await build(context, given);
          const before = await jobsOf(context);
          const effectiveOn = addDays(TODAY, given.change.day);
          const parts = partsOf(given, units);
          const planned = await planOrganisationChange({
            ...context,
            actor,
            once: onceKey(actor.personId, "organisation_change.plan"),
            plan: { kind: given.change.kind, effectiveOn, parts },
            reason: "Loven siger det.",
          });
          // A split that gives nothing away is none.
          if (!planned.ok) {
            expect(planned.code).toBe("too_few_receivers");
            return;
          }
          if (given.change.day > 0) {
            expect(await carryOutDueChanges(context)).toBe(0);
            expect(await jobsOf(context)).toEqual(before);
            // The calendar may be late: the process was down for a few days.
            context.clock.set(`${addDays(effectiveOn, given.change.day % 3)}T09:00:00Z`);
            expect(await carryOutDueChanges(context)).toBe(1);
          }
          const after = await jobsOf(context);
          expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
          const moving = new Set(
            parts.filter(({ fromId, toId }) => fromId !== toId).map(({ fromId }) => fromId),
          );
          const organisations = new Map(
            (await context.db.read.organisation.findMany()).map((row) => [row.id, row] as const),
          );
          const workplaces = new Map(
            (await context.db.read.workplace.findMany()).map((row) => [row.id, row] as const),
          );
          for (const [personId, jobs] of before)
            for (let offset = -60; offset <= 60; offset += 1) {
              const day = addDays(TODAY, offset);
              const then = jobs.filter((job) => holdsOn(job, day));
              const now = (after.get(personId) ?? []).filter((job) => holdsOn(job, day));
              expect(now.length, `${personId} on ${day}`).toBe(then.length);
              expect(now.map(({ managerId }) => managerId)).toEqual(then.map(({ managerId }) => managerId));
              for (const [place, job] of now.entries()) {
                if (day < effectiveOn)
                  expect([job.organisationId, job.workplaceId]).toEqual([
                    then[place]?.organisationId,
                    then[place]?.workplaceId,
                  ]);
                const at = organisations.get(job.organisationId);
                expect(at && holdsOn(at, day), `${personId} works in what is there on ${day}`).toBe(true);
                const unit = job.workplaceId === null ? null : workplaces.get(job.workplaceId);
                if (unit) {
                  expect(unit.organisationId).toBe(job.organisationId);
                  expect((unit.validFrom ?? "") <= day && (unit.validTo ?? "9999") >= day).toBe(true);
                } else expect(then[place]?.workplaceId).toBeNull();
              }
            }
          for (const id of moving) {
            const ends = parts.some((part) => part.fromId === id && part.unitId === null && part.toId !== id);
            expect(organisations.get(id)?.validTo).toBe(ends ? addDays(effectiveOn, -1) : null);
            if (ends) expect(organisations.get(id)?.successorId).not.toBeNull();
          }
          const all = () =>
            Promise.all([
              context.db.read.employment.findMany(),
              context.db.read.workplace.findMany(),
              context.db.read.organisation.findMany(),
              context.db.read.auditEntry.count(),
              context.db.read.notification.count(),
            ]);
          const settled = await all();
          expect(await carryOutDueChanges(context)).toBe(0);
          expect(await all()).toEqual(settled);
        } finally {
          await context.db.remove();
        }
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
});
