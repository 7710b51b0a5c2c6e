import fc from "fast-check";
import { expect, it } from "vitest";
import { indexOpportunity } from "../../../app/domain/catalogue/index.server.ts";
import { NO_CRITERIA } from "../../../app/domain/matching/index.server.ts";
import { runRound, saveSearch } from "../../../app/domain/searches/index.server.ts";
import type { Frequency } from "../../../app/domain/searches/labels.ts";
import type { Database } from "../../../app/ports/database.ts";
import { givenMunicipality, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, testContext } from "../../setup/verb-context.ts";

const HOUR_MS = 3_600_000;
/** What is published reaches the index within two days, or is not told: rounds look no further back. */
const REACHES_INDEX_WITHIN_MS = 47 * HOUR_MS;
/** The rounds begin on the day after the searches were saved. */
const BEGIN = Date.parse("2026-11-22T06:00:00Z");

type Step =
  | { do: "publish"; indexed: boolean }
  | { do: "index" }
  | { do: "cancel" }
  | { do: "wait"; hours: number }
  /** A round that two processes run at once, or that dies when it has written so many searches. */
  | { do: "round"; round: "published" | "daily" | "weekly"; times: 1 | 2; diesAfter: number | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("publish" as const), indexed: fc.boolean() }),
  fc.record({ do: fc.constant("index" as const) }),
  fc.record({ do: fc.constant("cancel" as const) }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    do: fc.constant("round" as const),
    round: fc.constantFrom("published" as const, "daily" as const, "weekly" as const),
    times: fc.constantFrom(1 as const, 2 as const),
    diesAfter: fc.option(fc.integer({ min: 0, max: 3 })),
  }),
);

/** A database whose process dies at the write after so many. */
function dyingAfter(db: Database, writes: number): Database {
  let left = writes;
  return {
    ...db,
    write: (act) => {
      if (left === 0) return Promise.reject(new Error("the process died"));
      left -= 1;
      return db.write(act);
    },
  };
}

it("tells each opportunity once for each search, whatever happens between and however rounds end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const world = await testContext("2026-11-21T09:00:00Z");
      const search = testSearch();
      try {
        await givenMunicipality(world, { code: "0630", name: "Vejle Kommune" });
        const place = await givenOrganisation(world);
        const host = await givenPerson(world, place, { name: "Ole" });
        const mette = await givenPerson(world, place);
        for (const frequency of ["at_once", "daily", "weekly", "never"] satisfies Frequency[])
          await saveSearch({
            ...world,
            ...{ actor: mette, name: frequency, frequency, address: frequency, criteria: NO_CRITERIA },
            once: onceKey(mette.personId, "saved_search.create"),
          });
        world.clock.set(new Date(BEGIN).toISOString());
        const ids: string[] = [];
        const cancelledAt = new Map<string, Date>();
        const waiting = new Map<string, number>();
        const index = async (opportunityId: string) => {
          await indexOpportunity({ db: world.db, search, opportunityId });
          waiting.delete(opportunityId);
        };
        const round = (name: string, db: Database) =>
          runRound({ ...world, db, search, payload: { round: name, after: "" } }).catch((error: Error) => {
            if (error.message !== "the process died") throw error;
          });
        for (const one of [...steps, ...LAST]) {
          // Every step has a moment of its own.
          world.clock.set(new Date(world.clock.now().getTime() + 1000).toISOString());
          if (one.do === "publish") {
            const id = await givenOpportunity(world, host, { modelId: null, deadline: null });
            ids.push(id);
            waiting.set(id, world.clock.now().getTime());
            if (one.indexed) await index(id);
          } else if (one.do === "index") for (const id of ids) await index(id);
          else if (one.do === "wait") {
            const then = world.clock.now().getTime() + one.hours * HOUR_MS;
            for (const [id, since] of waiting) if (then - since > REACHES_INDEX_WITHIN_MS) await index(id);
            world.clock.set(new Date(then).toISOString());
          } else if (one.do === "cancel") {
            const id = ids.find((candidate) => !cancelledAt.has(candidate));
            if (id === undefined) continue;
            cancelledAt.set(id, world.clock.now());
            await world.db.write((tx) =>
              tx.opportunity.update({ where: { id }, data: { state: "cancelled" } }),
            );
          } else {
            const db = one.diesAfter === null ? world.db : dyingAfter(world.db, one.diesAfter);
            await Promise.all(Array.from({ length: one.times }, () => round(one.round, db)));
          }
        }
        const finds = await world.db.read.savedSearchFind.findMany({ include: { search: true } });
        const messages = await world.db.read.notification.findMany();
        const sentAt = new Map(messages.map(({ id, createdAt }) => [id, createdAt]));
        // One message for each that told of anything, and its number is what it told of.
        expect(new Set(finds.map(({ messageId }) => messageId))).toEqual(new Set(sentAt.keys()));
        for (const { id, params } of messages)
          expect(JSON.parse(params).count).toBe(finds.filter(({ messageId }) => messageId === id).length);
        for (const {
          opportunityId,
          messageId,
          search: { frequency },
        } of finds) {
          expect(frequency).not.toBe("never");
          const gone = cancelledAt.get(opportunityId);
          if (gone) expect(sentAt.get(messageId)?.getTime()).toBeLessThan(gone.getTime());
        }
        // What stands was told by every search that tells of anything.
        for (const frequency of ["at_once", "daily", "weekly"])
          expect(
            finds
              .filter((find) => find.search.frequency === frequency && !cancelledAt.has(find.opportunityId))
              .map(({ opportunityId }) => opportunityId)
              .sort(),
            frequency,
          ).toEqual(ids.filter((id) => !cancelledAt.has(id)).sort());
      } finally {
        await search.close();
        await world.db.remove();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** Everything reaches the index and each round runs to its end once more, on a day of its own. */
const LAST: readonly Step[] = [
  { do: "index" },
  { do: "wait", hours: 25 },
  { do: "round", round: "daily", times: 1, diesAfter: null },
  { do: "round", round: "weekly", times: 1, diesAfter: null },
];
