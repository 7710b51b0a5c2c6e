import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_CRITERIA } from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import {
  changeSearch,
  deleteSearch,
  findOwnSearch,
  lookAtSearch,
  savedSearchForm,
  saveSearch,
  searchesOf,
  searchToSilence,
  silenceSearch,
  silenceToken,
} from "../../../app/domain/searches/index.server.ts";
import { MOST_SEARCHES } from "../../../app/domain/searches/labels.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const SECRET = "a-secret-of-these-tests-that-is-long-enough";
let world: TestContext;
let mette: Actor;
let ole: Actor;

beforeEach(async () => {
  world = await testContext();
  const place = await givenOrganisation(world);
  mette = await givenPerson(world, place);
  ole = await givenPerson(world, place, { name: "Ole" });
});
afterEach(() => world.db.remove());

const save = (actor: Actor, address = "q=leder", token?: string) =>
  saveSearch({
    ...world,
    ...{ actor, name: "Leder", frequency: "daily", address, criteria: NO_CRITERIA },
    once: onceKey(actor.personId, "saved_search.create", token),
  });
async function saved(actor: Actor, address?: string): Promise<string> {
  const outcome = await save(actor, address);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.id;
}
const change = (actor: Actor, id: string, version = 1) =>
  changeSearch({
    ...world,
    ...{ actor, id, version, name: "Chef", frequency: "weekly" },
    once: onceKey(actor.personId, "saved_search.change"),
  });
const remove = (actor: Actor, id: string) =>
  deleteSearch({ ...world, actor, id, once: onceKey(actor.personId, "saved_search.delete") });
const audits = async () =>
  (await world.db.read.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action }) => action);
const refused = (code: string) => ({ ok: false, code });

describe("a saved search", () => {
  it("is its owner's alone, whatever is asked of it", async () => {
    const id = await saved(mette);
    expect(await searchesOf(world.db.read, ole.personId)).toEqual([]);
    expect(await findOwnSearch(world.db.read, ole.personId, id)).toBeNull();
    expect(await lookAtSearch({ ...world, actor: ole, id })).toBeNull();
    expect(await change(ole, id)).toEqual(refused("not_found"));
    expect(await remove(ole, id)).toEqual(refused("not_found"));
    expect((await searchesOf(world.db.read, mette.personId)).map((one) => [one.id, one.name])).toEqual([
      [id, "Leder"],
    ]);
  });

  it("is saved once, though the form is sent twice; the same search a second time is refused", async () => {
    expect(await save(mette, "q=leder", "token")).toEqual(await save(mette, "q=leder", "token"));
    expect(await save(mette)).toEqual(refused("already_saved"));
    expect(await world.db.read.savedSearch.count()).toBe(1);
    await saved(ole);
    expect(await audits()).toEqual(["saved_search.create", "saved_search.create"]);
  });

  it(`is one of ${MOST_SEARCHES} at most`, async () => {
    for (let number = 0; number < MOST_SEARCHES; number += 1) await saved(mette, `q=${number}`);
    expect(await save(mette)).toEqual(refused("full"));
    await saved(ole);
  });

  it("is changed by whoever saw it as it is, and known as new from then on", async () => {
    const id = await saved(mette);
    expect(await change(mette, id)).toEqual({ ok: true, value: { id } });
    expect(await change(mette, id)).toEqual(refused("conflict"));
    expect(await findOwnSearch(world.db.read, mette.personId, id)).toMatchObject({
      ...{ name: "Chef", frequency: "weekly", version: 2 },
    });
    expect(await audits()).toEqual(["saved_search.create", "saved_search.change"]);
  });

  it("is looked at: what was new is seen, and nothing else is different", async () => {
    const id = await saved(mette, "q=leder&sektor=state");
    world.clock.set("2026-12-01T08:00:00Z");
    expect(await lookAtSearch({ ...world, actor: mette, id })).toBe("q=leder&sektor=state");
    expect(await findOwnSearch(world.db.read, mette.personId, id)).toMatchObject({
      ...{ seenAt: world.clock.now(), version: 1 },
    });
  });

  it("takes its messages along when it goes, and those of nobody else", async () => {
    const [id, other] = [await saved(mette), await saved(ole)];
    const opportunityId = await givenOpportunity(world, mette, { modelId: null });
    await world.db.write(async (tx) => {
      for (const [searchId, personId] of [
        [id, mette.personId],
        [other, ole.personId],
      ] as const) {
        const messageId = `message-${searchId}`;
        await tx.savedSearchFind.create({ data: { searchId, opportunityId, messageId, position: 0 } });
        await tx.notification.create({
          data: {
            ...{ id: messageId, personId, kind: "search_found", eventKey: messageId },
            ...{ href: `/gemte/beskeder/${messageId}`, createdAt: world.clock.now() },
          },
        });
      }
    });
    expect(await remove(mette, id)).toEqual({ ok: true, value: { id } });
    const left = await world.db.read.notification.findMany({ select: { id: true } });
    expect(left).toEqual([{ id: `message-${other}` }]);
    expect(await world.db.read.savedSearchFind.count()).toBe(1);
  });
});

describe("the link of a message that says: no more", () => {
  const silence = (token: string) => silenceSearch({ ...world, token, secret: SECRET });
  const read = (token: string) => searchToSilence({ ...world, token, secret: SECRET });

  it("changes nothing when it is read, and the search when it is used, once", async () => {
    const token = silenceToken(SECRET, await saved(mette));
    expect(await read(token)).toEqual({ name: "Leder", isSilent: false });
    expect(await read(token)).toEqual({ name: "Leder", isSilent: false });
    expect(await silence(token)).toEqual({ ok: true, value: { changed: true } });
    expect(await silence(token)).toEqual({ ok: true, value: { changed: false } });
    expect(await read(token)).toEqual({ name: "Leder", isSilent: true });
    expect(await audits()).toEqual(["saved_search.create", "saved_search.silence"]);
  });

  it("is good for its own search only, and when Rokade made it", async () => {
    const [id, other] = [await saved(mette), await saved(ole)];
    const [name = "", signature = ""] = silenceToken(SECRET, id).split(".");
    const [otherName = ""] = silenceToken(SECRET, other).split(".");
    for (const token of [
      `${otherName}.${signature}`,
      `${name}.${signature.slice(0, -1)}A`,
      silenceToken("another-secret", id),
      silenceToken(SECRET, "no-such-search"),
      `${name}.`,
      "",
      "x".repeat(5000),
    ])
      expect(await silence(token), token.slice(0, 80)).toEqual(refused("not_found"));
    expect((await searchesOf(world.db.read, mette.personId))[0]?.frequency).toBe("daily");
  });
});

describe("the form of a saved search", () => {
  const problems = (form: Record<string, string>) => {
    const parsed = savedSearchForm.safeParse(form);
    return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message);
  };

  it("asks for a name that is one and not too long, and how often", () => {
    expect(problems({ name: "  Min \n søgning ", frequency: "never" })).toEqual({
      ...{ name: "Min søgning", frequency: "never" },
    });
    expect(problems({ name: "å".repeat(80), frequency: "daily" })).toMatchObject({ frequency: "daily" });
    expect(problems({})).toEqual(["nameMissing", "frequencyMissing"]);
    expect(problems({ name: " ", frequency: "hourly" })).toEqual(["nameMissing", "frequencyMissing"]);
    expect(problems({ name: "x".repeat(81), frequency: "daily" })).toEqual(["nameTooLong"]);
  });
});
