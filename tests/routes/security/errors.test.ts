import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rokade } from "../../../app/composition.server.ts";
import { DatabaseError, type DatabaseErrorCode } from "../../../app/ports/database.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { tagsOf, textOf } from "../../setup/html.ts";

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app?.close());

/** What an error may never tell a reader or the log. */
const SECRET = "Mette Holm 010203";

/** Rokade on a database that fails from the moment it is told to. */
function breakable(error: () => Error) {
  let broken = false;
  const fail = () => {
    throw error();
  };
  const change = (rokade: Rokade): Rokade => ({
    ...rokade,
    db: {
      ...rokade.db,
      get read() {
        return broken ? new Proxy(rokade.db.read, { get: fail }) : rokade.db.read;
      },
      write: (verb) => (broken ? Promise.reject(error()) : rokade.db.write(verb)),
    },
  });
  return { change, breakIt: () => (broken = true), mend: () => (broken = false) };
}

const titleOf = (html: string) => textOf(/<title>.*?<\/title>/s.exec(html)?.[0] ?? "");

describe("what is typed wrong", () => {
  it("answers 400, names the field at the top and at the field, and keeps what was typed", async () => {
    const visitor = await app.signedIn("medarbejder");
    const fields = await visitor.form("/profil/oensker");
    const response = await visitor.post("/profil/oensker", { ...fields, maxDistanceKm: "langt væk" });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(titleOf(html)).toMatch(/^Fejl: .* – Rokade$/);
    const input = tagsOf(html).find(({ attributes }) => attributes.get("name") === "maxDistanceKm");
    expect(input?.attributes.get("value")).toBe("langt væk");
    expect(input?.attributes.get("aria-invalid")).toBe("true");
    const summary = tagsOf(html).find(({ attributes }) => attributes.get("href") === "#maxDistanceKm");
    expect(summary?.name).toBe("a");
    const described = input?.attributes.get("aria-describedby")?.split(" ") ?? [];
    const ids = tagsOf(html).map(({ attributes }) => attributes.get("id"));
    expect(described.length).toBeGreaterThan(0);
    for (const id of described) expect(ids).toContain(id);
  });

  it("answers 400 in plain words to a form that Rokade did not make", async () => {
    const visitor = await app.signedIn("medarbejder");
    for (const fields of [{}, { _once: "kort" }, { _once: "x".repeat(20) }, { _version: "1" }]) {
      const response = await visitor.post("/profil/oensker", fields);
      expect(response.status).toBe(400);
      expect(textOf(await response.text())).toMatch(/_once|_version/);
    }
  });
});

describe("what is not there, or not for me", () => {
  it("is said in Danish and in English, with a way back, under a title of its own", async () => {
    const visitor = await app.signedIn("medarbejder");
    const pages = [
      ["/findes-ikke", 404, "Siden findes ikke", "Page not found"],
      ["/leder", 403, "Du har ikke adgang", ""],
      ["/kompetenceoverblik", 403, "Du har ikke adgang", ""],
    ] as const;
    for (const [path, status, heading] of pages)
      for (const language of ["da", "en"]) {
        const response = await visitor.get(`${path}?sprog=${language}`);
        const html = await response.text();
        expect(response.status, path).toBe(status);
        expect(html, path).toContain(`<html lang="${language}">`);
        if (language === "da") expect(titleOf(html), path).toBe(`${heading} – Rokade`);
        expect(titleOf(html), path).toMatch(/ – Rokade$/);
        expect(
          tagsOf(html).filter(({ name }) => name === "h1"),
          path,
        ).toHaveLength(1);
        expect(
          tagsOf(html).some(
            ({ name, attributes }) => name === "a" && /^\/(\?sprog=en)?$/.test(attributes.get("href") ?? ""),
          ),
          path,
        ).toBe(true);
      }
  });

  it("says who grants access", async () => {
    const visitor = await app.signedIn("medarbejder");
    expect(textOf(await (await visitor.get("/leder")).text())).toContain("HR");
    expect(textOf(await (await visitor.get("/kompetenceoverblik")).text())).toContain("Sekretariatet");
  });
});

describe("an edit of what somebody else changed meanwhile", () => {
  it("answers 409, overwrites nothing, keeps what was typed and can be sent again", async () => {
    const [first, second] = [await app.signedIn("medarbejder"), await app.signedIn("medarbejder")];
    const [mine, theirs] = [await first.form("/profil/oensker"), await second.form("/profil/oensker")];
    expect((await first.post("/profil/oensker", { ...mine, maxDistanceKm: "41" })).status).toBe(303);
    const late = await second.post("/profil/oensker", { ...theirs, maxDistanceKm: "73" });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain("er ændret i et andet vindue");
    expect(html).toMatch(/name="maxDistanceKm"[^>]*value="73"/);
    expect((await first.form("/profil/oensker")).maxDistanceKm).toBe("41");
    const version = /name="_version" value="(\d+)"/.exec(html)?.[1] ?? "";
    const again = await second.post("/profil/oensker", { ...theirs, _version: version, maxDistanceKm: "73" });
    expect(again.status).toBe(303);
    expect((await first.form("/profil/oensker")).maxDistanceKm).toBe("73");
  });
});

describe("an unexpected error", () => {
  it("answers 500 with the reference that is also in the log, and says nothing of what was inside", async () => {
    const { change, breakIt } = breakable(() => new Error(SECRET));
    const broken = await testApp({}, { change });
    try {
      const visitor = await broken.signedIn("medarbejder");
      const fields = await visitor.form("/profil/oensker");
      breakIt();
      const token = { _once: "x".repeat(20), _version: "1" };
      const answers = {
        page: await visitor.get("/profil"),
        "page of nobody": await visitor.get("/muligheder"),
        data: await visitor.get("/profil.data"),
        "data alone": await visitor.get("/profil.data?_routes=profile"),
        action: await visitor.post("/profil/oensker", fields),
        "action by data": await visitor.post("/profil/oensker.data", token),
        "an answer of the API": await broken.visitor().get("/api/v1/opportunities/x"),
      };
      for (const [what, response] of Object.entries(answers)) {
        const body = await response.text();
        const reference = response.headers.get("x-request-id") ?? "";
        expect(response.status, what).toBe(500);
        expect(body, what).not.toContain(SECRET);
        expect(body, what).not.toMatch(/\bat \S+ \(|node_modules|\.tsx?:\d/);
        const lines = broken.log.filter(({ requestId }) => requestId === reference);
        expect(
          lines.map(({ message, level }) => `${level} ${message}`),
          what,
        ).toEqual(expect.arrayContaining(["error unexpected error", "error request"]));
        if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
        expect(titleOf(body), what).toBe("Noget gik galt – Rokade");
        expect(textOf(body), what).toContain(reference);
      }
      expect(JSON.stringify(broken.log)).not.toContain(SECRET);
    } finally {
      await broken.close();
    }
  });

  it("leaves the process working for the next reader", async () => {
    const { change, breakIt, mend } = breakable(() => new Error(SECRET));
    const broken = await testApp({}, { change });
    try {
      breakIt();
      expect((await broken.visitor().get("/muligheder")).status).toBe(500);
      mend();
      expect((await broken.visitor().get("/muligheder")).status).toBe(200);
    } finally {
      await broken.close();
    }
  });

  it("is 503 or 409 where the database says so, as page, data and action, and is not logged as a fault", async () => {
    let code: DatabaseErrorCode = "database_busy";
    const { change, breakIt } = breakable(() => new DatabaseError(code, SECRET));
    const broken = await testApp({}, { change });
    try {
      const visitor = await broken.signedIn("medarbejder");
      const fields = await visitor.form("/profil/oensker");
      breakIt();
      for (const [given, status] of [
        ["database_busy", 503],
        ["database_closed", 503],
        ["database_conflict", 409],
      ] as const) {
        code = given;
        const answers = [
          await visitor.get("/profil"),
          await visitor.get("/profil.data"),
          await visitor.post("/profil/oensker", fields),
          await broken.visitor().get("/api/v1/opportunities/x"),
        ];
        for (const response of answers) {
          expect(response.status, given).toBe(status);
          expect(response.headers.get("retry-after"), given).toBe(status === 503 ? "5" : null);
          expect(await response.text(), given).not.toContain(SECRET);
        }
      }
      expect(broken.log.filter(({ message }) => message === "unexpected error")).toEqual([]);
      expect(JSON.stringify(broken.log)).not.toContain(SECRET);
    } finally {
      await broken.close();
    }
  });
});
