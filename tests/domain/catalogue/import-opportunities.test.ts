import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  INDEX_MANY_MESSAGE,
  importOpportunities,
  previewOpportunities,
  REINDEX_MESSAGE,
} from "../../../app/domain/catalogue/index.server.ts";
import { keepFile } from "../../../app/domain/imports/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenCompetences, givenMunicipality } from "../../fixtures/catalogue.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let vejle: string;
let leader: Actor;
let admin: Actor;
beforeEach(async () => {
  context = await testContext();
  await givenCompetences(context);
  await givenMunicipality(context, { code: "0751", name: "Aarhus Kommune" });
  const place = await givenOrganisation(context);
  vejle = place.organisationId;
  await givenPerson(context, place, { name: "Leder Lavest", level: "new_leader" });
  leader = await givenPerson(context, place, { name: "Leder Øverst", level: "director" });
  const state = await givenOrganisation(context, { name: "Styrelsen", sector: "state", regionCode: null });
  admin = await givenPerson(context, state, { name: "Forvalter", roles: ["system_admin"] });
});
afterEach(() => context.db.remove());

const bytesOf = (text: string) => new TextEncoder().encode(text.replaceAll("VEJLE", vejle));
const sourceOf = (text: string) => ({
  open: async function* () {
    const bytes = bytesOf(text);
    // In small pieces: letters and lines are cut anywhere.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
  },
});

type More = { skipBad?: boolean; catalogueOf?: string };
async function run(text: string, more: More = {}, verb = importOpportunities) {
  const outcome = await verb({ ...context, source: sourceOf(text), actorId: null, ...more });
  if (!outcome.ok) throw new Error(outcome.code);
  const { counts, unchanged, withdrawn, written, problems, changed } = outcome.value;
  return {
    added: counts.added,
    changed: counts.changed,
    ...{ unchanged, withdrawn, written },
    problems: problems.map(({ line, field, code }) => `${line} ${field} ${code}`),
    changes: changed.flatMap(({ changes }) =>
      changes.map(({ field, from, to }) => `${field}: ${from} → ${to}`),
    ),
  };
}
const opportunity = (externalId: string) =>
  context.db.read.opportunity.findUniqueOrThrow({
    where: { externalId },
    include: {
      competences: { orderBy: { position: "asc" } },
      levels: { orderBy: { level: "asc" } },
      source: true,
    },
  });
const everything = async () =>
  JSON.stringify([
    await context.db.read.opportunity.findMany({ orderBy: { id: "asc" } }),
    await context.db.read.opportunityCompetence.findMany({
      orderBy: [{ opportunityId: "asc" }, { position: "asc" }],
    }),
    await context.db.read.opportunityLevel.findMany({
      orderBy: [{ opportunityId: "asc" }, { level: "asc" }],
    }),
    await context.db.read.opportunitySource.findMany({ orderBy: { opportunityId: "asc" } }),
    await context.db.read.auditEntry.findMany({ orderBy: { id: "asc" } }),
    await context.db.read.outboxMessage.findMany({ orderBy: { id: "asc" } }),
    await context.db.read.stagedLine.findMany(),
    await context.db.read.stagedImport.findMany(),
  ]);

const HEAD =
  "externalId;kind;title;summary;description;organisationId;competences(;);leadershipLevels(;);weeks;startsOn;deadline;seats;format;municipalityCode;priceDkk;hours";
const FULL = `X1;rotation;Byg nyt jobcenter;Kort;"Første linje
Anden linje; med tegn";VEJLE;"project-management;Sagsbehandling";"leader;employee";13;1.2.2027;15/1-2027;2;hybrid;751;1200;`;
const BARE = "externalId,kind,title\nA,e_learning,Kursus A\nB,peer_network,Netværk B\n";

describe("a file of opportunities", () => {
  it("is published, with its host, its places and its competences", async () => {
    expect(await run(`${HEAD}\n${FULL}\n`)).toMatchObject({ added: 1, problems: [], written: true });
    const row = await opportunity("X1");
    expect(row).toMatchObject({
      ...{ kind: "rotation", state: "published", title: "Byg nyt jobcenter", summary: "Kort" },
      ...{ tasks: "Første linje\nAnden linje; med tegn", purpose: "", organisationId: vejle },
      ...{ weeks: 13, startsOn: "2027-02-01", endsOn: "2027-05-02", deadline: "2027-01-15", seats: 2 },
      ...{ format: "hybrid", municipalityCode: "0751", priceDkk: 1200, hours: null },
      ...{ workload: "full_time", hoursPerWeek: 37, visibility: "public", language: "da", version: 1 },
      hostId: leader.personId,
      publishedAt: context.clock.now(),
      source: null,
    });
    expect(row.competences.map(({ competenceId }) => competenceId)).toEqual([
      "project-management",
      "case-work",
    ]);
    expect(row.levels.map(({ level }) => level)).toEqual(["employee", "leader"]);
  });

  it("needs three columns; the rest is what is usual, with whoever keeps Rokade running", async () => {
    expect(await run(BARE)).toMatchObject({ added: 2, problems: [] });
    expect(await opportunity("A")).toMatchObject({
      ...{ organisationId: admin.employment?.organisationId, hostId: admin.personId, format: "online" },
      ...{ seats: 1, weeks: 0, deadline: null, workload: "part_time", state: "published" },
    });
  });

  it("changes nothing the second time, not even a version or a log", async () => {
    const file = `${HEAD}\n${FULL}\n`;
    await run(file);
    const before = await everything();
    expect(await run(file)).toMatchObject({ added: 0, changed: 0, unchanged: 1, written: false });
    expect(await everything()).toBe(before);
  });

  it("changes what it says and leaves alone what it has no column for", async () => {
    await run(`${HEAD}\n${FULL}\n`);
    const answer = await run(
      "externalId,kind,title,seats,competences\nX1,rotation,Nyt navn,4,Data-based work\n",
    );
    expect(answer).toMatchObject({
      changed: 1,
      changes: [
        "title: Byg nyt jobcenter → Nyt navn",
        "competences: project-management;case-work → data-based-work",
        "seats: 2 → 4",
      ],
    });
    const row = await opportunity("X1");
    expect(row).toMatchObject({ title: "Nyt navn", seats: 4, summary: "Kort", weeks: 13, version: 2 });
    expect(row.levels).toHaveLength(2);
  });

  it("is previewed without a trace", async () => {
    const before = await everything();
    expect(await run(BARE, {}, previewOpportunities)).toMatchObject({ added: 2, written: false });
    expect(await everything()).toBe(before);
  });

  it("stands in the log by its counts, in the same transaction", async () => {
    await run(BARE);
    const entries = await context.db.read.auditEntry.findMany();
    expect(entries.map(({ action, details }) => [action, JSON.parse(details)])).toEqual([
      ["import.opportunities", { added: 2, changed: 0, unchanged: 0, skipped: 0 }],
    ]);
    expect(await context.db.read.stagedImport.count()).toBe(0);
  });

  it("asks for a new index: piece by piece, or as a whole when there is much", async () => {
    const kinds = async () =>
      (await context.db.read.outboxMessage.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
    await run(BARE);
    expect(await kinds()).toEqual([INDEX_MANY_MESSAGE]);
    const many = Array.from({ length: 2_001 }, (_, at) => `M${at},e_learning,Kursus nummer ${at}`);
    expect(await run(["externalId,kind,title", ...many].join("\n"))).toMatchObject({ added: 2_001 });
    expect(await kinds()).toEqual([INDEX_MANY_MESSAGE, REINDEX_MESSAGE]);
  });
});

describe("a file with faults", () => {
  const faults = [
    ["rotation;Titel;;;VEJLE;;;;;;;;;;", []],
    [";Titel;;;;;;;;;;;;;", ["kind required"]],
    ["job;Titel;;;;;;;;;;;;;", ["kind not_a_choice"]],
    ["rotation;;;;;;;;;;;;;;", ["title required"]],
    ["rotation;Titel;;;no-such;;;;;;;;;;", ["organisationId unknown"]],
    ["rotation;Titel;;;;kørekort;;;;;;;;;", ["competences unknown"]],
    ["rotation;Titel;;;;;boss;;;;;;;;", ["leadershipLevels not_a_choice"]],
    ["rotation;Titel;;;;;;tre;;;;;;;", ["weeks not_a_number"]],
    ["rotation;Titel;;;;;;1001;;;;;;;", ["weeks not_a_number"]],
    ["rotation;Titel;;;;;;;30.2.2027;;;;;;", ["startsOn not_a_day"]],
    ["rotation;Titel;;;;;;;;2027-13-01;;;;;", ["deadline not_a_day"]],
    ["rotation;Titel;;;;;;;;;0;;;;", ["seats not_a_number"]],
    ["rotation;Titel;;;;;;;;;;papir;;;", ["format not_a_choice"]],
    ["rotation;Titel;;;;;;;;;;;9999;;", ["municipalityCode unknown"]],
    ["rotation;Titel;;;;;;;;;;;;-5;", ["priceDkk not_a_number"]],
    ["rotation;Titel;;;;;;;;;;;;;1,234", ["hours not_a_number"]],
    ["job;Titel;;;;;;x;y;;;;;;", ["kind not_a_choice", "weeks not_a_number", "startsOn not_a_day"]],
    ["rotation;Ring 010190-1234;;;;;;;;;;;;;", ["title cpr"]],
  ] as const;
  const file = [HEAD, ...faults.map(([line], at) => `F${at};${line}`)].join("\n");
  const problems = faults.flatMap(([, codes], at) => codes.map((code) => `${at + 2} ${code}`));

  it("is named by line and field, every one, and nothing of it is written", async () => {
    const before = await everything();
    expect(await run(file)).toMatchObject({ problems, written: false });
    expect(await everything()).toBe(before);
  });

  it("gives its good lines when it is asked to", async () => {
    expect(await run(file, { skipBad: true })).toMatchObject({ added: 1, problems, written: true });
    expect(await context.db.read.opportunity.count()).toBe(1);
  });

  it("tells the line where a record of several lines begins, and the same number twice", async () => {
    const twice = `externalId,kind,title,description\nA,e_learning,Et,"en\nto\ntre"\nA,e_learning,To,\nB,job,Tre,\n`;
    expect((await run(twice)).problems).toEqual(["5 externalId twice_in_file", "6 kind not_a_choice"]);
  });

  it.each([
    ["", "1 null no_lines"],
    ["externalId,kind,title\n", "1 null no_lines"],
    ["externalId,kind,title,colour\nA,e_learning,Kursus,red\n", "1 colour unknown_column"],
    ["externalId,title\nA,Kursus\n", "1 kind missing_column"],
    ['externalId,kind,title\nA,e_learning,"Kursus\n', "2 null not_readable"],
    ['[{"externalId":"A","kind":"e_learning","title":"Kursus"}', "1 null not_readable"],
    ['[{"externalId":"A","kind":"e_learning","title":"Kursus"}] []', "2 null not_readable"],
    ['{"externalId":"A","kind":"e_learning"\n', "1 null not_readable"],
    ['[{"externalId":"A","kind":"e_learning","title":{"da":"Kursus"}}]', "1 title not_text"],
    ['[{"externalId":"A","kind":"e_learning","title":"Kursus","colour":"red"}]', "1 colour unknown_column"],
  ])("is refused: %j", async (text, problem) => {
    const answer = await run(text);
    expect(answer.problems[0]).toBe(problem);
    expect(answer.written).toBe(false);
  });

  it("is refused as a whole in another encoding", async () => {
    const latin = new Uint8Array([...bytesOf("externalId,kind,title\nA,e_learning,L"), 0xe6, 0x72, 0x0a]);
    const open = async function* () {
      yield latin;
    };
    const outcome = await importOpportunities({ ...context, source: { open }, actorId: null, skipBad: true });
    expect(outcome).toMatchObject({ value: { problems: [{ code: "not_utf8" }], written: false } });
  });

  it("is refused with its good lines where it cannot be read to its end", async () => {
    const lines = Array.from({ length: 1_500 }, (_, at) => `N${at},e_learning,Titel`);
    const text = ["externalId,kind,title", ...lines, 'Z,e_learning,"Titel'].join("\n");
    expect(await run(text, { skipBad: true })).toMatchObject({
      written: false,
      problems: [expect.stringContaining("not_readable")],
    });
    expect(await context.db.read.opportunity.count()).toBe(0);
    expect(await context.db.read.stagedLine.count()).toBe(0);
  });

  it("tells a thousand faults and counts the rest", async () => {
    const lines = Array.from({ length: 1_200 }, (_, at) => `N${at},job,Titel`);
    const outcome = await importOpportunities({
      ...context,
      source: sourceOf(["externalId,kind,title", ...lines].join("\n")),
      actorId: null,
    });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.problems).toHaveLength(1_000);
    expect(outcome.value.counts.problems).toBe(1_200);
  });
});

describe("the whole catalogue of a source", () => {
  const A = "A,e_learning,Kursus A";
  const B = "B,e_learning,Kursus B";
  const of = (...lines: string[]) => ["externalId,kind,title,deadline", ...lines].join("\n");
  const moodle = { catalogueOf: "moodle" };

  it("closes what it leaves out, deletes nothing, and opens again what comes back", async () => {
    await run(of("C,e_learning,En andens"));
    expect(await run(of(A, B), moodle)).toMatchObject({ added: 2, withdrawn: 0 });
    expect(await run(of(A), moodle)).toMatchObject({ unchanged: 1, withdrawn: 1, written: true });
    expect(await opportunity("B")).toMatchObject({
      state: "closed",
      closedAt: context.clock.now(),
      source: { source: "moodle", withdrawnAt: context.clock.now() },
    });
    expect(await opportunity("C")).toMatchObject({ state: "published", source: null });
    expect(await run(of(A), moodle)).toMatchObject({ unchanged: 1, withdrawn: 0, written: false });
    expect(await run(of(A, B), moodle)).toMatchObject({
      changed: 1,
      changes: ["state: closed → published", "source:  → moodle"],
    });
    expect(await opportunity("B")).toMatchObject({
      state: "published",
      closedAt: null,
      source: { withdrawnAt: null },
    });
    expect(await run(of(A, B), moodle)).toMatchObject({ unchanged: 2, written: false });
  });

  it("leaves alone what is left out of a file that is nobody's whole catalogue", async () => {
    await run(of(A, B), moodle);
    expect(await run(of(A))).toMatchObject({ unchanged: 1, withdrawn: 0, written: false });
    expect(await opportunity("B")).toMatchObject({ state: "published" });
  });

  it("cannot take what stands in another's, and claims what stands in nobody's", async () => {
    await run(of(A), moodle);
    await run(of(B));
    expect(await run(of(A, B), { catalogueOf: "plan2learn" })).toMatchObject({
      problems: ["2 externalId taken"],
      written: false,
    });
    expect(await run(of(B), { catalogueOf: "plan2learn" })).toMatchObject({
      changed: 1,
      changes: ["source:  → plan2learn"],
    });
  });

  it("withdraws nothing while lines are skipped: nobody knows what they meant", async () => {
    await run(of(A, B), moodle);
    expect(await run(of(A, "B,job,Kursus B"), { ...moodle, skipBad: true })).toMatchObject({ withdrawn: 0 });
    expect(await opportunity("B")).toMatchObject({ state: "published" });
  });

  it("is previewed with how many would be closed", async () => {
    await run(of(A, B), moodle);
    expect(await run(of(A), moodle, previewOpportunities)).toMatchObject({ withdrawn: 1, written: false });
    expect(await opportunity("B")).toMatchObject({ state: "published" });
  });
});

describe("an opportunity whose deadline", () => {
  const of = (deadline: string) => `externalId,kind,title,deadline\nA,e_learning,Kursus A,${deadline}\n`;

  it("is over when it comes is closed at once", async () => {
    await run(of("2026-11-20"));
    expect(await opportunity("A")).toMatchObject({ state: "closed", closedAt: context.clock.now() });
    expect(await run(of("2026-11-20"))).toMatchObject({ unchanged: 1 });
  });

  it("was over is published again when the file puts it off", async () => {
    await run(of("2026-11-20"));
    expect(await run(of("2026-12-01"))).toMatchObject({
      changes: ["deadline: 2026-11-20 → 2026-12-01", "state: closed → published"],
    });
    expect(await opportunity("A")).toMatchObject({ state: "published", closedAt: null });
  });

  it("was not over stays closed: somebody closed it", async () => {
    await run(of("2026-12-01"));
    await context.db.write((tx) =>
      tx.opportunity.update({
        where: { externalId: "A" },
        data: { state: "closed", closedAt: context.clock.now() },
      }),
    );
    expect(await run(of("2027-01-01"))).toMatchObject({ changes: ["deadline: 2026-12-01 → 2027-01-01"] });
    expect(await opportunity("A")).toMatchObject({ state: "closed" });
  });
});

describe("what changes while a file is read", () => {
  it("is compared again, and the import begins anew", async () => {
    await run(BARE);
    let reads = 0;
    const text = "externalId,kind,title\nA,e_learning,Nyt navn\n";
    const open = async function* () {
      reads += 1;
      yield bytesOf(text);
    };
    let isFirst = true;
    const outcome = await importOpportunities({
      ...context,
      source: { open },
      actorId: null,
      onWriting: () => {
        if (!isFirst) return;
        isFirst = false;
        // Queued before the import's own transaction.
        void context.db.write((tx) =>
          tx.opportunity.update({
            where: { externalId: "A" },
            data: { summary: "En andens", version: { increment: 1 } },
          }),
        );
      },
    });
    expect(outcome).toMatchObject({ ok: true, value: { counts: { changed: 1 }, written: true } });
    expect(reads).toBe(2);
    expect(await opportunity("A")).toMatchObject({ title: "Nyt navn", summary: "En andens", version: 3 });
    expect(await context.db.read.stagedImport.count()).toBe(0);
  });
});

describe("a kept file", () => {
  const kept = async (text: string) => {
    const outcome = await keepFile({
      ...context,
      ownerId: admin.personId,
      once: onceKey(admin.personId, "imports.keep"),
      kind: "opportunities",
      fileName: "muligheder.csv",
      content: text,
    });
    if (!outcome.ok) throw new Error("not kept");
    return outcome.value.id;
  };
  const importKept = (keptId: string, token: string, actorId = admin.personId) =>
    importOpportunities({
      ...context,
      source: { keptId },
      actorId,
      once: onceKey(actorId, "imports.import", token),
    });

  it("is imported once by its owner, and gone", async () => {
    const id = await kept(BARE);
    expect(await importKept(id, "token-1", leader.personId)).toEqual({ ok: false, code: "not_found" });
    expect(await importKept(id, "token-2")).toMatchObject({ ok: true, value: { written: true } });
    expect(await opportunity("A")).toMatchObject({ hostId: admin.personId });
    const before = await everything();
    expect(await importKept(id, "token-2")).toMatchObject({ ok: true, value: { written: false } });
    expect(await importKept(id, "token-3")).toEqual({ ok: false, code: "not_found" });
    expect(await everything()).toBe(before);
  });
});
