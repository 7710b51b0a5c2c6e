import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Actor,
  addCompetence,
  changeCompetences,
  changePreferences,
  findProfile,
  type Preferences,
} from "../../../app/domain/people/index.server.ts";
import { type CompetenceList, MOST_COMPETENCES } from "../../../app/domain/people/labels.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const IDS = ["project-management", "statistics", ...Array.from({ length: 60 }, (_, n) => `skill-${n}`)];
const NO_WISHES: Preferences = {
  interests: [],
  formats: [],
  maxDistanceKm: null,
  minWeeks: null,
  maxWeeks: null,
  startsFrom: null,
};

let context: TestContext;
let mette: Actor;
beforeEach(async () => {
  context = await testContext();
  mette = await givenPerson(context, await givenOrganisation(context));
  await context.db.write(async (tx) => {
    await tx.competenceGroup.create({
      data: { id: "g", labelDa: "Gruppe", labelEn: "Group", position: 0 },
    });
    await tx.competence.createMany({
      data: IDS.map((id) => ({ id, groupId: "g", labelDa: id, labelEn: id, descriptionDa: "" })),
    });
  });
});
afterEach(() => context.db.remove());

const add = (
  id: string,
  { level = 3, relation = "held" as CompetenceList, actor = mette, token = "" } = {},
) =>
  addCompetence({
    ...context,
    actor,
    once: onceKey(actor.personId, "profile.add", token || undefined),
    relation,
    id,
    level,
  });
const change = (
  version: number,
  given: { levels?: { id: string; level: number }[]; removed?: string[] },
  actor = mette,
) =>
  changeCompetences({
    ...context,
    actor,
    once: onceKey(actor.personId, "profile.change"),
    version,
    relation: "held",
    levels: given.levels ?? [],
    removed: given.removed ?? [],
  });
const wish = (version: number, wishes: Partial<Preferences>) =>
  changePreferences({
    ...context,
    actor: mette,
    once: onceKey(mette.personId, "profile.preferences"),
    version,
    preferences: { ...NO_WISHES, ...wishes },
  });
const profile = async (personId = mette.personId) => {
  const found = await findProfile(context.db.read, personId);
  if (!found) throw new Error("No profile");
  return found;
};
const held = async (personId = mette.personId) =>
  (await profile(personId)).held.map(({ id, level }) => [id, level]);
const audited = () =>
  context.db.read.auditEntry.findMany({ where: { action: "profile.update" }, orderBy: { id: "asc" } });

describe("adding a competence to one's own list", () => {
  it("puts it there with its level and audits how many, not which", async () => {
    expect(await add("statistics")).toEqual({ ok: true, value: { id: "statistics" } });
    expect(await held()).toEqual([["statistics", 3]]);
    const [entry] = await audited();
    expect(entry).toMatchObject({ actorId: mette.personId, subjectId: mette.personId });
    expect(JSON.parse(entry?.details ?? "")).toEqual({ part: "held", added: 1 });
  });

  it("keeps the two lists and two people apart", async () => {
    const ali = await givenPerson(context, await givenOrganisation(context, { name: "Odense Kommune" }));
    await add("statistics");
    expect(await add("statistics", { relation: "wanted", level: 4 })).toMatchObject({ ok: true });
    expect(await add("statistics", { actor: ali, level: 1 })).toMatchObject({ ok: true });
    expect(await held()).toEqual([["statistics", 3]]);
    expect(await held(ali.personId)).toEqual([["statistics", 1]]);
  });

  it("does it once for a double click", async () => {
    const both = await Promise.all([
      add("statistics", { token: "same" }),
      add("statistics", { token: "same" }),
    ]);
    expect(both).toEqual([both[0], both[0]]);
    expect(await audited()).toHaveLength(1);
  });

  it("refuses one that stands there already, one that is not in the taxonomy, and one too many", async () => {
    await add("statistics");
    expect(await add("statistics", { level: 4 })).toEqual({ ok: false, code: "already_listed" });
    expect(await add("astrology")).toEqual({ ok: false, code: "unknown_competence" });
    for (const id of IDS.slice(2, MOST_COMPETENCES + 1)) await add(id);
    expect(await add("project-management")).toEqual({ ok: false, code: "too_many" });
    expect(await held()).toHaveLength(MOST_COMPETENCES);
    expect(await audited()).toHaveLength(MOST_COMPETENCES);
  });
});

describe("changing one's own list", () => {
  it("changes levels and takes away, and audits both counts", async () => {
    for (const id of ["statistics", "project-management", "skill-1"]) await add(id);
    const { version } = await profile();
    const outcome = await change(version, {
      levels: [
        { id: "statistics", level: 4 },
        { id: "skill-1", level: 3 },
      ],
      removed: ["project-management"],
    });
    expect(outcome).toEqual({ ok: true, value: { version: version + 1 } });
    expect(await held()).toEqual([
      ["skill-1", 3],
      ["statistics", 4],
    ]);
    expect(JSON.parse((await audited()).at(-1)?.details ?? "")).toEqual({
      part: "held",
      changed: 1,
      removed: 1,
    });
  });

  it("tells the second of two windows, and overwrites nothing", async () => {
    await add("statistics");
    const { version } = await profile();
    await change(version, { levels: [{ id: "statistics", level: 4 }] });
    expect(await change(version, { removed: ["statistics"] })).toEqual({ ok: false, code: "conflict" });
    expect(await held()).toEqual([["statistics", 4]]);
  });

  it("refuses what is not on the list, another's too, and changes nothing", async () => {
    const ali = await givenPerson(context, await givenOrganisation(context, { name: "Odense Kommune" }));
    await add("statistics", { actor: ali });
    await add("skill-1");
    const { version } = await profile();
    const levels = [
      { id: "skill-1", level: 4 },
      { id: "statistics", level: 4 },
    ];
    expect(await change(version, { levels })).toEqual({ ok: false, code: "unknown_competence" });
    expect(await change(version, { removed: ["statistics"] })).toMatchObject({ code: "unknown_competence" });
    expect(await held()).toEqual([["skill-1", 3]]);
    expect(await held(ali.personId)).toEqual([["statistics", 3]]);
    expect((await profile()).version).toBe(version);
  });
});

describe("changing what one looks for", () => {
  const wishes = {
    interests: ["rotation"],
    formats: ["online"],
    maxDistanceKm: 40,
    minWeeks: 4,
    maxWeeks: 4,
    startsFrom: "2027-03-01",
  };

  it("replaces it, moves the version and audits in the same transaction", async () => {
    expect(await wish(1, wishes)).toEqual({ ok: true, value: { version: 2 } });
    expect(await profile()).toMatchObject({ version: 2, ...wishes });
    expect((await audited()).map(({ details }) => details)).toEqual(['{"part":"preferences"}']);
    expect(await wish(2, {})).toMatchObject({ ok: true });
    expect(await profile()).toMatchObject(NO_WISHES);
  });

  it("tells the second of two windows, and overwrites nothing", async () => {
    await wish(1, wishes);
    expect(await wish(1, {})).toEqual({ ok: false, code: "conflict" });
    expect(await profile()).toMatchObject(wishes);
  });

  it("refuses a longest below the shortest, by its field", async () => {
    expect(await wish(1, { minWeeks: 5, maxWeeks: 4 })).toEqual({
      ok: false,
      code: "weeksOrder",
      field: "maxWeeks",
    });
    expect(await wish(1, { maxWeeks: 4 })).toMatchObject({ ok: true });
  });

  it("refuses a first day that has passed, unless it stood there before", async () => {
    const refused = { ok: false, code: "startPast", field: "startsFrom" };
    expect(await wish(1, { startsFrom: "2026-11-20" })).toEqual(refused);
    expect(await wish(1, { startsFrom: "2026-11-21" })).toMatchObject({ ok: true });
    context.clock.set("2026-12-24T09:00:00Z");
    expect(await wish(2, { startsFrom: "2026-11-21", minWeeks: 4 })).toMatchObject({ ok: true });
    expect(await wish(3, { startsFrom: "2026-11-22" })).toEqual(refused);
    expect(await profile()).toMatchObject({ startsFrom: "2026-11-21", minWeeks: 4 });
  });
});
