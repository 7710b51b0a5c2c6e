import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importPeople, previewPeople } from "../../../app/domain/people/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let vejle: string;
beforeEach(async () => {
  context = await testContext();
  vejle = (await givenOrganisation(context)).organisationId;
});
afterEach(() => context.db.remove());

const HEAD =
  "externalId;name;title;organisationId;workplace;leaderExternalId;leadershipLevel;startsOn;endsOn";
const fileOf = (...lines: string[]) => ({
  bytes: new TextEncoder().encode([HEAD, ...lines].map((line) => line.replaceAll("VEJLE", vejle)).join("\n")),
});

async function run(source: { bytes: Uint8Array }, more: { skipBad?: boolean } = {}) {
  const outcome = await importPeople({ ...context, source, actorId: null, ...more });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}
const counts = ({ added, changed, unchanged, problems, written }: Awaited<ReturnType<typeof run>>) => ({
  added: added.length,
  changed: changed.length,
  unchanged,
  problems: problems.map(({ line, field, code }) => `${line} ${field} ${code}`),
  written,
});
const jobsOf = async (externalId: string) =>
  (
    await context.db.read.employment.findMany({
      where: { person: { externalId } },
      orderBy: { validFrom: "asc" },
      include: { manager: true, workplace: true },
    })
  ).map(({ title, validFrom, validTo, manager, workplace, leadershipLevel }) => ({
    title,
    validFrom,
    validTo,
    leader: manager?.name ?? null,
    workplace: workplace?.name ?? null,
    leadershipLevel,
  }));
const everything = async () =>
  JSON.stringify([
    await context.db.read.person.findMany({ orderBy: { id: "asc" } }),
    await context.db.read.employment.findMany({ orderBy: { id: "asc" } }),
    await context.db.read.auditEntry.findMany({ orderBy: { id: "asc" } }),
  ]);

const TWO = [
  "E1;Signe Dalgaard;konsulent;VEJLE;Kontoret;E2;;2026-08-01;",
  "E2;Torben Vestergård;afdelingsleder;VEJLE;;;leader;2019-03-01;",
];

describe("a file of people", () => {
  it("is imported with leaders who stand later in it, and changes nothing the second time", async () => {
    expect(counts(await run(fileOf(...TWO)))).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      problems: [],
      written: true,
    });
    expect(await jobsOf("E1")).toEqual([
      {
        title: "konsulent",
        validFrom: "2026-08-01",
        validTo: null,
        leader: "Torben Vestergård",
        workplace: "Kontoret",
        leadershipLevel: "employee",
      },
    ]);
    const before = await everything();
    expect(counts(await run(fileOf(...TWO)))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
      written: false,
    });
    expect(await everything()).toBe(before);
  });

  it("is written to the log by its counts, never by a person", async () => {
    await run(fileOf(...TWO));
    const entries = await context.db.read.auditEntry.findMany();
    expect(entries.map(({ action, details }) => ({ action, details: JSON.parse(details) }))).toEqual([
      { action: "import.people", details: { added: 2, changed: 0, unchanged: 0, skipped: 0 } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Signe|E1/);
  });

  it("shows what it would change, field by field, and writes nothing for it", async () => {
    await run(fileOf(...TWO));
    const before = await everything();
    const source = fileOf("E1;Signe D. Holm;chefkonsulent;VEJLE;;;aspiring;2026-08-01;2027-07-31");
    const preview = await previewPeople({ ...context, source, actorId: null });
    expect(preview.ok && preview.value.changed[0]?.changes).toEqual([
      { field: "name", from: "Signe Dalgaard", to: "Signe D. Holm" },
      { field: "title", from: "konsulent", to: "chefkonsulent" },
      { field: "workplace", from: "Kontoret", to: "" },
      { field: "leadershipLevel", from: "employee", to: "aspiring" },
      { field: "leaderExternalId", from: "E2", to: "" },
      { field: "endsOn", from: "", to: "2027-07-31" },
    ]);
    expect(await everything()).toBe(before);
    expect(counts(await run(source))).toMatchObject({ changed: 1, written: true });
    expect(await jobsOf("E1")).toMatchObject([
      { title: "chefkonsulent", leader: null, workplace: null, validTo: "2027-07-31" },
    ]);
    expect(await context.db.read.person.findUnique({ where: { externalId: "E1" } })).toMatchObject({
      folded: "signe d. holm",
      version: 2,
    });
  });

  it("leaves alone what it has no column for", async () => {
    await run(fileOf(...TWO));
    const bytes = new TextEncoder().encode(
      `externalId,name,title,organisationId\nE1,Signe Dalgaard,chef,${vejle}`,
    );
    expect(counts(await run({ bytes }))).toMatchObject({ changed: 1 });
    expect(await jobsOf("E1")).toMatchObject([
      { title: "chef", leader: "Torben Vestergård", workplace: "Kontoret", validFrom: "2026-08-01" },
    ]);
  });

  it("ends the employment before a new one, so that history keeps it", async () => {
    await run(fileOf(...TWO));
    const { organisationId: other } = await givenOrganisation(context, { name: "Horsens Kommune" });
    const move = fileOf(`E1;Signe Dalgaard;teamleder;${other};Kontoret;;leader;2027-01-01;`);
    expect(counts(await run(move))).toMatchObject({ changed: 1, problems: [] });
    expect(await jobsOf("E1")).toMatchObject([
      { title: "konsulent", validTo: "2026-12-31" },
      { title: "teamleder", validFrom: "2027-01-01", validTo: null },
    ]);
    expect(counts(await run(move))).toMatchObject({ changed: 0, unchanged: 1 });
    expect(counts(await run(fileOf("E1;Signe Dalgaard;vikar;VEJLE;;;;2020-01-01;")))).toMatchObject({
      problems: ["2 startsOn overlaps"],
    });
  });

  it("is refused as a whole for one wrong line, and tells of all of them by line and field", async () => {
    const before = await everything();
    const report = await run(
      fileOf(
        ...TWO,
        "E3;;chef;VEJLE;Månen;E9;boss;2026-02-30;",
        "E4;Kim Bo;chef;org-none;;E4;;2026-03-01;2026-02-01",
        "E1;Signe Igen;chef;VEJLE;;;;;",
        "E5;Bo 010190-1234;chef;VEJLE;;;;;",
      ),
    );
    expect(counts(report)).toMatchObject({
      problems: [
        "4 name required",
        "4 leadershipLevel not_a_choice",
        "4 startsOn not_a_day",
        "5 organisationId unknown",
        "5 leaderExternalId own_leader",
        "5 endsOn ends_before_start",
        "6 externalId twice_in_file",
        "7 name cpr",
      ],
      written: false,
    });
    expect(JSON.stringify(report.problems)).not.toContain("1234");
    expect(await everything()).toBe(before);
  });

  it("can skip its wrong lines, and those that lean on them", async () => {
    const file = fileOf(
      "E1;Signe Dalgaard;konsulent;VEJLE;;E2;;;",
      "E2;Torben Vestergård;leder;org-none;;;leader;;",
      "E3;Aisha Rahimi;leder;VEJLE;;;leader;;",
    );
    expect(counts(await run(file, { skipBad: true }))).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      problems: ["2 leaderExternalId unknown", "3 organisationId unknown"],
      written: true,
    });
    expect((await context.db.read.person.findMany()).map(({ name }) => name)).toEqual(["Aisha Rahimi"]);
  });

  it("never touches somebody whom no file has told of, nor an organisation that has ended", async () => {
    const mette = await givenPerson(context, { organisationId: vejle, workplaceId: null });
    await run(fileOf("E1;Mette Holm;konsulent;VEJLE;;;;;"));
    expect(await context.db.read.person.count()).toBe(2);
    expect(await context.db.read.person.findUnique({ where: { id: mette.personId } })).toMatchObject({
      externalId: null,
    });
    await context.db.write((tx) =>
      tx.organisation.update({ where: { id: vejle }, data: { validTo: "2026-06-30" } }),
    );
    expect(counts(await run(fileOf("E2;Kim Bo;konsulent;VEJLE;;;;2026-01-01;")))).toMatchObject({
      problems: ["2 organisationId ended"],
    });
  });

  it("counts once for a form's token", async () => {
    const options = {
      ...context,
      source: fileOf(...TWO),
      actorId: "a",
      once: onceKey("a", "import.run", "t"),
    };
    await importPeople(options);
    const before = await everything();
    expect(await importPeople(options)).toMatchObject({ ok: true, value: { written: false } });
    expect(await everything()).toBe(before);
  });
});
