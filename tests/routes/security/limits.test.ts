import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { formsOf, sentBy, textOf } from "../../setup/html.ts";
import { rawRequest } from "./raw-request.ts";

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app?.close());

const post = (headers: string, body = "") =>
  rawRequest(app.baseUrl, `POST /sprog HTTP/1.1\nHost: x\n${headers}\n\n${body}`);

describe("the size of what is sent", () => {
  it("is at most 256 kB: 413 before a byte of it is read, and the connection ends", async () => {
    const answer = await post("Content-Type: application/x-www-form-urlencoded\nContent-Length: 262145");
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(answer).toContain("for langt");
  });

  it("is taken up to the limit", async () => {
    const fields = { sprog: "da", note: "x".repeat(256 * 1024 - 20) };
    expect((await app.visitor().post("/sprog", fields)).status).toBe(303);
  });

  it("is 4 MB where a file is sent, for so many at once, and what is larger is told so", async () => {
    const limited = await testApp({}, { limits: { uploads: 1 } });
    try {
      const ole = await limited.signedIn("systemadministrator");
      const path = "/administration/indlaesning";
      const { _once = "" } = await ole.form(path);
      const send = (bytes: number) => {
        const body = new FormData();
        body.set("_once", _once);
        body.set("kind", "organisations");
        const row = "org-ny;Ny styrelse;agency;state\n";
        body.set("file", new File([row.repeat(bytes / row.length)], "alle.csv"));
        const headers = { Accept: "text/html", Origin: limited.baseUrl };
        return ole.send(path, { method: "POST", body, headers });
      };
      const [first, second] = await Promise.all([send(4_000_000), send(4_000_000)]);
      expect([first?.status, second?.status].sort()).toEqual([303, 503]);
      expect((await send(4_000_000)).status).toBe(303);
      const form = await send(4_200_000);
      expect(form.status).toBe(400);
      expect(textOf(await form.text())).toContain("Den må højst fylde 4 MB");
      const answer = await rawRequest(
        limited.baseUrl,
        `POST ${path} HTTP/1.1\nHost: x\nContent-Length: 5000000\nAccept: text/html\n\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain("En fil må højst fylde 4 MB");
    } finally {
      await limited.close();
    }
  });

  it("must be stated: 411 to a body in pieces", async () => {
    const answer = await post(
      "Content-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked",
      "8\nsprog=da\n0\n\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 411 /);
  });

  it("must be stated in one way: 400 to a length and pieces together", async () => {
    const answer = await post("Content-Length: 8\nTransfer-Encoding: chunked", "0\n\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("holds for headers: 431", async () => {
    const answer = await post(`X-Long: ${"x".repeat(20_000)}`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("how often one address may ask", () => {
  it("changes things so many times a minute, and is told when to come back (429)", async () => {
    const limited = await testApp({}, { limits: { changesPerMinute: 3, signInsPerMinute: 2 } });
    try {
      const visitor = limited.visitor();
      const change = () => visitor.post("/sprog", { sprog: "da" });
      for (let turn = 0; turn < 3; turn += 1) expect((await change()).status).toBe(303);
      const refused = await change();
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
      expect(textOf(await refused.text())).toContain("Vent et øjeblik, og prøv igen");
      expect((await visitor.get("/hjaelp")).status).toBe(200);
      // Another way to write the same address is the same address.
      for (const path of ["/demo/login", "/Demo/Login/"])
        expect((await visitor.post(path, { persona: "hr" })).status).toBe(303);
      expect((await visitor.post("/DEMO/login", { persona: "hr" })).status).toBe(429);
      // A header that anybody can write gives nobody a fresh start.
      const forged = await visitor.post("/sprog", { sprog: "da" }, { "X-Forwarded-For": "10.1.2.3" });
      expect(forged.status).toBe(429);
    } finally {
      await limited.close();
    }
  });

  it("is worked on so many at a time; the next one is asked to come back (503)", async () => {
    const narrow = await testApp({}, { limits: { inFlight: 1 } });
    try {
      const release = await holdWriter(narrow);
      const slow = narrow.visitor().post("/demo/login", { persona: "hr" });
      await waitFor(() => narrow.rokade.db.stats().queued > 0);
      const refused = await narrow.visitor().get("/hjaelp");
      expect(refused.status).toBe(503);
      expect(refused.headers.get("retry-after")).toBe("5");
      expect((await narrow.visitor().get("/healthz")).status).toBe(200);
      release();
      expect((await slow).status).toBe(303);
      expect((await narrow.visitor().get("/hjaelp")).status).toBe(200);
    } finally {
      await narrow.close();
    }
  });
});

describe("a full queue of writes", () => {
  it("answers 503 in plain words with a time to come back, and works again afterwards", async () => {
    const release = await holdWriter(app);
    // As many writes as may wait; the next one is refused.
    const waiting = Array.from({ length: 256 }, () => app.rokade.db.write(async () => null));
    const visitor = app.visitor();
    const page = await visitor.post("/demo/login", { persona: "hr" });
    expect(page.status).toBe(503);
    expect(page.headers.get("retry-after")).toBe("5");
    release();
    await Promise.all(waiting);
    expect((await visitor.post("/demo/login", { persona: "hr" })).status).toBe(303);
  });

  it("is shown as a page where the reader stands on one, and nothing is logged as unexpected", async () => {
    const visitor = await app.signedIn("medarbejder");
    const fields = await visitor.form("/profil/oensker");
    const release = await holdWriter(app);
    const waiting = Array.from({ length: 256 }, () => app.rokade.db.write(async () => null));
    const logged = app.log.length;
    const page = await visitor.post("/profil/oensker", fields);
    const data = await visitor.post("/profil/oensker.data", fields);
    release();
    await Promise.all(waiting);
    expect([page.status, data.status]).toEqual([503, 503]);
    expect(page.headers.get("retry-after")).toBe("5");
    const html = await page.text();
    expect(html).toContain("<h1>Der er mange på Rokade lige nu</h1>");
    expect(html).toContain("Vent et øjeblik");
    expect(app.log.slice(logged).filter(({ message }) => message === "unexpected error")).toEqual([]);
    const form = formsOf(html).find(({ fields }) => fields.some(({ name }) => name === "_version"));
    expect((await visitor.post("/profil/oensker", form ? sentBy(form) : [])).status).toBe(303);
  });
});

/** Keeps the one writer at work until it is let go. */
async function holdWriter({ rokade }: TestApp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    void rokade.db.write(async () => {
      resolve();
      await held;
    });
  });
  await begun;
  return letGo;
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
