import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../setup/app.ts";
import { openBrowser, PHONE, type TestBrowser, WIDE, type Window } from "../setup/browser.ts";

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await testApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function signedIn(persona: string, viewport = WIDE): Promise<Window> {
  const window = await browser.open({ viewport });
  const { page } = window;
  await page.goto(`${app.baseUrl}/log-ind`);
  await Promise.all([page.waitForEvent("load"), page.locator(`button[value=${persona}]`).click()]);
  await ready(window);
  return window;
}

/** The page's own script has taken over: it has asked for the modules and listens. */
const ready = ({ page }: Window) =>
  page.waitForFunction(() => document.querySelector('[role="status"].sr-only') !== null);

const dataRequests = ({ page }: Window): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".data")) asked.push(pathname);
  });
  return asked;
};

const lookups = () => app.rokade.db.read.lookupEntry.count();

describe("with script", () => {
  it("what is written before the script takes over stays", async () => {
    const window = await signedIn("medarbejder");
    const { page } = window;
    const { id } = await app.rokade.db.read.application.findFirstOrThrow({
      where: { applicantId: "person-medarbejder", state: "draft", purpose: { not: "" } },
    });
    const written = Promise.withResolvers<void>();
    await page.route("**/entry.client-*.js", async (route) => {
      await written.promise;
      await route.continue();
    });
    await page.goto(`${app.baseUrl}/mine-ansoegninger/${id}/skriv`, { waitUntil: "commit" });
    const box = page.getByRole("textbox", { name: /^Hvad vil du lære/ });
    await box.fill("Skrevet før scriptet");
    written.resolve();
    await page.waitForFunction(() =>
      Object.keys(document.querySelector("textarea") ?? {}).some((key) => key.startsWith("__reactFiber")),
    );
    await expect.poll(() => box.inputValue()).toBe("Skrevet før scriptet");
    await window.close();
  });

  it("a link fetches its page when it is meant, once, and the page comes without a reload", async () => {
    const window = await signedIn("medarbejder");
    const { page } = window;
    const asked = dataRequests(window);
    await page.evaluate(() => Object.assign(globalThis, { same: true }));
    const link = page.getByRole("navigation").getByRole("link", { name: "Muligheder" });
    const ahead = page.waitForResponse((response) => response.url().endsWith("/muligheder.data"));
    await link.hover();
    await ahead;
    expect(await page.locator('link[rel=modulepreload][href*="opportunities"]').count()).toBeGreaterThan(0);
    await link.click();
    await page.getByRole("heading", { level: 1, name: "Muligheder" }).waitFor();
    expect(asked).toEqual(["/muligheder.data"]);
    expect(await page.evaluate(() => "same" in globalThis)).toBe(true);
    window.expectNoProblems();
    await window.close();
  });

  it("the focus and the title follow, and the way back leads to the same place", async () => {
    const window = await signedIn("medarbejder");
    const { page } = window;
    await page.getByRole("navigation").getByRole("link", { name: "Muligheder" }).click();
    await page.getByRole("heading", { level: 1, name: "Muligheder" }).waitFor();
    const said = page.locator('[role="status"].sr-only');
    await page.waitForFunction(() => document.activeElement?.id === "main-content");
    expect(await said.textContent()).toBe("Muligheder – Rokade");
    const last = page.locator("main article a").last();
    await last.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => globalThis.scrollY);
    expect(place).toBeGreaterThan(500);
    await last.click();
    await page.waitForURL(/\/muligheder\/.+/);
    await page.waitForFunction(() => document.querySelector("h1")?.textContent !== "Muligheder");
    expect(await page.evaluate(() => globalThis.scrollY)).toBe(0);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Muligheder" }).waitFor();
    await page.waitForFunction((place) => Math.abs(globalThis.scrollY - place) < 2, place);
    window.expectNoProblems();
    await window.close();
  });

  it("a page that is long in coming says so, and nothing moves", async () => {
    const window = await signedIn("medarbejder");
    const { page } = window;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/profil.data", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("navigation").getByRole("link", { name: "Min profil" }).click();
    const bar = page.locator(".rk-busy");
    await bar.waitFor();
    expect(await page.locator('[role="status"].sr-only').textContent()).toBe("Henter siden");
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe("fixed");
    letThrough();
    await page.getByRole("heading", { level: 1, name: "Mette Holm" }).waitFor();
    await bar.waitFor({ state: "detached" });
    await window.close();
  });

  it("a leader's pointer on the link to a case leaves no trace in the log of looks; opening it does", async () => {
    const window = await signedIn("leder");
    const { page } = window;
    const link = page.locator('main a[href^="/leder/"]').first();
    const asked = dataRequests(window);
    const before = await lookups();
    const module = page.waitForResponse((response) => /\/assets\/release-.*\.js$/.test(response.url()));
    await link.hover();
    await module;
    await link.focus();
    expect(asked).toEqual([]);
    expect(await lookups()).toBe(before);
    await link.click();
    await page.getByRole("heading", { level: 1, name: /undværes/ }).waitFor();
    expect(asked).toHaveLength(1);
    expect(await lookups()).toBeGreaterThan(before);
    await window.close();
  });

  it("the main pages stand still while they load (layout shift below 0.02)", async () => {
    const shifts: Record<string, number> = {};
    for (const [persona, paths] of Object.entries(MAIN_PAGES))
      for (const viewport of [WIDE, PHONE]) {
        const window = await signedIn(persona, viewport);
        for (const path of paths) {
          await window.page.goto(`${app.baseUrl}${path}`);
          await ready(window);
          await window.page.evaluate(() => document.fonts.ready);
          const shift = await shiftOf(window);
          if (shift >= 0.02) shifts[`${path} ${viewport.width}`] = shift;
        }
        await window.close();
      }
    expect(shifts).toEqual({});
  });
});

const MAIN_PAGES = {
  medarbejder: ["/", "/muligheder", "/mine-ansoegninger", "/min-laering"],
  leder: ["/", "/leder", "/vaert/nyt-opslag"],
  kompetenceraad: ["/kompetenceoverblik"],
};

/** The sum of the layout shifts so far that nobody asked for. */
const shiftOf = ({ page }: Window): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list, observer) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
          observer.disconnect();
          resolve(sum);
        }).observe({ type: "layout-shift", buffered: true });
        // A page without any shift has no entry to wait for: two frames are enough to have been told of one.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
