import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  closePosting,
  createPosting,
  findOwnPosting,
  postingsOf,
  updatePosting,
} from "../../../app/domain/catalogue/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenCompetences, givenMunicipality, readyPosting } from "../../fixtures/catalogue.ts";
import { givenRotationModel } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let world: TestContext;
let host: Actor;
let other: Actor;

beforeEach(async () => {
  world = await testContext();
  await givenCompetences(world);
  await givenRotationModel(world);
  await givenMunicipality(world, { code: "0751", name: "Aarhus Kommune" });
  const place = await givenOrganisation(world);
  host = await givenPerson(world, place, { level: "leader" });
  other = await givenPerson(world, place, { level: "leader", name: "Peter Krogh" });
});
afterEach(() => world.db.remove());

const once = (actor: Actor, token?: string) => onceKey(actor.personId, "posting", token);

async function draft(actor = host): Promise<string> {
  const outcome = await createPosting({
    ...world,
    actor,
    once: once(actor),
    posting: readyPosting({ title: "Kladde" }),
    publish: false,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.id;
}

async function published(): Promise<string> {
  const id = await draft();
  const outcome = await updatePosting({
    ...world,
    actor: host,
    once: once(host),
    id,
    version: 1,
    posting: readyPosting(),
    publish: true,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return id;
}

const audits = () => world.db.read.auditEntry.findMany({ orderBy: { id: "asc" }, select: { action: true } });
const indexed = () => world.db.read.outboxMessage.count({ where: { kind: "search.index" } });

describe("a new posting", () => {
  it("is a draft of the leader's own workplace, with what it asks for", async () => {
    const id = await draft();
    const row = await world.db.read.opportunity.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      state: "draft",
      hostId: host.personId,
      organisationId: host.employment?.organisationId,
      workplaceId: host.employment?.workplaceId,
      weeks: 26,
      publishedAt: null,
    });
    expect((await findOwnPosting(world.db.read, host.personId, id))?.competences).toEqual([
      "project-management",
    ]);
    expect(await audits()).toEqual([{ action: "opportunity.create" }]);
    expect(await indexed()).toBe(0);
  });

  it("is one posting when the form is sent twice", async () => {
    const options = {
      ...world,
      actor: host,
      once: once(host, "same-token"),
      posting: readyPosting(),
      publish: false,
    };
    const [first, second] = [await createPosting(options), await createPosting(options)];
    expect(second).toEqual(first);
    expect(await world.db.read.opportunity.count()).toBe(1);
  });

  it("is refused to those who lead nobody", async () => {
    const employee = await givenPerson(world, await givenOrganisation(world), { name: "Mette Holm" });
    const outcome = await createPosting({
      ...world,
      actor: employee,
      once: once(employee),
      posting: readyPosting(),
      publish: false,
    });
    expect(outcome).toEqual({ ok: false, code: "not_allowed" });
  });

  it.each([
    [{ modelId: "no-such-model" }, "modelId"],
    [{ kind: "work_placement" }, "modelId"],
    [{ municipalityCode: "9999" }, "municipalityCode"],
    [{ competences: ["no-such-competence"] }, "competences"],
  ])("names the field with a code that does not exist: %o", async (changes, field) => {
    const outcome = await createPosting({
      ...world,
      actor: host,
      once: once(host),
      posting: readyPosting(changes),
      publish: false,
    });
    expect(outcome).toEqual({ ok: false, code: "unknown_reference", field });
    expect(await world.db.read.opportunity.count()).toBe(0);
  });
});

describe("a change of a posting", () => {
  it("replaces what it says", async () => {
    const id = await draft();
    const outcome = await updatePosting({
      ...world,
      actor: host,
      once: once(host),
      id,
      version: 1,
      posting: readyPosting({ competences: ["case-work", "data-based-work"], levels: ["leader"] }),
      publish: false,
    });
    expect(outcome).toEqual({ ok: true, value: { version: 2 } });
    expect(await findOwnPosting(world.db.read, host.personId, id)).toMatchObject({
      version: 2,
      competences: ["case-work", "data-based-work"],
      levels: ["leader"],
    });
  });

  it("keeps the competences in their order, whatever order the form sends them in; new ones come last", async () => {
    const id = await draft();
    const choose = async (version: number, competences: string[]) => {
      const posting = readyPosting({ competences });
      await updatePosting({ ...world, actor: host, once: once(host), id, version, posting, publish: false });
      return (await findOwnPosting(world.db.read, host.personId, id))?.competences;
    };
    expect(await choose(1, ["case-work", "project-management"])).toEqual(["project-management", "case-work"]);
    expect(await choose(2, ["case-work", "data-based-work", "project-management"])).toEqual([
      "project-management",
      "case-work",
      "data-based-work",
    ]);
    expect(await choose(3, ["data-based-work", "case-work"])).toEqual(["case-work", "data-based-work"]);
  });

  it("is refused when somebody has changed it meanwhile, and overwrites nothing", async () => {
    const id = await draft();
    const change = (title: string) =>
      updatePosting({
        ...world,
        actor: host,
        once: once(host),
        id,
        version: 1,
        posting: readyPosting({ title }),
        publish: false,
      });
    await change("Den første er hurtigst");
    expect(await change("Den anden kommer for sent")).toEqual({ ok: false, code: "conflict" });
    expect((await findOwnPosting(world.db.read, host.personId, id))?.title).toBe("Den første er hurtigst");
  });

  it("finds nothing for another leader", async () => {
    const id = await draft();
    const foreign = { ...world, actor: other, once: once(other), id, version: 1, publish: true };
    const notFound = { ok: false, code: "not_found" };
    expect(await updatePosting({ ...foreign, posting: readyPosting() })).toEqual(notFound);
    expect(await closePosting(foreign)).toEqual(notFound);
  });

  it("keeps a published posting fit to be read, and sends its new words to the index", async () => {
    const id = await published();
    const before = await indexed();
    const change = (changes: Parameters<typeof readyPosting>[0]) =>
      updatePosting({
        ...world,
        actor: host,
        once: once(host),
        id,
        version: 3,
        posting: readyPosting(changes),
        publish: false,
      });
    expect(await change({ tasks: "" })).toEqual({ ok: false, code: "not_ready", field: "tasks" });
    expect(await change({ tasks: "Noget nyt" })).toEqual({ ok: true, value: { version: 4 } });
    expect(await indexed()).toBe(before + 1);
  });
});

describe("publishing and closing", () => {
  it("publishes a ready draft, with audit and index in the same transaction", async () => {
    const id = await published();
    const row = await world.db.read.opportunity.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: "published", publishedAt: world.clock.now() });
    expect(await audits()).toEqual([
      { action: "opportunity.create" },
      { action: "opportunity.update" },
      { action: "opportunity.publish" },
    ]);
    expect(await indexed()).toBe(1);
  });

  it("publishes a new posting in the transaction that keeps it: all of it or nothing", async () => {
    const create = (changes: Parameters<typeof readyPosting>[0]) =>
      createPosting({
        ...world,
        actor: host,
        once: once(host),
        posting: readyPosting(changes),
        publish: true,
      });
    expect(await create({ title: "Kladde" })).toEqual({ ok: false, code: "not_ready", field: "title" });
    expect(await world.db.read.opportunity.count()).toBe(0);
    expect(await audits()).toEqual([]);
    expect((await create({})).ok).toBe(true);
    expect(await postingsOf(world.db.read, host.personId)).toMatchObject([{ state: "published" }]);
    expect(await audits()).toEqual([{ action: "opportunity.create" }, { action: "opportunity.publish" }]);
    expect(await indexed()).toBe(1);
  });

  it("refuses a draft that is not ready, naming the field, and leaves it as it was", async () => {
    const id = await draft();
    const outcome = await updatePosting({
      ...world,
      actor: host,
      once: once(host),
      id,
      version: 1,
      posting: readyPosting({ title: "Kort", tasks: "Noget andet" }),
      publish: true,
    });
    expect(outcome).toEqual({ ok: false, code: "not_ready", field: "title" });
    expect(await findOwnPosting(world.db.read, host.personId, id)).toMatchObject({
      title: "Kladde",
      state: "draft",
      version: 1,
    });
  });

  it("refuses a version that is not the newest", async () => {
    const id = await published();
    const stale = { ...world, actor: host, once: once(host), id, version: 1 };
    const change = { posting: readyPosting(), publish: false };
    expect(await updatePosting({ ...stale, ...change })).toEqual({ ok: false, code: "conflict" });
    expect(await closePosting(stale)).toEqual({ ok: false, code: "conflict" });
  });

  it("closes once; a closed posting can neither be changed nor opened again", async () => {
    const id = await published();
    const token = once(host, "close-token");
    const first = await closePosting({ ...world, actor: host, once: token, id, version: 3 });
    const second = await closePosting({ ...world, actor: host, once: token, id, version: 3 });
    expect(first).toEqual({ ok: true, value: { version: 4 } });
    expect(second).toEqual(first);
    const again = { ...world, actor: host, once: once(host), id, version: 4 };
    const refused = { ok: false, code: "wrong_state" };
    expect(await closePosting(again)).toEqual(refused);
    for (const publish of [true, false])
      expect(await updatePosting({ ...again, posting: readyPosting(), publish })).toEqual(refused);
  });

  it("lists the host's own postings only", async () => {
    await published();
    await draft(other);
    const states = (await postingsOf(world.db.read, host.personId)).map(({ state }) => state);
    expect(states).toEqual(["published"]);
  });
});
