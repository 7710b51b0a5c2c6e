import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

type Hit = {
  id: string;
  kind: string;
  organisation: { id: string; name: string; sector: string; region: string | null };
  weeks: number;
  startsOn: string | null;
  deadline: string | null;
  url: string;
  highlights: Record<string, string>;
};
type Answer = {
  hits: Hit[];
  total: number;
  page: number;
  perPage: number;
  facets: Record<string, Record<string, number>>;
  engine: string;
  tookMs: number;
};

async function ask(query: string): Promise<Answer> {
  const answer = await app.visitor().get(`/api/v1/opportunities?${query}`);
  expect(answer.status, query).toBe(200);
  expect(answer.headers.get("Content-Type")).toContain("application/json");
  return (await answer.json()) as Answer;
}

describe("GET /api/v1/opportunities", () => {
  it("answers as the contract says", async () => {
    const answer = await ask("q=digitalisering&perPage=2");
    expect(answer).toMatchObject({ page: 1, perPage: 2, engine: "embedded" });
    const kinds = Object.values(answer.facets["kind"] ?? {});
    expect(answer.total).toBe(kinds.reduce((sum, count) => sum + count, 0));
    expect(answer.hits).toHaveLength(2);
    const [hit] = answer.hits;
    expect(Object.keys(hit ?? {})).toEqual(
      expect.arrayContaining([
        ...["id", "externalId", "kind", "title", "summary", "organisation", "competences", "weeks"],
        ...["startsOn", "deadline", "url", "highlights"],
      ]),
    );
    expect(hit?.url).toBe(`${app.baseUrl}/muligheder/${hit?.id}`);
    expect(hit?.highlights["title"]).toMatch(/<mark>[^<]*digitalisering<\/mark>/);
    const { total } = await ask("q=digitalisering&kind=rotation");
    expect(answer.facets["kind"]?.["rotation"]).toBe(total);
  });

  it("narrows by each parameter, lists by comma or by name", async () => {
    const first = await ask("perPage=100");
    const others = Array.from({ length: Math.ceil(first.total / 100) - 1 }, (_, index) => index + 2);
    const pages = await Promise.all(others.map((page) => ask(`perPage=100&page=${page}`)));
    const all = [first, ...pages].flatMap(({ hits }) => hits);
    expect(all).toHaveLength(first.total);
    const holds = async (query: string, condition: (hit: Hit) => boolean) => {
      const { hits, total } = await ask(`${query}&perPage=100`);
      expect(total, query).toBe(all.filter(condition).length);
      expect(hits.every(condition), query).toBe(true);
      expect(total, query).toBeGreaterThan(0);
    };
    await holds(
      "kind=rotation,work_placement",
      ({ kind }) => kind === "rotation" || kind === "work_placement",
    );
    await holds("kind=rotation&kind=e_learning", ({ kind }) => kind === "rotation" || kind === "e_learning");
    await holds("sector=region", ({ organisation }) => organisation.sector === "region");
    await holds("region=1082", ({ organisation }) => organisation.region === "1082");
    await holds("weeksMin=13&weeksMax=26", ({ weeks }) => weeks >= 13 && weeks <= 26);
    await holds("startsFrom=2027-02-01", ({ startsOn }) => startsOn !== null && startsOn >= "2027-02-01");
  });

  it("sorts and pages", async () => {
    const days = (await ask("sort=deadline&perPage=100")).hits.map(({ deadline }) => deadline ?? "");
    expect(days).toEqual(days.toSorted());
    const [first, second] = [await ask("page=1&perPage=5"), await ask("page=2&perPage=5")];
    expect(second.hits.some(({ id }) => first.hits.some((hit) => hit.id === id))).toBe(false);
    expect((await ask("page=1000&perPage=5")).hits).toEqual([]);
  });

  it.each([
    ["kind=jobs", "kind"],
    ["sector=church", "sector"],
    ["region=%27", "region"],
    ["competence=A%20B", "competence"],
    ["level=boss", "level"],
    ["format=paper", "format"],
    ["weeksMin=-1", "weeksMin"],
    ["weeksMax=many", "weeksMax"],
    ["weeksMin=9&weeksMax=8", "weeksMin"],
    ["startsFrom=2027-02-30", "startsFrom"],
    ["sort=best", "sort"],
    ["page=0", "page"],
    ["perPage=101", "perPage"],
    [`q=${"x".repeat(201)}`, "q"],
  ])("refuses %s, naming the parameter", async (query, parameter) => {
    const answer = await app.visitor().get(`/api/v1/opportunities?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 400, parameter });
  });

  it("knows nobody: a session changes nothing", async () => {
    const karen = await app.signedIn("vaertsleder");
    const hers = (await (await karen.get("/api/v1/opportunities?perPage=100")).json()) as Answer;
    const anybodys = await ask("perPage=100");
    expect({ ...hers, tookMs: 0 }).toEqual({ ...anybodys, tookMs: 0 });
  });
});

describe("GET /api/v1/opportunities/:id", () => {
  const one = (id: string) => app.visitor().get(`/api/v1/opportunities/${id}`);

  it("answers one that is published, with its texts", async () => {
    const answer = await one("opportunity-rot-aarhus-sagsoverblik");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      externalId: "rot-aarhus-sagsoverblik",
      state: "published",
      organisation: { name: "Aarhus Kommune", region: "1082" },
      terms: expect.stringContaining("hjemmedage"),
    });
  });

  it("has none that is closed or was never there", async () => {
    for (const id of ["opportunity-rot-lolland-femern", "no-such-id"]) {
      const answer = await one(id);
      expect(answer.status, id).toBe(404);
      expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    }
  });
});
