import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";

/** What sets the hidden opportunities apart: values that no other opportunity has, one for each way of asking. */
const MARK = {
  title: "Zwtvqx hemmelig opgave",
  municipalityCode: "0999",
  priceDkk: 987_654,
  weeks: 999,
  startsOn: "2099-01-01",
  endsOn: "2099-12-31",
  deadline: "2098-12-31",
} as const;

const HIDDEN = {
  draft: { state: "draft", visibility: "public" },
  closed: { state: "closed", visibility: "public" },
  cancelled: { state: "cancelled", visibility: "public" },
  archived: { state: "archived", visibility: "public" },
  "of one sector": { state: "published", visibility: "sector" },
  "of one organisation": { state: "published", visibility: "organisation" },
  "of an unknown word": { state: "published", visibility: "nobody" },
} as const;

let app: TestApp;
let competenceId: string;
let organisationId: string;
let before: string[];

type Answer = { hits: { id: string }[]; total: number; facets: Record<string, Record<string, number>> };
const search = async (query: string) =>
  (await (await app.visitor().get(`/api/v1/opportunities?${query}`)).json()) as Answer;

/** Every way of asking that would find them, were they not hidden; each finds nothing in the world. */
const WAYS = [
  "q=zwtvqx",
  "q=zwtvq",
  "q=hemmeligt+zwtvqx",
  "municipality=0999",
  "organisation=ORGANISATION",
  "competence=COMPETENCE",
  "weeksMin=999",
  "startsFrom=2099-01-01",
  "deadlineFrom=2098-01-01",
  "q=zwtvqx&sort=newest&perPage=100",
  "q=zwtvqx&priceMax=1000000&startsTo=2099-12-31&deadlineTo=2099-01-01&weeksMax=1000",
];
const asked = (way: string) =>
  way.replace("ORGANISATION", organisationId).replace("COMPETENCE", competenceId);
/** Counts tell as much as hits do: how many there are in all, and of each choice. */
const COUNTS = ["", "sort=newest", "perPage=100", "kind=rotation", "sector=municipality", "q=opgave"];
const countsOf = async () => {
  const answers = await Promise.all([...COUNTS, ...WAYS.map(asked)].map(search));
  return answers.map(({ total, facets }) => JSON.stringify({ total, facets }));
};

beforeAll(async () => {
  app = await testApp();
  const { db, clock } = app.rokade;
  competenceId = "zwtvqx";
  organisationId = "org-zwtvqx";
  before = await countsOf();
  await db.write(async (tx) => {
    const person = await tx.person.findFirstOrThrow({ orderBy: { id: "asc" } });
    const group = await tx.competenceGroup.findFirstOrThrow({ orderBy: { id: "asc" } });
    await tx.competence.create({
      data: {
        id: competenceId,
        groupId: group.id,
        labelDa: "Zwtvqx",
        labelEn: "Zwtvqx",
        descriptionDa: "Zwtvqx",
      },
    });
    await tx.organisation.create({
      data: {
        id: organisationId,
        name: "Zwtvqx",
        folded: "zwtvqx",
        kind: "agency",
        sector: "state",
        validFrom: "2020-01-01",
      },
    });
    for (const [name, hidden] of Object.entries(HIDDEN)) {
      const id = idOf(name);
      await tx.opportunity.create({
        data: {
          ...MARK,
          ...hidden,
          id,
          externalId: id,
          kind: "rotation",
          summary: "zwtvqx",
          organisationId,
          hostId: person.id,
          format: "on_site",
          workload: "full_time",
          hoursPerWeek: 37,
          seats: 1,
          createdAt: clock.now(),
          publishedAt: clock.now(),
          competences: { create: { competenceId } },
        },
      });
    }
  });
  await app.rokade.refreshSearch({ say: () => {}, force: true });
});
afterAll(() => app?.close());

const idOf = (name: string) => `hidden-${name.replaceAll(" ", "-")}`;

describe("what nobody but its own may see", () => {
  it.each(WAYS)("is not found by %s", async (way) => {
    const answer = await search(asked(way));
    expect(answer.hits).toEqual([]);
    expect(answer.total).toBe(0);
  });

  it.each(Object.keys(HIDDEN))("is not found by its id: %s", async (name) => {
    for (const id of [idOf(name), idOf(name).toUpperCase()]) {
      const answer = await app.visitor().get(`/api/v1/opportunities/${id}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/zwtvqx/i);
    }
  });

  it("changes no count", async () => {
    expect(await countsOf()).toEqual(before);
  });

  it("is in no page of the whole list, whoever asks", async () => {
    const { total } = await search("perPage=100");
    for (const persona of ["systemadministrator", "vaertsleder", "hr"]) {
      const reader = await app.signedIn(persona);
      for (let page = 1; page <= Math.ceil(total / 100); page += 1) {
        const text = await (await reader.get(`/api/v1/opportunities?perPage=100&page=${page}`)).text();
        expect(text).not.toMatch(/zwtvqx|hidden-/i);
      }
    }
  });

  it("would be found by each of these ways if it were shown", async () => {
    const id = idOf("of one organisation");
    await app.rokade.db.write((tx) =>
      tx.opportunity.update({ where: { id }, data: { visibility: "public" } }),
    );
    await app.rokade.refreshSearch({ say: () => {}, force: true });
    for (const way of WAYS) expect((await search(asked(way))).hits, way).toMatchObject([{ id }]);
  });
});
