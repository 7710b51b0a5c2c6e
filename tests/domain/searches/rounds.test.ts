import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { indexOpportunity } from "../../../app/domain/catalogue/index.server.ts";
import { runDueJobs } from "../../../app/domain/jobs/index.server.ts";
import { NO_CRITERIA, type SearchCriteria } from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { changeSearch, saveSearch, startRound } from "../../../app/domain/searches/index.server.ts";
import type { Frequency } from "../../../app/domain/searches/labels.ts";
import { jobsOf } from "../../../app/jobs.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import { createLogger } from "../../../integrations/log/logger.ts";
import { givenMunicipality, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const SATURDAY = "2026-11-21T09:00:00Z";
let world: TestContext;
let search: SearchEngine;
let host: Actor;
let mette: Actor;
let stranger: Actor;

beforeEach(async () => {
  world = await testContext(SATURDAY);
  search = testSearch();
  await givenMunicipality(world, { code: "0630", name: "Vejle Kommune" });
  const vejle = await givenOrganisation(world);
  host = await givenPerson(world, vejle, { name: "Ole Host", level: "leader" });
  mette = await givenPerson(world, vejle);
  stranger = await givenPerson(world, await givenOrganisation(world, { name: "Skat", sector: "state" }));
});
afterEach(async () => {
  await search.close();
  await world.db.remove();
});

const jobs = () =>
  jobsOf({ ...world, search, log: createLogger("silent"), owner: "test", lti: undefined } as Parameters<
    typeof jobsOf
  >[0]);

async function saved(
  actor: Actor,
  frequency: Frequency,
  criteria: Partial<SearchCriteria> = { text: "projektleder" },
  address = JSON.stringify(criteria),
) {
  const outcome = await saveSearch({
    ...world,
    ...{ actor, name: "Min søgning", frequency, address },
    once: onceKey(actor.personId, "saved_search.create"),
    criteria: { ...NO_CRITERIA, ...criteria },
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.id;
}

/** Something published now, and found. */
async function published(changes: Parameters<typeof givenOpportunity>[2] = {}, poster = host) {
  const id = await givenOpportunity(world, poster, {
    modelId: null,
    title: "Projektleder søges",
    ...changes,
  });
  await indexOpportunity({ db: world.db, search, opportunityId: id });
  return id;
}

const at = (instant: string) => world.clock.set(instant);
async function round(name: "published" | "daily" | "weekly") {
  await startRound(world, name);
  await runDueJobs({ ...jobs(), schedule: {} });
}
const told = async (actor: Actor) => {
  const messages = await world.db.read.notification.findMany({
    where: { personId: actor.personId },
    orderBy: { id: "asc" },
  });
  const finds = await world.db.read.savedSearchFind.findMany({ orderBy: { position: "asc" } });
  return messages.map(({ id }) =>
    finds.filter(({ messageId }) => messageId === id).map(({ opportunityId }) => opportunityId),
  );
};

describe("a round of saved searches", () => {
  it("tells of what was published since, in one message with its name and number", async () => {
    await published();
    await saved(mette, "daily");
    at("2026-11-22T05:00:00Z");
    const first = await published();
    at("2026-11-22T05:10:00Z");
    const second = await published();
    await published({ title: "Jurist søges" });
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[second, first]]);
    const [message] = await world.db.read.notification.findMany();
    expect(message).toMatchObject({
      kind: "search_found",
      params: JSON.stringify({ title: "Min søgning", count: 2 }),
      href: `/gemte/beskeder/${message?.id}`,
    });
  });

  it("tells nothing on the day on which it was saved, and what came that day the next morning", async () => {
    await saved(mette, "at_once");
    await saved(mette, "daily", { text: "projektlederne" });
    at("2026-11-21T22:30:00Z");
    const id = await published();
    // Half past eleven in Denmark: the same day.
    await round("published");
    await round("daily");
    expect(await told(mette)).toEqual([]);
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[id], [id]]);
  });

  it("tells those at once who asked for it, and no one else", async () => {
    await saved(mette, "at_once");
    await saved(stranger, "daily");
    at("2026-11-23T09:00:00Z");
    const id = await givenOpportunity(world, host, { modelId: null, title: "Projektleder søges" });
    await world.db.write((tx) =>
      tx.outboxMessage.create({
        data: {
          ...{ id: "index", kind: "search.index", payload: JSON.stringify({ opportunityId: id }) },
          ...{ createdAt: world.clock.now(), availableAt: world.clock.now() },
        },
      }),
    );
    await runDueJobs({ ...jobs(), schedule: {} });
    expect([await told(mette), await told(stranger)]).toEqual([[[id]], []]);
  });

  it("keeps to its day: the weekly on the weekly round, the silent never", async () => {
    await saved(mette, "weekly");
    await saved(stranger, "never");
    at("2026-11-23T06:00:00Z");
    const id = await published();
    for (const name of ["published", "daily"] as const) await round(name);
    expect(await told(mette)).toEqual([]);
    for (const name of ["weekly", "weekly"] as const) await round(name);
    expect([await told(mette), await told(stranger)]).toEqual([[[id]], []]);
  });

  it("tells each person what they may see at that time, and not what they host themselves", async () => {
    for (const actor of [host, mette, stranger]) await saved(actor, "daily");
    at("2026-11-22T05:00:00Z");
    const own = await published({ visibility: "organisation" });
    const open = await published();
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(host)).toEqual([]);
    expect((await told(mette)).flat().sort()).toEqual([own, open].sort());
    expect(await told(stranger)).toEqual([[open]]);
  });

  it("leaves out what was withdrawn before it was told, also when the index has not heard of it", async () => {
    await saved(mette, "daily");
    at("2026-11-22T05:00:00Z");
    const gone = await published();
    const late = await published({ deadline: "2026-11-22" });
    await world.db.write((tx) =>
      tx.opportunity.update({ where: { id: gone }, data: { state: "cancelled" } }),
    );
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[late]]);
  });

  it("tells nobody who has no job there any more, or may not sign in", async () => {
    await saved(mette, "daily");
    await saved(stranger, "daily");
    at("2026-11-22T05:00:00Z");
    await published();
    await world.db.write(async (tx) => {
      await tx.employment.updateMany({
        where: { personId: mette.personId },
        data: { validTo: "2026-11-21" },
      });
      await tx.person.update({ where: { id: stranger.personId }, data: { closedAt: world.clock.now() } });
    });
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await world.db.read.notification.count()).toBe(0);
  });

  it("tells of what reached the index late, once", async () => {
    await saved(mette, "daily");
    at("2026-11-22T05:00:00Z");
    const late = await givenOpportunity(world, host, { modelId: null, title: "Projektleder søges" });
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([]);
    at("2026-11-23T06:00:00Z");
    await indexOpportunity({ db: world.db, search, opportunityId: late });
    await round("daily");
    at("2026-11-24T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[late]]);
  });

  it("holds all the words, though the page of the search shows more", async () => {
    await saved(mette, "daily", { text: "projektleder odense" });
    at("2026-11-22T05:00:00Z");
    await published();
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([]);
    const whole = await published({ title: "Projektleder i Odense" });
    at("2026-11-23T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[whole]]);
  });

  it("finds nothing by a month that has passed, rather than everything", async () => {
    await saved(mette, "daily", { starts: ["2026-11"] });
    at("2026-12-02T05:00:00Z");
    await published();
    at("2026-12-02T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([]);
  });

  it("begins anew when messages are turned on again", async () => {
    const id = await saved(mette, "never");
    at("2026-11-22T05:00:00Z");
    await published();
    await changeSearch({
      ...world,
      ...{ actor: mette, id, version: 1, name: "Min søgning", frequency: "daily" },
      once: onceKey(mette.personId, "saved_search.change"),
    });
    at("2026-11-23T05:00:00Z");
    const later = await published();
    at("2026-11-23T06:00:00Z");
    await round("daily");
    expect(await told(mette)).toEqual([[later]]);
  });

  it("waits in the outbox while the search engine is away, and is told when it is back", async () => {
    await saved(mette, "daily");
    at("2026-11-22T05:00:00Z");
    const id = await published();
    at("2026-11-22T06:00:00Z");
    const back = search;
    search = testSearch();
    await search.close();
    await round("daily");
    expect(await told(mette)).toEqual([]);
    search = back;
    at("2026-11-22T06:05:00Z");
    await runDueJobs({ ...jobs(), schedule: {} });
    expect(await told(mette)).toEqual([[id]]);
  });

  it("goes through more searches than one piece of work holds", async () => {
    const first = await saved(mette, "daily");
    const row = await world.db.read.savedSearch.findUniqueOrThrow({ where: { id: first } });
    await world.db.write((tx) =>
      tx.savedSearch.createMany({
        data: Array.from({ length: 401 }, (_, number) => ({
          ...{ ...row, id: `many-${number}`, address: `many-${number}` },
        })),
      }),
    );
    at("2026-11-22T05:00:00Z");
    await published();
    at("2026-11-22T06:00:00Z");
    await round("daily");
    expect(await world.db.read.notification.count()).toBe(402);
  });
});
