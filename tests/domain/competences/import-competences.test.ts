import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importCompetences } from "../../../app/domain/competences/index.server.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
beforeEach(async () => {
  context = await testContext();
  await context.db.write((tx) =>
    tx.competenceGroup.create({
      data: { id: "digital", labelDa: "Digitalt", labelEn: "Digital", position: 0 },
    }),
  );
});
afterEach(() => context.db.remove());

const HEAD = "competenceId;labelDa;labelEn;groupId;descriptionDa;synonymsDa(;);synonymsEn(;);escoUri";
async function run(...lines: string[]) {
  const source = { bytes: new TextEncoder().encode([HEAD, ...lines].join("\r\n")) };
  const outcome = await importCompetences({ ...context, source, actorId: null });
  if (!outcome.ok) throw new Error(outcome.code);
  const { added, changed, unchanged, problems, written } = outcome.value;
  const told = problems.map(({ line, field, code }) => `${line} ${field} ${code}`);
  return { added: added.length, changed, unchanged, problems: told, written };
}
const ESCO = "http://data.europa.eu/esco/skill/1";
const DATA = `data;Data;Data;digital;Bruger data.;"tal; Tal; analyse";figures;${ESCO}`;

describe("a file of competences", () => {
  it("is imported with its words, and changes nothing the second time", async () => {
    expect(await run(DATA)).toMatchObject({ added: 1, problems: [], written: true });
    const words = await context.db.read.competenceSynonym.findMany({ orderBy: { id: "asc" } });
    expect(words.map(({ language, label }) => `${language} ${label}`)).toEqual([
      "da analyse",
      "da tal",
      "en figures",
    ]);
    expect(await run(DATA)).toMatchObject({ added: 0, changed: [], unchanged: 1, written: false });
  });

  it("asks for a new index when words change, and not for another description", async () => {
    await run(DATA);
    await run(DATA.replace("Bruger data.", "Bruger data i hverdagen."));
    expect(await context.db.read.outboxMessage.count()).toBe(0);
    const report = await run(DATA.replace("tal; Tal; analyse", "analyse;statistik"));
    expect(report.changed[0]?.changes).toContainEqual({
      field: "synonymsDa",
      from: "analyse; tal",
      to: "analyse; statistik",
    });
    expect(await context.db.read.outboxMessage.findMany()).toMatchObject([
      { kind: "competence.changed", payload: '{"competenceId":"data"}' },
    ]);
    expect(await context.db.read.auditEntry.count({ where: { action: "import.competences" } })).toBe(3);
  });

  it("is refused for an unknown group, an address that is none and one that is taken", async () => {
    await run(DATA);
    expect(
      await run(
        "aa;A;A;none;A.;;;",
        "bb;B;B;digital;B.;;;javascript:alert(1)",
        `c2;C;C;digital;C.;;;${ESCO}`,
        "D d;D;D;digital;D.;;;",
      ),
    ).toMatchObject({
      written: false,
      problems: [
        "2 groupId unknown",
        "3 escoUri not_an_address",
        "4 escoUri taken",
        "5 competenceId not_an_id",
      ],
    });
  });
});
