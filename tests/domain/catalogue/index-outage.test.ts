import { Meilisearch } from "meilisearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkIndex,
  ensureIndex,
  INDEX_MESSAGE,
  indexOpportunity,
} from "../../../app/domain/catalogue/index.server.ts";
import {
  enqueue,
  outboxCounts,
  type RunJobsOptions,
  runDueJobs,
} from "../../../app/domain/jobs/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { checkSearch } from "../../../app/health/check-search.server.ts";
import { jobsOf } from "../../../app/jobs.server.ts";
import type { SearchDocument, SearchEngine } from "../../../app/ports/search-engine.ts";
import { createLogger } from "../../../integrations/log/logger.ts";
import { createMeilisearch } from "../../../integrations/search/meilisearch/engine.ts";
import { withFallback } from "../../../integrations/search/with-fallback.ts";
import { type MeilisearchDouble, startMeilisearchDouble } from "../../contracts/meilisearch/double.ts";
import { testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

const MINUTE = 60_000;

let world: TestContext;
let host: Actor;
let double: MeilisearchDouble;
let server: SearchEngine;
let search: SearchEngine;
let jobs: RunJobsOptions;

beforeEach(async () => {
  world = await testContext();
  host = await givenPerson(world, await givenOrganisation(world), { level: "leader" });
  double = await startMeilisearchDouble();
  const timer = () => world.clock.now().getTime();
  server = createMeilisearch({ url: double.url, apiKey: null, index: "rokade", timer });
  search = withFallback({ first: server, standIn: testSearch(), timer });
  jobs = jobsOf({ ...world, search, log: createLogger("silent"), owner: "test" });
  await ensureIndex({ db: world.db, search, say: () => {} });
});
afterEach(async () => {
  await double.stop();
  await search.close();
  await world.db.remove();
});

const given = (changes: Parameters<typeof givenOpportunity>[2] = {}) =>
  givenOpportunity(world, host, { modelId: null, ...changes });
const changed = (opportunityId: string) =>
  world.db.write((tx) =>
    enqueue(tx, {
      id: world.ids.next(),
      kind: INDEX_MESSAGE,
      payload: { opportunityId },
      at: world.clock.now(),
    }),
  );
const retitle = async (id: string, title: string) => {
  await world.db.write((tx) => tx.opportunity.update({ where: { id }, data: { title } }));
  await changed(id);
};
const pass = async (ms = MINUTE) => {
  world.clock.set(new Date(world.clock.now().getTime() + ms).toISOString());
  await runDueJobs({ ...jobs, schedule: {} });
};
const found = (engine: SearchEngine, text: string) =>
  engine.ids({ text, visibleTo: "anonymous", today: world.clock.today() });
const health = () =>
  checkSearch({
    db: { ...world.db, ping: async () => {} },
    search,
    clock: world.clock,
    file: "",
    migrations: () => ({ all: [], missing: [] }),
    version: "",
    startedAt: world.clock.now(),
  });

describe("while the search server is away", () => {
  it("changes wait for it, are found meanwhile, and reach it in order when it is back", async () => {
    const [one, other] = [
      await given({ title: "Projektleder søges" }),
      await given({ title: "Jurist søges" }),
    ];
    await changed(one);
    await changed(other);
    await pass(0);
    expect(await found(server, "projektleder")).toEqual([one]);
    double.fault("unavailable");
    for (const title of ["Lærer søges", "Pædagog søges", "Sygeplejerske søges"]) await retitle(one, title);
    await world.db.write((tx) => tx.opportunity.update({ where: { id: other }, data: { state: "closed" } }));
    await changed(other);
    for (let minutes = 0; minutes < 30; minutes += 1) await pass();
    expect(await found(search, "sygeplejerske")).toEqual([one]);
    expect(await found(search, "jurist")).toEqual([]);
    expect(await outboxCounts(world.db.read, world.clock.now())).toMatchObject({ waiting: 4, failed: 0 });
    expect(await health()).toMatchObject({ status: "attention", code: "searchStandIn" });
    double.fault("none");
    await pass();
    expect(await outboxCounts(world.db.read, world.clock.now())).toMatchObject({ waiting: 0, failed: 0 });
    expect([await found(server, "sygeplejerske"), await found(server, "projektleder jurist")]).toEqual([
      [one],
      [],
    ]);
    expect(await health()).toMatchObject({ status: "good", code: "searchOk" });
  });

  it("fills a server that has come back without its index, once nothing waits", async () => {
    const id = await given({ title: "Projektleder søges" });
    await changed(id);
    await pass(0);
    for (const name of ["rokade", "rokade_state"])
      await new Meilisearch({ host: double.url }).deleteIndex(name).waitTask();
    world.clock.set(new Date(world.clock.now().getTime() + MINUTE).toISOString());
    expect(await found(search, "projektleder"), "the server has no index, so the other answers").toEqual([
      id,
    ]);
    await changed(id);
    expect(await checkIndex({ ...world, search })).toBeNull();
    await world.db.write((tx) => tx.outboxMessage.deleteMany());
    world.clock.set(new Date(world.clock.now().getTime() + MINUTE).toISOString());
    expect(await checkIndex({ ...world, search })).toBe(1);
    expect(await found(server, "projektleder")).toEqual([id]);
  });
});

describe("two processes that index one opportunity", () => {
  it("end with what the database says, whoever writes last", async () => {
    const id = await given({ title: "Projektleder søges" });
    const slow: SearchEngine = {
      ...server,
      async upsert(documents: readonly SearchDocument[]) {
        if (documents[0]?.title === "Projektleder søges") {
          await world.db.write((tx) =>
            tx.opportunity.update({ where: { id }, data: { title: "Jurist søges" } }),
          );
          await indexOpportunity({ db: world.db, search: server, opportunityId: id });
        }
        await server.upsert(documents);
      },
    };
    await indexOpportunity({ db: world.db, search: slow, opportunityId: id });
    expect([await found(server, "jurist"), await found(server, "projektleder")]).toEqual([[id], []]);
  });
});
