import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { formsOf, sentBy, tagsOf } from "../../setup/html.ts";

const SEARCH = "/muligheder?q=sagsbehandling&sektor=state";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const langOf = (html: string) =>
  tagsOf(html)
    .find(({ name }) => name === "html")
    ?.attributes.get("lang");

describe("the choice of language", () => {
  it("is posted from any page, holds, and leads back to the same address and query", async () => {
    const reader = app.visitor();
    const page = await (await reader.get(SEARCH)).text();
    expect(langOf(page)).toBe("da");
    const form = formsOf(page).find(({ action }) => action === "/sprog");
    const [button] = form?.buttons ?? [];
    expect(button).toMatchObject({ name: "sprog", value: "en", text: "English" });
    const sent = await reader.post("/sprog", [...(form ? sentBy(form) : []), ["sprog", "en"]]);
    expect(sent.status).toBe(303);
    expect(sent.headers.get("Location")).toBe(SEARCH);
    expect(langOf(await (await reader.get(SEARCH)).text())).toBe("en");
    expect(langOf(await (await reader.get("/hjaelp")).text())).toBe("en");
  });

  it("leaves the address alone once it is remembered", async () => {
    const reader = app.visitor();
    await reader.post("/sprog", { sprog: "en", videre: "/" });
    const html = await (await reader.get("/muligheder?sprog=en")).text();
    // Programs that read a feed keep no cookies: its address names the language always.
    const links = tagsOf(html).filter(({ name, attributes }) => name === "a" && !attributes.has("type"));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ attributes }) => attributes.get("href")?.includes("sprog="))).toEqual([]);
  });

  it("is asked for by the address before the cookie, both ways", async () => {
    const reader = app.visitor();
    await reader.post("/sprog", { sprog: "en", videre: "/" });
    const html = await (await reader.get("/muligheder?sprog=da")).text();
    expect(langOf(html)).toBe("da");
    expect(tagsOf(html).some(({ attributes }) => attributes.get("href") === "/hjaelp?sprog=da")).toBe(true);
  });

  it("takes no language that is not there", async () => {
    expect((await app.visitor().post("/sprog", { sprog: "de", videre: "/" })).status).toBe(400);
    expect(langOf(await (await app.visitor().get("/?sprog=de")).text())).toBe("da");
  });

  it("can be changed on a page whose address names another", async () => {
    const reader = app.visitor();
    const sent = await reader.post("/sprog?sprog=en", { sprog: "da", videre: `${SEARCH}&sprog=en` });
    expect(sent.headers.get("Location")).toBe(SEARCH);
  });
});

describe("a language that only the address names", () => {
  it("is kept by signing in, by being sent to sign in, and by a form that was sent", async () => {
    const reader = app.visitor();
    const asked = await reader.get("/gemte?sprog=en");
    expect(asked.headers.get("Location")).toMatch(/^\/log-ind\?videre=.*&sprog=en$/);
    const signedIn = await reader.post("/demo/login?sprog=en", { persona: "medarbejder", videre: "/profil" });
    expect(signedIn.headers.get("Location")).toBe("/profil?sprog=en");
    const list = "/muligheder?type=rotation&sprog=en";
    const page = await (await reader.get(list)).text();
    const form = formsOf(page).find(({ action }) => action?.endsWith("/gem?sprog=en"));
    const saved = await reader.post(form?.action ?? "", form ? sentBy(form) : []);
    expect(saved.headers.get("Location")).toMatch(/^\/muligheder\?type=rotation&sprog=en#/);
    expect((await reader.post("/log-af?sprog=en", {})).headers.get("Location")).toBe("/?sprog=en");
  });

  it("is kept by a page's data, which the browser asks for instead of the page", async () => {
    const response = await app.visitor().get("/gemte.data?sprog=en");
    expect(response.headers.get("Content-Language")).toBe("en");
    expect(await response.text()).toContain("sprog=en");
  });

  it("is named to those who index, beside the Danish address", async () => {
    const html = await (await app.visitor().get("/muligheder?q=it&sprog=en")).text();
    const alternates = tagsOf(html)
      .filter(({ name, attributes }) => name === "link" && attributes.has("hreflang"))
      .map(({ attributes }) => [attributes.get("hreflang"), attributes.get("href")]);
    expect(alternates).toEqual([
      ["da", `${app.baseUrl}/muligheder?q=it&sprog=da`],
      ["en", `${app.baseUrl}/muligheder?q=it&sprog=en`],
      ["x-default", `${app.baseUrl}/muligheder?q=it`],
    ]);
  });
});
