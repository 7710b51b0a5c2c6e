import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logLookup } from "../../../app/domain/audit/index.server.ts";
import { downloadMyData } from "../../../app/domain/home/index.server.ts";
import { MY_DATA_PARTS } from "../../../app/domain/home/labels.ts";
import { type Actor, addCompetence } from "../../../app/domain/people/index.server.ts";
import { givenOffered, givenParties, type Parties } from "../../fixtures/applications.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let parties: Parties;
beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
});
afterEach(() => context.db.remove());

type File = Record<string, unknown> & Record<"applications" | "lookups" | "messages", unknown[]>;

async function fileOf(actor: Actor): Promise<{ text: string; file: File; pieces: number }> {
  let text = "";
  let pieces = 0;
  for await (const piece of await downloadMyData({ ...context, actor })) {
    text += piece;
    pieces += 1;
  }
  return { text, file: JSON.parse(text) as File, pieces };
}

describe("the file of one's own data", () => {
  it("holds every part, once each, and notes that it was taken out", async () => {
    const { file } = await fileOf(parties.applicant);
    expect(Object.keys(file)).toEqual(["format", "madeAt", ...MY_DATA_PARTS]);
    expect(file).toMatchObject({ format: "rokade-my-data-1", madeAt: context.clock.now().toISOString() });
    const audited = await context.db.read.auditEntry.findMany({ where: { action: "profile.download" } });
    expect(audited).toMatchObject([
      { actorId: parties.applicant.personId, subjectId: parties.applicant.personId, details: "{}" },
    ]);
  });

  it("holds one's profile, case and look-ups, with the names that belong there", async () => {
    await context.db.write(async (tx) => {
      await tx.competenceGroup.create({ data: { id: "g", labelDa: "G", labelEn: "G", position: 0 } });
      const named = { labelDa: "Statistik", labelEn: "Statistics", descriptionDa: "" };
      await tx.competence.create({ data: { id: "statistics", groupId: "g", ...named } });
    });
    const { applicant, leader, host } = parties;
    const once = onceKey(applicant.personId, "profile.add_held");
    await addCompetence({
      ...context,
      actor: applicant,
      once,
      relation: "held",
      id: "statistics",
      level: 3,
    });
    await givenOffered(context, parties);
    await logLookup({
      ...context,
      viewerId: host.personId,
      subjectIds: [applicant.personId],
      purpose: "applicant_choice",
      kind: "read",
    });
    const { file } = await fileOf(applicant);
    expect(file["person"]).toMatchObject({ name: applicant.name });
    expect(file["profile"]).toMatchObject({ held: [{ id: "statistics", level: 3 }] });
    expect(file["employments"]).toMatchObject({ current: [{ leaderName: leader.name }] });
    expect(file.applications).toMatchObject([{ state: "offered", purpose: "Lære at lede på tværs." }]);
    expect(file.lookups).toMatchObject([{ viewer: { name: host.name }, purpose: "applicant_choice" }]);
    expect(file.messages).toHaveLength(2);
  });

  it("holds nothing of other people's: not the staff's cases, nor the applicants'", async () => {
    await givenOffered(context, parties);
    for (const other of [parties.leader, parties.host]) {
      const { text, file } = await fileOf(other);
      expect(file.applications).toEqual([]);
      expect(text).not.toContain("Lære at lede på tværs.");
      expect(text).not.toContain(parties.applicant.personId);
    }
  });

  it("reads and sends many rows a page at a time, each once", async () => {
    const { applicant } = parties;
    const rows = 1203;
    await context.db.write(async (tx) => {
      await tx.notification.createMany({
        data: Array.from({ length: rows }, (_, n) => ({
          id: `message-${String(n).padStart(6, "0")}`,
          personId: applicant.personId,
          kind: "course_completed",
          eventKey: `event-${n}`,
          href: "/",
          createdAt: context.clock.now(),
        })),
      });
      await tx.lookupEntry.createMany({
        data: Array.from({ length: rows }, (_, n) => ({
          id: `look-${n}`,
          at: context.clock.now(),
          viewerId: "somebody",
          subjectId: applicant.personId,
          purpose: "administration",
          kind: "read",
        })),
      });
    });
    const { file, pieces } = await fileOf(applicant);
    for (const part of ["messages", "lookups"] as const) {
      const ids = (file[part] as { id: string }[]).map(({ id }) => id);
      expect(new Set(ids).size).toBe(rows);
      expect(ids).toHaveLength(rows);
    }
    expect(pieces).toBeGreaterThan(2 * rows);
  });
});
