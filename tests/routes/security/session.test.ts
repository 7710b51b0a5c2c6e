import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { formsOf, sentBy, textOf } from "../../setup/html.ts";

const NAME = "rokade";
let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});

afterAll(() => app?.close());

const isSignedIn = async (cookie: string) => {
  const response = await app.visitor().get("/profil", { Cookie: `${NAME}=${cookie}` });
  await response.arrayBuffer();
  if (response.status !== 200) expect(response.headers.get("location")).toMatch(/^\/log-ind\?videre=/);
  return response.status === 200;
};

async function freshCookie(persona = "medarbejder"): Promise<string> {
  return (await app.signedIn(persona)).cookies.get(NAME) ?? "";
}

describe("the session cookie (ASVS 5.0, 3.3)", () => {
  it("is out of reach for scripts, other sites and other paths, and ends with the browser", async () => {
    const response = await app.visitor().post("/demo/login", { persona: "hr" });
    const [cookie = "", ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^rokade=[^;]{40,}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("is bound to this very host by its name where there is TLS", async () => {
    const tls = await testApp({ BASE_URL: "https://rokade.example" });
    try {
      const response = await tls.visitor().post(
        "/demo/login",
        { persona: "hr" },
        {
          Origin: "https://rokade.example",
        },
      );
      const [cookie = ""] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-rokade=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      const language = await tls
        .visitor()
        .post("/sprog", { sprog: "en" }, { Origin: "https://rokade.example" });
      expect(language.headers.getSetCookie().join()).toMatch(/; Secure/);
    } finally {
      await tls.close();
    }
  });

  it("holds a secret that the database does not", async () => {
    const cookie = decodeURIComponent(await freshCookie());
    const secret = String(JSON.parse(Buffer.from(cookie.split(".")[0] ?? "", "base64").toString()));
    expect(secret.length).toBeGreaterThanOrEqual(43);
    const ids = await app.rokade.db.read.session.findMany({ select: { id: true } });
    expect(ids.map(({ id }) => id)).not.toContain(secret);
    for (const { id } of ids) expect(await isSignedIn(id)).toBe(false);
  });

  it("is worth nothing when it was changed, or signed with another key", async () => {
    const cookie = await freshCookie();
    expect(await isSignedIn(cookie)).toBe(true);
    const [value = "", signature = ""] = decodeURIComponent(cookie).split(".");
    const other = decodeURIComponent(await freshCookie("hr")).split(".")[0] ?? "";
    const forged = [
      value,
      `${value}.`,
      `${value}.${signature.slice(0, -2)}AA`,
      `${other}.${signature}`,
      `${value}.${signature}x`,
      Buffer.from(JSON.stringify("person-hr")).toString("base64"),
      "null",
      "e30=.x",
      "%00",
      "%",
    ];
    for (const cookie of forged) expect(await isSignedIn(encodeURIComponent(cookie)), cookie).toBe(false);
    for (const raw of ["%", "%E0%A4%A", "a;b", '"']) expect(await isSignedIn(raw), raw).toBe(false);
  });
});

describe("a session (ASVS 5.0, 7)", () => {
  it("is a new one at each sign-in: neither a planted cookie nor the one before survives", async () => {
    const planted = await freshCookie();
    const visitor = app.visitor();
    visitor.cookies.set(NAME, planted);
    await visitor.post("/demo/login", { persona: "hr" });
    const mine = visitor.cookies.get(NAME) ?? "";
    expect(mine).not.toBe(planted);
    expect(await isSignedIn(mine)).toBe(true);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it("ends for good when one signs out, wherever the cookie was copied to", async () => {
    const visitor = await app.signedIn("medarbejder");
    const cookie = visitor.cookies.get(NAME) ?? "";
    const response = await visitor.post("/log-af", {});
    expect(response.headers.getSetCookie().join()).toMatch(/^rokade=;? ?.*Max-Age=0/);
    expect(visitor.cookies.has(NAME)).toBe(false);
    expect(await isSignedIn(cookie)).toBe(false);
  });

  it("ends after two hours without a request, and after twelve whatever happens", async () => {
    const start = app.clock.now().getTime();
    const at = (minutes: number) => app.clock.set(new Date(start + minutes * 60_000).toISOString());
    try {
      const idle = await freshCookie();
      at(119);
      expect(await isSignedIn(idle)).toBe(true);
      at(119 + 121);
      expect(await isSignedIn(idle)).toBe(false);

      at(0);
      const busy = await freshCookie();
      for (let minutes = 60; minutes < 720; minutes += 60) {
        at(minutes);
        expect(await isSignedIn(busy), `${minutes} min`).toBe(true);
      }
      at(721);
      expect(await isSignedIn(busy)).toBe(false);
    } finally {
      at(0);
    }
  });

  it("that ended while a form was filled in keeps the answers, ready to be sent again", async () => {
    const start = app.clock.now().getTime();
    const at = (minutes: number) => app.clock.set(new Date(start + minutes * 60_000).toISOString());
    try {
      const visitor = await app.signedIn("leder");
      const fields = await visitor.form("/indstillinger/ny");
      const words = "Hun sagde »ja« & fik <tre> til at enes.";
      const wrote = { ...fields, strengths: words, "list[]": ["a", "a"] };
      at(180);
      const ended = await visitor.post("/indstillinger/ny", wrote);
      expect(ended.status).toBe(401);
      const html = await ended.text();
      expect(textOf(html)).toContain("Du er logget ud");
      expect(html).toContain('href="/log-ind" target="_blank"');
      const form = formsOf(html).find(({ fields }) => fields.some(({ name }) => name === "strengths"));
      const kept = form ? sentBy(form) : [];
      expect(form?.action).toBeNull();
      expect(kept).toEqual(
        expect.arrayContaining([
          ["strengths", words],
          ["_once", fields._once],
        ]),
      );
      expect(kept.filter(([name]) => name === "list[]")).toHaveLength(2);
      await visitor.post("/demo/login", { persona: "leder" });
      const again = await visitor.post("/indstillinger/ny", kept);
      // Two answers are still missing, and the form says so with what was written in it.
      expect(again.status).toBe(400);
      expect(textOf(await again.text())).toContain(words);
    } finally {
      at(0);
    }
  });

  it("that ended sends on whoever only pressed a button, and whoever never had one", async () => {
    const visitor = app.visitor();
    for (const cookie of ["", "rokade=ended"]) {
      const headers: Record<string, string> = cookie === "" ? {} : { Cookie: cookie };
      const pressed = await visitor.post("/muligheder/x/gem", { gem: "1" }, headers);
      expect(pressed.headers.get("location"), cookie).toMatch(/^\/log-ind\?videre=/);
    }
    const never = await visitor.post("/profil/oensker", { maxDistanceKm: "1" });
    expect(never.headers.get("location")).toBe("/log-ind?videre=%2Fprofil%2Foensker");
  });

  it("is not somebody else's on the same machine: two visitors keep apart under load", async () => {
    const [one, two] = await Promise.all([app.signedIn("medarbejder"), app.signedIn("kompetenceraad")]);
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, turn) => {
        const [visitor, name] = turn % 2 ? [one, "Mette Holm"] : [two, "Jens Bak"];
        const html = await (await visitor.get("/profil")).text();
        return html.includes(name) && !html.includes(turn % 2 ? "Jens Bak" : "Mette Holm");
      }),
    );
    expect(pages).toEqual(pages.map(() => true));
  });
});
