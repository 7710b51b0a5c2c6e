import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, findProfile, updateProfile } from "../../../app/domain/people/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

describe("changing one's own profile", () => {
  let context: TestContext;
  let mette: Actor;
  beforeEach(async () => {
    context = await testContext();
    mette = await givenPerson(context, await givenOrganisation(context));
    await context.db.write(async (tx) => {
      await tx.competenceGroup.create({
        data: { id: "g", labelDa: "Gruppe", labelEn: "Group", position: 0 },
      });
      for (const id of ["project-management", "statistics"])
        await tx.competence.create({
          data: { id, groupId: "g", labelDa: id, labelEn: id, descriptionDa: "" },
        });
    });
  });
  afterEach(() => context.db.remove());

  const change = {
    held: [{ id: "statistics", level: 3 }],
    wanted: [],
    interests: ["rotation"],
    maxDistanceKm: 40,
  };
  const send = (version: number, given = change, token?: string) =>
    updateProfile({
      ...context,
      actor: mette,
      once: onceKey(mette.personId, "profile.update", token),
      version,
      change: given,
    });

  it("replaces it, moves the version and audits in the same transaction", async () => {
    expect(await send(1)).toEqual({ ok: true, value: { version: 2 } });
    const profile = await findProfile(context.db.read, mette.personId);
    expect(profile).toMatchObject({ version: 2, interests: ["rotation"], maxDistanceKm: 40, wanted: [] });
    expect(profile?.held.map(({ id, level }) => [id, level])).toEqual([["statistics", 3]]);
    expect(await context.db.read.auditEntry.count({ where: { action: "profile.update" } })).toBe(1);
  });

  it("tells the second of two windows, and overwrites nothing", async () => {
    await send(1);
    expect(await send(1, { ...change, held: [] })).toEqual({ ok: false, code: "conflict" });
    expect((await findProfile(context.db.read, mette.personId))?.held).toHaveLength(1);
  });

  it("does it once for a double click", async () => {
    const both = await Promise.all([send(1, change, "same"), send(1, change, "same")]);
    expect(both).toEqual([
      { ok: true, value: { version: 2 } },
      { ok: true, value: { version: 2 } },
    ]);
  });

  it("refuses a competence that is not in the taxonomy, and changes nothing", async () => {
    const outcome = await send(1, { ...change, held: [{ id: "astrology", level: 4 }] });
    expect(outcome).toEqual({ ok: false, code: "unknown_competence" });
    expect((await findProfile(context.db.read, mette.personId))?.version).toBe(1);
  });
});
