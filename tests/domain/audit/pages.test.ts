import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type AuditFilter,
  auditPage,
  type LogCursor,
  lookupPage,
  recordAudit,
} from "../../../app/domain/audit/index.server.ts";
import { AUDIT_ACTIONS } from "../../../app/domain/audit/labels.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context.db.remove());

const ACTORS = ["mette", "peter", null] as const;
const ACTIONS = ["profile.update", "session.open"] as const;
const MOMENTS = ["2026-11-20T22:59:59.999Z", "2026-11-20T23:00:00.000Z", "2026-11-21T09:00:00.000Z"];

/** Sixty entries, twenty to a moment. */
async function given() {
  await context.db.write(async (tx) => {
    for (let at = 0; at < 60; at += 1)
      await recordAudit(tx, {
        id: context.ids.next(),
        at: new Date(MOMENTS[at % MOMENTS.length] ?? ""),
        actorId: ACTORS[at % 3] ?? null,
        action: ACTIONS[at % 2] ?? "session.open",
        subject: { type: at % 5 === 0 ? "person" : "opportunity", id: `record-${at % 4}` },
        organisationId: at % 7 === 0 ? "org-a" : null,
      });
  });
}

/** Every page, one after the other. */
async function walk(filter: AuditFilter, limit: number) {
  const ids: string[] = [];
  let before: LogCursor | undefined;
  do {
    const { entries, next }: Awaited<ReturnType<typeof auditPage>> = await auditPage(
      context.db.read,
      filter,
      { before, limit },
    );
    ids.push(...entries.map(({ id }) => id));
    before = next ?? undefined;
  } while (before);
  return ids;
}

describe("the log of who did what", () => {
  it("shows each entry once, page by page, whatever the filter and the length of a page", async () => {
    await given();
    const all = await context.db.read.auditEntry.findMany({ orderBy: [{ at: "desc" }, { id: "desc" }] });
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          actorIds: maybe(fc.subarray(["mette", "peter"])),
          action: maybe(fc.constantFrom(...ACTIONS)),
          subjectType: maybe(fc.constantFrom("person", "opportunity")),
          subjectId: maybe(fc.constantFrom("record-1", "record-9")),
          organisationId: maybe(fc.constant("org-a")),
          from: maybe(fc.constant(new Date(MOMENTS[1] ?? ""))),
          to: maybe(fc.constant(new Date(MOMENTS[2] ?? ""))),
        }),
        fc.integer({ min: 1, max: 70 }),
        async (filter, limit) => {
          const wanted = all.filter(
            (entry) =>
              (filter.actorIds?.includes(entry.actorId ?? "") ?? true) &&
              (filter.action ?? entry.action) === entry.action &&
              (filter.subjectType ?? entry.subjectType) === entry.subjectType &&
              (filter.subjectId ?? entry.subjectId) === entry.subjectId &&
              (filter.organisationId ?? entry.organisationId) === entry.organisationId &&
              entry.at >= (filter.from ?? entry.at) &&
              (filter.to === undefined || entry.at < filter.to),
          );
          expect(await walk(filter, limit)).toEqual(wanted.map(({ id }) => id));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a page of a log that has grown", () => {
  const cases: [string, string, string][] = [
    ["AuditEntry", "1 = 1", "AuditEntry_at_idx"],
    ["AuditEntry", "action = 'profile.update'", "AuditEntry_action_at_idx"],
    ["AuditEntry", "actorId IN ('mette')", "AuditEntry_actorId_at_idx"],
    ["AuditEntry", "subjectType = 'person' AND subjectId = '1'", "AuditEntry_subjectType_subjectId_at_idx"],
    ["AuditEntry", "subjectType = 'person'", "AuditEntry_subjectType_at_idx"],
    ["AuditEntry", "organisationId = 'org-a'", "AuditEntry_organisationId_at_idx"],
    ["LookupEntry", "viewerId IN ('mette')", "LookupEntry_viewerId_at_idx"],
    ["LookupEntry", "subjectId IN ('mette')", "LookupEntry_subjectId_at_idx"],
    ["LookupEntry", "purpose = 'administration'", "LookupEntry_purpose_at_idx"],
  ];
  it.each(cases)("is read from an index where %s has %s", (table, condition, index) => {
    const database = new BetterSqlite3(context.db.file, { readonly: true });
    const moment = "'2026-11-21T09:00:00.000+00:00'";
    const plan = database
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${condition} AND at <= ${moment} AND (at < ${moment} OR id < 'x')
         ORDER BY at DESC, id DESC LIMIT 51`,
      )
      .all()
      .map(({ detail }) => detail)
      .join("\n");
    database.close();
    expect(plan).toContain(`USING INDEX ${index}`);
    // At most the entries of one moment are sorted, never all that the filter finds.
    expect(plan).not.toMatch(/USE TEMP B-TREE FOR ORDER BY/);
  });

  it("of look-ups goes on where the page before ended", async () => {
    await context.db.write((tx) =>
      tx.lookupEntry.createMany({
        data: ["a", "b", "c"].map((id) => ({
          ...{ id, at: new Date(MOMENTS[0] ?? ""), viewerId: "mette", subjectId: id },
          ...{ purpose: "administration", kind: "read" },
        })),
      }),
    );
    const first = await lookupPage(context.db.read, { viewerIds: ["mette"] }, { limit: 2 });
    expect(first.entries.map(({ id }) => id)).toEqual(["c", "b"]);
    const second = await lookupPage(context.db.read, {}, { limit: 2, before: first.next ?? undefined });
    expect(second).toMatchObject({ entries: [{ id: "a" }], next: null });
    expect((await lookupPage(context.db.read, { viewerIds: [] }, { limit: 2 })).entries).toEqual([]);
  });
});

describe("every action that the code writes to the log", () => {
  it("is known by name, and every name is written somewhere", () => {
    const domain = join(import.meta.dirname, "../../../app/domain");
    const code = readdirSync(domain, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith("audit/labels.ts"))
      .map((file) => readFileSync(join(domain, file), "utf8"))
      .join("\n");
    const written = [...code.matchAll(/(?:action|step): "([a-z_]+\.[a-z_-]+)"/g)].map(([, action]) => action);
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((action) => !AUDIT_ACTIONS.some((known) => known === action))).toEqual([]);
    // Those that are put together: `application.${act}`, `nomination.${act}`, `import.${kind}`.
    const unwritten = AUDIT_ACTIONS.filter((action) => {
      const [noun = "", act = ""] = action.split(".");
      return !code.includes(`"${action}"`) && !(code.includes(`\`${noun}.\${`) && code.includes(`"${act}"`));
    });
    expect(unwritten).toEqual([]);
  });
});
