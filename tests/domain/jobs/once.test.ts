import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordAudit } from "../../../app/domain/audit/index.server.ts";
import type { AuditAction } from "../../../app/domain/audit/labels.ts";
import { once } from "../../../app/domain/jobs/index.server.ts";
import { ok, refused } from "../../../app/shared/result.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

describe("once: a form's token brings about one effect", () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.db.remove());

  const key = { personId: "mette", action: "profile.update", token: "token-of-the-form" };
  const act = (name: AuditAction) => (tx: Parameters<Parameters<typeof context.db.write>[0]>[0]) =>
    recordAudit(tx, {
      id: context.ids.next(),
      at: context.clock.now(),
      actorId: "mette",
      action: name,
      subject: { type: "person", id: "1" },
    });
  const effects = () => context.db.read.auditEntry.count();

  it("gives the second click the first one's outcome", async () => {
    const click = () =>
      once({ ...context, once: key }, async (tx) => {
        await act("profile.update")(tx);
        return ok({ id: context.ids.next() });
      });
    const [first, second] = [await click(), await click()];
    expect(second).toEqual(first);
    expect(await effects()).toBe(1);
  });

  it("does it once when five clicks arrive together", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        once({ ...context, once: key }, async (tx) => {
          await act("profile.update")(tx);
          return ok({ id: context.ids.next() });
        }),
      ),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await effects()).toBe(1);
  });

  it("leaves nothing of a refusal, and lets the same form be sent again", async () => {
    const refuse = await once({ ...context, once: key }, async (tx) => {
      await act("profile.update")(tx);
      return refused("too_late", "deadline");
    });
    expect(refuse).toEqual({ ok: false, code: "too_late", field: "deadline" });
    expect(await effects()).toBe(0);
    const again = await once({ ...context, once: key }, async (tx) => {
      await act("profile.update")(tx);
      return ok({ done: true });
    });
    expect(again.ok).toBe(true);
    expect(await effects()).toBe(1);
  });

  it("keeps people and acts apart: the same token of another person counts anew", async () => {
    const by = (personId: string, action: AuditAction) =>
      once({ ...context, once: { ...key, personId, action } }, async (tx) => {
        await act(action)(tx);
        return ok({ personId });
      });
    await by("mette", "profile.update");
    await by("peter", "profile.update");
    await by("mette", "session.open");
    expect(await effects()).toBe(3);
  });

  it("forgets nothing it has not done: an error in the act rolls back and may be tried again", async () => {
    const failing = once({ ...context, once: key }, async (tx) => {
      await act("profile.update")(tx);
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await effects()).toBe(0);
    expect(await context.db.read.onceToken.count()).toBe(0);
  });
});
