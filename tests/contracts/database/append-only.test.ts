import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordAudit } from "../../../app/domain/audit/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

describe("what the database itself refuses", () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.db.remove());

  async function givenEntry(given: { hours?: number; channel?: string; occurredOn?: string } = {}) {
    const person = await givenPerson(context, await givenOrganisation(context));
    const id = context.ids.next();
    await context.db.write((tx) =>
      tx.uptakeEntry.create({
        data: {
          id,
          idempotencyKey: id,
          personId: person.personId,
          organisationId: person.employment?.organisationId ?? "",
          sector: "municipality",
          occurredOn: "2026-11-20",
          recordedAt: context.clock.now(),
          channel: "formal",
          activity: "e_learning",
          title: "God forvaltningsskik",
          hours: 1.5,
          amountDkk: 80,
          source: "lti",
          confidence: "high",
          ...given,
        },
      }),
    );
    return id;
  }

  it("a change or a deletion in the ledger", async () => {
    const id = await givenEntry();
    const change = context.db.write((tx) => tx.uptakeEntry.update({ where: { id }, data: { hours: 99 } }));
    await expect(change).rejects.toThrow(/append-only/);
    const removal = context.db.write((tx) => tx.uptakeEntry.delete({ where: { id } }));
    await expect(removal).rejects.toThrow(/append-only/);
    expect((await context.db.read.uptakeEntry.findUnique({ where: { id } }))?.hours).toBe(1.5);
  });

  it("hours that are no quarters, a fourth channel, a day that is no day", async () => {
    for (const wrong of [{ hours: 1.1 }, { channel: "other" }, { occurredOn: "20-11-2026" }])
      await expect(givenEntry(wrong)).rejects.toThrow();
    expect(await context.db.read.uptakeEntry.count()).toBe(0);
    await expect(givenEntry({ hours: 1.25 })).resolves.toBeTypeOf("string");
  });

  it("a change or a deletion in the audit log", async () => {
    const id = context.ids.next();
    await context.db.write((tx) =>
      recordAudit(tx, {
        id,
        at: context.clock.now(),
        actorId: null,
        action: "profile.update",
        subject: { type: "person", id: "1" },
      }),
    );
    const change = context.db.write((tx) =>
      tx.auditEntry.updateMany({ where: {}, data: { action: "other" } }),
    );
    await expect(change).rejects.toThrow(/append-only/);
    await expect(context.db.write((tx) => tx.auditEntry.deleteMany({ where: {} }))).rejects.toThrow(
      /append-only/,
    );
  });
});
