import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { rawRequest } from "../security/raw-request.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const SEARCH = "/api/v1/opportunities?q=digitalisering&perPage=3";
const ONE = "/api/v1/opportunities/opportunity-rot-aarhus-sagsoverblik";
const DOCUMENT = "/api/v1/openapi.json";

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(app.baseUrl + path, { method, headers });
const tagOf = async (path: string) => (await ask(path)).headers.get("ETag") ?? "";

describe.each([SEARCH, ONE, DOCUMENT])("%s", (path) => {
  it("has a weak tag that stays while nothing changes, and is not sent again to who has it", async () => {
    const tag = await tagOf(path);
    expect(tag).toMatch(/^W\/"[\w-]{20,}"$/);
    expect(await tagOf(path)).toBe(tag);
    for (const known of [tag, `"other", ${tag}`, tag.slice(2), "*"]) {
      const answer = await ask(path, { "If-None-Match": known });
      expect(answer.status, known).toBe(304);
      expect(await answer.text()).toBe("");
      expect(answer.headers.get("ETag")).toBe(tag);
      expect(answer.headers.get("Cache-Control")).toBe("public, no-cache");
      expect(answer.headers.get("Content-Type")).toBeNull();
    }
    for (const other of ['"other"', "", `${tag.slice(0, -2)}"`])
      expect((await ask(path, { "If-None-Match": other })).status, other).toBe(200);
  });

  it("may be kept and is asked for anew each time", async () => {
    const { headers } = await ask(path);
    expect(headers.get("Cache-Control")).toBe("public, no-cache");
    expect(headers.get("Vary")).toContain("Accept-Encoding");
    expect(headers.get("Set-Cookie")).toBeNull();
  });

  it("answers HEAD with the same fields and no content", async () => {
    const [whole, head] = [await ask(path), await ask(path, {}, "HEAD")];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["ETag", "Content-Type", "Cache-Control"])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  it("is compressed for who takes it", async () => {
    const small = await ask(path, { "Accept-Encoding": "gzip" });
    expect(small.headers.get("Content-Encoding")).toBe("gzip");
    expect(await small.json()).toBeTypeOf("object");
    const plain = await ask(path, { "Accept-Encoding": "identity" });
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(plain.headers.get("ETag")).toBe(small.headers.get("ETag"));
  });

  it("may be read by any page, without credentials", async () => {
    const answer = await ask(path, { Origin: "https://elsewhere.example" });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("ETag");
    const asked = await ask(path, { Origin: "https://elsewhere.example" }, "OPTIONS");
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD");
    expect(asked.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
  });

  it.each(["POST", "PUT", "DELETE"])("is read only: %s is refused as a problem", async (method) => {
    const answer = await ask(path, {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 405 });
  });
});

describe("the tag of a search", () => {
  it("changes with what is asked and with what is answered", async () => {
    const before = await tagOf(SEARCH);
    expect(await tagOf(`${SEARCH}&page=2`)).not.toBe(before);
    const { hits } = (await (await ask(SEARCH)).json()) as { hits: { id: string }[] };
    const id = hits[0]?.id ?? "";
    await app.rokade.db.write((tx) => tx.opportunity.update({ where: { id }, data: { seats: 49 } }));
    const after = await ask(SEARCH, { "If-None-Match": before });
    expect(after.status).toBe(200);
    expect(after.headers.get("ETag")).not.toBe(before);
    expect(await after.text()).toContain('"seats":49');
  });
});

describe("how often one address may ask", () => {
  it("is told in every answer, and 429 says when to come back", async () => {
    const limited = await testApp({}, { limits: { apiPerMinute: 3 } });
    try {
      const get = (path = SEARCH, headers = {}) => fetch(limited.baseUrl + path, { headers });
      for (const left of [2, 1, 0]) {
        const answer = await get();
        expect(answer.status).toBe(200);
        expect(answer.headers.get("RateLimit-Policy")).toBe('"address";q=3;w=60');
        expect(answer.headers.get("RateLimit")).toMatch(new RegExp(`^"address";r=${left};t=\\d+$`));
      }
      const refused = await get(ONE, { "X-Forwarded-For": "192.0.2.7" });
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Content-Type")).toContain("application/problem+json");
      expect(refused.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(Number(refused.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
      expect(await refused.json()).toMatchObject({ status: 429 });
      expect((await get("/muligheder")).status).toBe(200);
    } finally {
      await limited.close();
    }
  });

  it("counts the reader behind a trusted proxy", async () => {
    const limited = await testApp({ TRUST_PROXY: "1" }, { limits: { apiPerMinute: 1 } });
    try {
      const from = (address: string) =>
        fetch(limited.baseUrl + SEARCH, { headers: { "X-Forwarded-For": address } });
      expect((await from("192.0.2.7")).status).toBe(200);
      expect((await from("192.0.2.7")).status).toBe(429);
      expect((await from("192.0.2.8")).status).toBe(200);
    } finally {
      await limited.close();
    }
  });
});

describe("an address of the API that is not there", () => {
  it.each(["/api", "/api/v1", "/api/v2/opportunities", "/API/v1/nothing"])(
    "%s is a problem",
    async (path) => {
      const answer = await ask(path, { Accept: "text/html" });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    },
  );

  it("is a problem also where the path cannot be read", async () => {
    const answer = await rawRequest(
      app.baseUrl,
      "GET /api/v1/opportunities/%E0%A4%A HTTP/1.1\nHost: x\nConnection: close\n\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain("application/problem+json");
  });
});

describe("when the search or the database cannot answer", () => {
  it("says so as a problem, and when to come back", async () => {
    const broken = await testApp(
      {},
      {
        change: (rokade) => ({
          ...rokade,
          search: {
            ...rokade.search,
            name: "broken",
            search: () => Promise.reject(Object.assign(new Error("gone"), { code: "search_unavailable" })),
          },
        }),
      },
    );
    try {
      const answer = await fetch(broken.baseUrl + SEARCH);
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ status: 503 });
      expect((await fetch(broken.baseUrl + DOCUMENT)).status).toBe(200);
      expect((await fetch(`${broken.baseUrl}/hjaelp/api`)).status).toBe(200);
    } finally {
      await broken.close();
    }
  });
});
