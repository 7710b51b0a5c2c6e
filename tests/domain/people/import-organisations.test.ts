import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importOrganisations } from "../../../app/domain/people/index.server.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context.db.remove());

const HEAD = "organisationId,name,kind,sector,parentId,regionCode,validFrom,validTo,units";
async function run(...lines: string[]) {
  const source = { bytes: new TextEncoder().encode([HEAD, ...lines].join("\n")) };
  const outcome = await importOrganisations({ ...context, source, actorId: null });
  if (!outcome.ok) throw new Error(outcome.code);
  const { added, changed, unchanged, problems, written } = outcome.value;
  const told = problems.map(({ line, field, code }) => `${line} ${field} ${code}`);
  return { added: added.length, changed, unchanged, problems: told, written };
}
const AGENCY = "org-a,Styrelsen,agency,state,org-m,1084,2026-01-01,,Jura;Økonomi";
const MINISTRY = "org-m,Ministeriet,ministry,state,,1084,2020-01-01,,";

describe("a file of organisations", () => {
  it("is imported with parents that stand later in it and units, and changes nothing the second time", async () => {
    expect(await run(AGENCY, MINISTRY)).toMatchObject({ added: 2, problems: [], written: true });
    const agency = await context.db.read.organisation.findUnique({
      where: { id: "org-a" },
      include: { workplaces: { orderBy: { name: "asc" } }, parent: true },
    });
    expect(agency?.parent?.name).toBe("Ministeriet");
    expect(agency?.folded).toBe("styrelsen");
    expect(agency?.workplaces.map(({ name }) => name)).toEqual(["Jura", "Økonomi"]);
    expect(await run(AGENCY, MINISTRY)).toMatchObject({
      added: 0,
      changed: [],
      unchanged: 2,
      written: false,
    });
  });

  it("asks for a new index of what the organisation offers when it is called otherwise", async () => {
    await run(AGENCY, MINISTRY);
    expect(await context.db.read.outboxMessage.count()).toBe(0);
    const report = await run("org-a,Styrelsen for Læring,agency,state,org-m,1084,2026-01-01,,Jura;Tilsyn");
    expect(report.changed[0]?.changes).toEqual([
      { field: "name", from: "Styrelsen", to: "Styrelsen for Læring" },
      { field: "units", from: "", to: "Tilsyn" },
    ]);
    const [message] = await context.db.read.outboxMessage.findMany();
    expect(message).toMatchObject({ kind: "organisation.changed", payload: '{"organisationId":"org-a"}' });
    expect(await context.db.read.workplace.count()).toBe(3);
  });

  it("is refused for a circle, an unknown parent, a wrong kind and an end before the beginning", async () => {
    expect(
      await run(
        "org-1,Et,agency,state,org-2,,,,",
        "org-2,To,agency,state,org-1,,,,",
        "org-3,Tre,agency,state,org-3,,,,",
        "org-4,Fire,agency,state,org-9,,,,",
        "org-5,Fem,club,state,,,,,",
        "org-6,Seks,region,region,,,2026-01-01,2025-12-31,",
      ),
    ).toMatchObject({
      written: false,
      problems: [
        "2 parentId parent_circle",
        "3 parentId parent_circle",
        "4 parentId own_parent",
        "5 parentId unknown",
        "6 kind not_a_choice",
        "7 validTo ends_before_start",
      ],
    });
    expect(await context.db.read.organisation.count()).toBe(0);
  });
});
