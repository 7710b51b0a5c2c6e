import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  descriptionOf,
  PARTS,
  partsOf,
  type Texts,
  tidy,
} from "../../../app/domain/catalogue/description-rules.ts";
import { exportOpportunities, importOpportunities } from "../../../app/domain/catalogue/index.server.ts";
import { KINDS, LEVELS } from "../../../app/domain/catalogue/labels.ts";
import { toCsvLine, undefused } from "../../../app/shared/csv.ts";
import { givenCompetences, givenMunicipality } from "../../fixtures/catalogue.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let organisationId: string;
let hostId: string;
beforeEach(async () => {
  context = await testContext();
  await givenCompetences(context);
  await givenMunicipality(context, { code: "0751", name: "Aarhus Kommune" });
  const place = await givenOrganisation(context);
  organisationId = place.organisationId;
  hostId = (await givenPerson(context, place, { level: "director", roles: ["system_admin"] })).personId;
});
afterEach(() => context.db.remove());

/** What people and machines write: Danish letters, quotes, separators, several lines, formulas, headings of ours. */
const awkward = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."abæøåÆØÅ;,\"'=+-@\t\n\r|\\# ") }),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "''@x",
    "+45 12",
    "-2",
    "@SUM(A1)",
    "＝x",
    "## Opgaver",
    "\\## Krav",
    "a\n## Vilkår\nb",
  ),
);
// A text with something like a CPR number is refused, and no text has null characters.
const text = (most: number) =>
  awkward.map((one) => tidy(one.replaceAll("\0", "").replace(/\d/g, "7").slice(0, most)));
const title = text(60).map((one) => (one === "" ? "Titel" : one));
const texts: fc.Arbitrary<Texts> = fc.record({
  purpose: text(80),
  tasks: text(80),
  learning: text(80),
  requirements: text(80),
  terms: text(80),
});
const day = fc.constantFrom(null, "2027-02-01", "2026-12-24");
const rows = fc.array(
  fc.record({
    texts,
    title,
    summary: text(100),
    kind: fc.constantFrom(...KINDS),
    competences: fc.uniqueArray(fc.constantFrom("project-management", "data-based-work", "case-work")),
    levels: fc.uniqueArray(fc.constantFrom(...LEVELS)),
    weeks: fc.integer({ min: 0, max: 100 }),
    hours: fc.constantFrom(null, 0, 7.5, 120),
    startsOn: day,
    deadline: day,
    priceDkk: fc.integer({ min: 0, max: 100_000 }),
    municipalityCode: fc.constantFrom(null, "0751"),
    isOwn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

async function write(given: (typeof rows extends fc.Arbitrary<infer T> ? T : never)[number], number: number) {
  const { texts: own, competences, levels, isOwn, ...fields } = given;
  await context.db.write((tx) =>
    tx.opportunity.create({
      data: {
        ...fields,
        ...own,
        ...{
          id: `o-${number}`,
          externalId: isOwn ? null : `ext/${number}`,
          state: "published",
          organisationId,
          hostId,
        },
        ...{ format: "hybrid", workload: "part_time", hoursPerWeek: 5, seats: 3 },
        createdAt: context.clock.now(),
        publishedAt: context.clock.now(),
        competences: { create: competences.map((competenceId, position) => ({ competenceId, position })) },
        levels: { create: levels.map((level) => ({ level })) },
      },
    }),
  );
}

const fileOf = async (format: "csv" | "json" | "jsonl") =>
  (await Array.fromAsync(exportOpportunities(context.db.read, format))).join("");
const run = async (text: string) => {
  const open = async function* () {
    yield new TextEncoder().encode(text);
  };
  const outcome = await importOpportunities({ ...context, source: { open }, actorId: null });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};
const catalogue = () =>
  context.db.read.opportunity.findMany({
    orderBy: { id: "asc" },
    include: { competences: { orderBy: { position: "asc" } }, levels: { orderBy: { level: "asc" } } },
  });

describe("an export", () => {
  it("changes nothing when it is imported again, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom("csv" as const, "json" as const, "jsonl" as const),
        async (list, format) => {
          await context.db.write((tx) => tx.opportunity.deleteMany());
          for (const [number, one] of list.entries()) await write(one, number);
          const before = await catalogue();
          const report = await run(await fileOf(format));
          expect(report).toMatchObject({ problems: [], changed: [], written: false, unchanged: list.length });
          expect(await catalogue()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("makes the same catalogue in an empty database", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("csv" as const, "json" as const), async (list, format) => {
        await context.db.write((tx) => tx.opportunity.deleteMany());
        for (const [number, one] of list.entries()) await write(one, number);
        const file = await fileOf(format);
        await context.db.write((tx) => tx.opportunity.deleteMany());
        expect(await run(file)).toMatchObject({ counts: { added: list.length, problems: 0 } });
        const lines = (text: string) => text.split(format === "csv" ? "\r\n" : "\n").toSorted();
        expect(lines(await fileOf(format)).length).toBe(lines(file).length);
        expect(await run(file)).toMatchObject({ changed: [], unchanged: list.length });
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out what not everybody may find", async () => {
    const states = ["draft", "published", "closed", "archived", "cancelled"];
    for (const [at, [state = "", visibility = ""]] of [
      ...states.map((state) => [state, "public"]),
      ["published", "sector"],
      ["published", "organisation"],
    ].entries()) {
      await context.db.write((tx) =>
        tx.opportunity.create({
          data: {
            ...{ id: `o-${at}`, kind: "rotation", title: `Titel ${at}`, summary: "", state, visibility },
            ...{
              organisationId,
              hostId,
              format: "on_site",
              workload: "full_time",
              hoursPerWeek: 37,
              weeks: 1,
            },
            ...{ seats: 1, createdAt: context.clock.now() },
          },
        }),
      );
    }
    expect((await fileOf("jsonl")).match(/"externalId":"[^"]+"/g)).toEqual(['"externalId":"o-1"']);
  });

  it("has the columns of the contract, and formulas are texts to a spreadsheet", async () => {
    const one = { ...fc.sample(rows, { numRuns: 1, seed: 7 })[0]?.[0] };
    await write({ ...(one as Parameters<typeof write>[0]), title: "=HYPERLINK(1)", isOwn: false }, 1);
    const [head = "", ...lines] = (await fileOf("csv")).split("\r\n");
    expect(head).toBe(
      "\uFEFFexternalId;kind;title;summary;description;organisationId;competences;leadershipLevels;weeks;startsOn;deadline;seats;format;municipalityCode;priceDkk;hours;ltiToolId;ltiTargetUri",
    );
    expect(lines.join("\r\n")).toContain(";'=HYPERLINK(1);");
    for (const field of lines.join("").split(";")) expect(field).not.toMatch(/^"?[=+\-@\t]/);
  });
});

describe("a field of a CSV file", () => {
  it("begins no formula, and is given back as it was", () => {
    fc.assert(
      fc.property(awkward, (given) => {
        const line = toCsvLine([given]).slice(0, -2);
        const field = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(undefused(field)).toBe(given);
      }),
    );
  });
});

describe("the five texts in one column", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(partsOf(descriptionOf(given))).toEqual(
          Object.fromEntries(PARTS.map((part) => [part, given[part]])),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("are one text without headings where only the work is told", () => {
    expect(partsOf("Du bygger et hus.\n\nOg et til.")).toMatchObject({
      tasks: "Du bygger et hus.\n\nOg et til.",
    });
    expect(descriptionOf({ purpose: "P", tasks: "T", learning: "", requirements: "", terms: "V" })).toBe(
      "## Formål\nP\n\n## Opgaver\nT\n\n## Vilkår\nV",
    );
  });
});
