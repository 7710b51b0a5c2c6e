import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { courses } from "../../sandbox/courses/index.ts";
import type { Screen } from "./browser.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const at = (path: string) => `${stage.sandbox.origin}${path}`;

function expectSound({ html, headers }: Screen) {
  expect(html).toContain('<html lang="da">');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'self'");
  expect(headers.get("content-security-policy")).toContain(`frame-ancestors 'self' ${stage.platform.origin}`);
  const fields = [...html.matchAll(/<(?:input type="radio"|textarea) id="([^"]+)"/g)];
  for (const [, id] of fields) expect(html).toMatch(new RegExp(`<label[^>]* for="${id}">`));
}

describe("the screens", () => {
  it.each(courses.map(({ slug }) => slug))("of %s are sound, from the first to the last", async (slug) => {
    const { browser, screen } = await stage.launch(undefined, slug);
    expectSound(screen);
    let page = await browser.follow(screen, "Begynd kurset");
    while (page.html.includes(">Næste side<")) {
      expectSound(page);
      page = await browser.follow(page, "Næste side");
    }
    const ending = await browser.follow(page, "Gå til afslutningen");
    expectSound(ending);
    const finished = await browser.submit(ending, { svar1: "1", svar2: "1", svar3: "1" });
    expect(finished.html).toContain("<h1>Du er færdig</h1>");
    expectSound(finished);
  });

  it("name each question that lacks an answer, and keep the answers given", async () => {
    const { browser } = await stage.launch();
    const quiz = await browser.get(at("/kursus/data-i-kernedriften/afslutning"));
    const faulty = await browser.submit(quiz, { svar1: "1", svar3: "9" });
    expect(faulty.status).toBe(400);
    expect(faulty.html).toContain("<title>Fejl: Tre spørgsmål om data");
    expect(faulty.html).toContain('<a href="#svar2-0">Spørgsmål 2: Vælg et svar.</a>');
    expect(faulty.html).toContain('<a href="#svar3-0">Spørgsmål 3: Vælg et svar.</a>');
    expect(faulty.html).toContain('<fieldset aria-describedby="svar2-fejl">');
    expect(faulty.html).toContain('id="svar1-1" name="svar1" value="1" checked');
    expectSound(faulty);
  });

  it("escape what somebody writes", async () => {
    const { browser } = await stage.launch(undefined, "samtalen-der-udvikler");
    const ending = await browser.get(at("/kursus/samtalen-der-udvikler/afslutning"));
    const faulty = await browser.submit(ending, { svar1: "</textarea><script>alert(1)</script>" });
    expect(faulty.html).toContain("&lt;/textarea&gt;&lt;script&gt;");
    expect(faulty.html).not.toContain("<script");
  });
});

describe("those who come another way", () => {
  it("are shown to their portal, in a browser without a launch", async () => {
    for (const path of ["", "/side/1", "/afslutning", "/faerdig"]) {
      const screen = await stage.newBrowser().get(at(`/kursus/god-forvaltningsskik${path}`));
      expect(screen.status).toBe(403);
      expectSound(screen);
    }
  });

  it("do not see another person's progress in the same browser", async () => {
    const { browser } = await stage.launch(undefined, "god-forvaltningsskik");
    await browser.get(at("/kursus/god-forvaltningsskik/side/1"));
    const other = await stage.launch(browser, "god-forvaltningsskik", "&person=person-2");
    expect(other.screen.html).toContain("Begynd kurset");
    expect(other.screen.html).not.toContain("(læst)");
  });

  it("keep two courses open side by side", async () => {
    const { browser } = await stage.launch(undefined, "god-forvaltningsskik");
    await stage.launch(browser, "ny-i-det-offentlige");
    expect((await browser.get(at("/kursus/god-forvaltningsskik"))).status).toBe(200);
    expect((await browser.get(at("/kursus/ny-i-det-offentlige"))).status).toBe(200);
  });

  it("cannot finish a course from another site, with the person's cookies", async () => {
    const { browser } = await stage.launch(undefined, "regler-der-kan-digitaliseres", "&person=person-2");
    const answers = { svar1: "1", svar2: "0", svar3: "1" };
    const target = at("/kursus/regler-der-kan-digitaliseres/afslutning");
    const screen = await browser.post(target, answers, "https://evil.example");
    expect(screen.status).toBe(403);
    const seen = await browser.get(at("/kursus/regler-der-kan-digitaliseres"));
    expect(seen.html).not.toContain("Se dit resultat");
  });

  it("are told when a launch is refused, with a code and nothing personal", async () => {
    const screen = await stage
      .newBrowser()
      .post(at("/lti/launch"), { id_token: "x", state: "y" }, stage.platform.origin);
    expect(screen.status).toBe(400);
    expect(screen.html).toContain("<strong>state_cookie_missing</strong>");
    expectSound(screen);
  });

  it.each([
    "/nothing",
    "/kursus/ukendt",
    "/kursus/ny-i-det-offentlige/side/9",
    "/kursus/ny-i-det-offentlige/x/y/z",
  ])("find nothing at %s", async (path) => {
    const { browser } = await stage.launch(undefined, "ny-i-det-offentlige");
    expect((await browser.get(at(path))).status).toBe(404);
  });

  it("launched to a course that does not exist find nothing", async () => {
    expect((await stage.launch(undefined, "ukendt-kursus")).screen.status).toBe(404);
  });

  it("see the front page, the style sheet and the health of the sandbox", async () => {
    const browser = stage.newBrowser();
    expectSound(await browser.get(at("/")));
    expect((await browser.get(at("/campus.css"))).headers.get("content-type")).toContain("text/css");
    expect(await browser.get(at("/healthz"))).toMatchObject({ status: 200, html: "ok" });
  });
});
