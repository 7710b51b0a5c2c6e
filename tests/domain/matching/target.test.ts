import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { competencyProfiles, findCompetencyProfile } from "../../../app/domain/competences/index.server.ts";
import { targetGaps } from "../../../app/domain/matching/target-gap.ts";
import { type Actor, chooseTarget, targetOf } from "../../../app/domain/people/index.server.ts";
import { competencyProfiles as seeded } from "../../../seed/competences/profiles.ts";
import { competences } from "../../../seed/competences/taxonomy.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

const level = fc.integer({ min: 1, max: 4 });
const asked = fc.uniqueArray(fc.record({ id: fc.constantFrom<string>("a", "b", "c", "d", "e"), level }), {
  selector: ({ id }) => id,
});
const held = fc
  .uniqueArray(fc.tuple(fc.constantFrom<string>("a", "b", "c", "x"), level), { selector: ([id]) => id })
  .map((list) => new Map(list));

describe("what one lacks of a target", () => {
  it("is every competence once, the widest gap first, never less than nothing", () => {
    fc.assert(
      fc.property(asked, held, (list, own) => {
        const gaps = targetGaps(list, own);
        expect(gaps.map(({ competence }) => competence.id).toSorted()).toEqual(
          list.map(({ id }) => id).toSorted(),
        );
        expect(gaps.map(({ missing }) => missing)).toEqual(
          gaps.map(({ missing }) => missing).toSorted((a, b) => b - a),
        );
        for (const { competence, held: has, missing } of gaps) {
          expect(has).toBe(own.get(competence.id) ?? 0);
          expect(missing).toBe(Math.max(0, competence.level - has));
        }
      }),
    );
  });

  it("never becomes more by learning", () => {
    fc.assert(
      fc.property(asked, held, fc.constantFrom("a", "b", "c"), (list, own, id) => {
        const sum = (levels: ReadonlyMap<string, number>) =>
          targetGaps(list, levels).reduce((total, { missing }) => total + missing, 0);
        const more = new Map([...own, [id, Math.min(4, (own.get(id) ?? 0) + 1)]]);
        expect(sum(more)).toBeLessThanOrEqual(sum(own));
      }),
    );
  });
});

describe("the reference list", () => {
  it("asks for competences of the taxonomy, each once, at a level, and says so in both languages", () => {
    const known = new Set(competences.map(({ slug }) => slug));
    expect(new Set(seeded.map(({ slug }) => slug)).size).toBe(seeded.length);
    expect(seeded.length).toBeGreaterThanOrEqual(6);
    for (const profile of seeded) {
      const slugs = profile.competences.map((one) => one.split(" ")[0] ?? "");
      expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs.length).toBeGreaterThanOrEqual(6);
      for (const text of [profile.da, profile.en, profile.summaryDa, profile.summaryEn])
        expect(text.trim()).not.toBe("");
    }
  });
});

describe("a target", () => {
  let world: TestContext;
  let mette: Actor;
  beforeEach(async () => {
    world = await testContext();
    mette = await givenPerson(world, await givenOrganisation(world), { name: "Mette Holm" });
    await world.db.write(async (tx) => {
      await tx.competenceGroup.create({ data: { id: "g", labelDa: "G", labelEn: "G", position: 0 } });
      await tx.competence.createMany({
        data: ["one", "two"].map((id) => ({ id, groupId: "g", labelDa: id, labelEn: id, descriptionDa: "" })),
      });
      const texts = { summaryDa: "", summaryEn: "" };
      await tx.competencyProfile.createMany({
        data: ["second", "first"].map((id, at) => ({
          id,
          labelDa: id,
          labelEn: id,
          ...texts,
          position: 1 - at,
        })),
      });
      await tx.competencyProfileCompetence.createMany({
        data: ["one", "two"].map((competenceId, at) => ({
          profileId: "first",
          competenceId,
          level: at + 2,
          position: 1 - at,
        })),
      });
    });
  });
  afterEach(() => world.db.remove());

  const choose = (profileId: string, chosen = true, actor = mette) =>
    chooseTarget({ ...world, actor, profileId, chosen });
  const target = async (actor = mette) => (await targetOf(world.db.read, actor.personId))?.profileId;

  it("is read with its competences, all in their order", async () => {
    expect((await competencyProfiles(world.db.read)).map(({ id }) => id)).toEqual(["first", "second"]);
    const found = await findCompetencyProfile(world.db.read, "first");
    expect(found?.competences.map(({ id, level: asks }) => [id, asks])).toEqual([
      ["two", 3],
      ["one", 2],
    ]);
    expect(await findCompetencyProfile(world.db.read, "none")).toBeNull();
  });

  it("is one at a time, the same however often it is chosen, and is given up", async () => {
    expect(await choose("first")).toEqual({ ok: true, value: { changed: true } });
    expect(await choose("first")).toEqual({ ok: true, value: { changed: false } });
    expect(await choose("second")).toEqual({ ok: true, value: { changed: true } });
    expect(await target()).toBe("second");
    expect(await choose("first", false)).toEqual({ ok: true, value: { changed: false } });
    expect(await target()).toBe("second");
    expect(await choose("second", false)).toEqual({ ok: true, value: { changed: true } });
    expect(await target()).toBeUndefined();
    const entries = await world.db.read.auditEntry.findMany();
    expect(entries.map(({ action, details }) => [action, details])).toEqual(
      Array(3).fill(["profile.update", '{"part":"target"}']),
    );
  });

  it("must stand in the list, and is the person's alone", async () => {
    expect(await choose("none")).toEqual({ ok: false, code: "not_found" });
    const ida = await givenPerson(world, await givenOrganisation(world, { name: "Horsens" }));
    await choose("first");
    expect(await target(ida)).toBeUndefined();
    await choose("second", true, ida);
    expect(await target()).toBe("first");
  });
});
