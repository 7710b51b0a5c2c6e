import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const frontPageOf = async (persona: string) => (await (await app.signedIn(persona)).get("/")).text();
const listOf = (html: string, name: string) =>
  new RegExp(`<ul class="${name}">.*?</ul>`, "s").exec(html)?.[0] ?? "";

describe("the front page of somebody who is signed in", () => {
  it("leads on to a course under way, and says how far it is", async () => {
    const html = await frontPageOf("plus-sekretariat");
    const courses = html.slice(html.indexOf("Dine kurser"));
    expect(courses).toMatch(/<form method="post" action="\/min-laering\/[^"]+\/start"/);
    expect(textOf(courses)).toMatch(/Informationssikkerhed i hverdagen.*I gang.*Sidst åbnet.*Fortsæt/s);
  });

  it("says in a word which messages nobody has opened", async () => {
    const rows = listOf(await frontPageOf("medarbejder"), "rk-news")
      .split("<li")
      .slice(1);
    expect(rows.length).toBeGreaterThan(1);
    const isNew = rows.map((row) => /rk-news__mark">Ny</.test(row));
    expect(new Set(isNew)).toEqual(new Set([true, false]));
    expect(isNew).toEqual(rows.map((row) => row.includes("rk-news__new")));
  });

  it("calls a message new until its receiver has opened the page it leads to, and fetching ahead opens nothing", async () => {
    const mette = await app.signedIn("medarbejder");
    const peter = await app.signedIn("leder");
    const firstNew = async () => {
      const rows = listOf(await (await mette.get("/")).text(), "rk-news").split("<li");
      const row = rows.find((one) => /rk-news__mark">Ny</.test(one)) ?? "";
      return /href="([^"]+)"/.exec(row)?.[1] ?? "";
    };
    const unread = () =>
      app.rokade.db.read.notification.findMany({
        where: { href: page, readAt: null },
        select: { personId: true },
      });
    const page = await firstNew();
    expect(page).toMatch(/^\/mine-ansoegninger\//);
    const before = await unread();
    await (await mette.get(page, { "Sec-Purpose": "prefetch;prerender" })).text();
    await (await peter.get(page)).text();
    expect(await unread()).toEqual(before);
    await (await mette.get(`${page}.data`)).text();
    expect(await unread()).toEqual([]);
    expect(await firstNew()).not.toBe(page);
  });
});
