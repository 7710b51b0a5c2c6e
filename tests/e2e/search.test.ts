import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../setup/app.ts";
import { openBrowser, PHONE, type SessionOptions, type TestBrowser, type Window } from "../setup/browser.ts";
import { faultsOf, violationsOf } from "../setup/page-faults.ts";

let app: TestApp;
let browser: TestBrowser;
let window: Window;

beforeAll(async () => {
  app = await testApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const LIST = "/muligheder";
const LABEL = "Søg efter opgave, fag eller sted";

/** The list, with the page's own script running. */
async function opened(path = LIST, options: SessionOptions = {}): Promise<Window> {
  const made = await browser.open(options);
  await made.page.goto(app.baseUrl + path);
  if (options.javaScriptEnabled !== false)
    await made.page.waitForFunction(() => document.querySelector('[role="status"].sr-only') !== null);
  return made;
}

describe("suggestions while one types", () => {
  beforeEach(async () => {
    window = await opened();
    return () => window.close();
  });
  const field = () => window.page.getByRole("combobox", { name: LABEL });
  const options = () => window.page.getByRole("listbox", { name: LABEL }).getByRole("option");
  const activeText = () =>
    field().evaluate((input) => {
      const id = input.getAttribute("aria-activedescendant");
      return id === null ? null : document.getElementById(id)?.textContent;
    });
  const type = async (text: string) => {
    await window.page.locator("#q").click();
    await field().waitFor();
    await window.page.keyboard.type(text);
    await options().first().waitFor();
  };

  it("are walked with the keyboard, and nothing is chosen by itself", async () => {
    const { page } = window;
    await type("projektled");
    expect(await field().getAttribute("aria-expanded")).toBe("true");
    expect(await activeText()).toBeNull();
    const count = await options().count();
    expect(await page.getByText(`${count} forslag`).count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    expect(await activeText()).toBe("Projektledelse");
    await page.keyboard.press("ArrowUp");
    expect(await activeText()).toContain("Søg efter »projektled«");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await activeText()).toBeNull();
    expect(await field().evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    expect(await activeText()).toBeNull();
    await page.keyboard.press("Escape");
    expect(await field().getAttribute("aria-expanded")).toBe("false");
    expect(await field().inputValue()).toBe("projektled");
    await page.keyboard.press("ArrowDown");
    expect(await activeText()).toBe("Projektledelse");
    await page.keyboard.press("Enter");
    await page.waitForURL(/kompetence=project-management$/);
    await page.getByRole("link", { name: "Fjern filter: Projektledelse" }).waitFor();
    window.expectNoProblems();
  });

  it("leave Enter, Escape and the way out as they are in any search field", async () => {
    const { page } = window;
    await type("digitalisering");
    await page.keyboard.press("Tab");
    expect(await options().count()).toBe(0);
    await page.locator("#q").focus();
    await page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("");
    await page.keyboard.type("digitalisering");
    await options().first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?q=digitalisering$/);
    window.expectNoProblems();
  });

  it("are chosen by touch, as good as any page when open, at every width and in the reader's colours", async () => {
    const { page } = window;
    await type("aarhus");
    for (const size of [{ width: 1280, height: 800 }, PHONE, { width: 320, height: 640 }]) {
      await page.setViewportSize(size);
      expect(await violationsOf(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ forcedColors: "active" });
    await page.keyboard.press("ArrowDown");
    const [active, other] = await options().evaluateAll((all) =>
      all.slice(0, 2).map((option) => getComputedStyle(option).backgroundColor),
    );
    expect(active).not.toBe(other);
    await page.getByRole("option", { name: "Aarhus Kommune" }).click();
    await page.waitForURL(/organisation=org-municipality-0751/);
    await page.getByRole("link", { name: "Fjern filter: Aarhus Kommune" }).waitFor();
    window.expectNoProblems();
  });

  it("answer what stands in the field, not what stood there before", async () => {
    const { page } = window;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/forslag\?q=aarhus(&|$)/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.locator("#q").click();
    await field().waitFor();
    const asked = page.waitForRequest(/forslag\?q=aarhus(&|$)/);
    await page.keyboard.type("aarhus");
    await asked;
    await field().fill("projektledelse");
    await options().first().waitFor();
    letThrough();
    expect(await options().last().textContent()).toContain("»projektledelse«");
  });
});

it("without script the field is a plain form", async () => {
  const { page, close } = await opened(LIST, { javaScriptEnabled: false });
  await page.getByRole("searchbox").fill("digitalisering");
  await page.getByRole("button", { name: "Søg" }).click();
  await page.waitForURL(/\?q=digitalisering$/);
  await close();
});

describe("filters", () => {
  it("answer each choice without a reload, tell how many there are, and keep the focus and the place", async () => {
    window = await opened();
    const { page } = window;
    await page.evaluate(() => Object.assign(globalThis, { same: true }));
    await page.locator("summary", { hasText: "Kompetencer" }).click();
    await page.getByLabel("Find en kompetence").fill("projektled");
    const box = page.getByRole("checkbox", { name: /^Projektledelse/ });
    expect(await page.locator("label.rk-option:visible", { hasText: "Facilitering" }).count()).toBe(0);
    const place = await page.evaluate(() => globalThis.scrollY);
    await box.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/kompetence=project-management/);
    const chip = page.getByRole("link", { name: "Fjern filter: Projektledelse" });
    await chip.waitFor();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => globalThis.scrollY)).toBe(place);
    const heading = await page.locator("#antal").textContent();
    expect(await page.locator('.sr-only[role="status"]').last().textContent()).toBe(heading);
    await chip.click();
    await chip.waitFor({ state: "detached" });
    expect(await box.isChecked()).toBe(false);
    await page.goBack();
    await chip.waitFor();
    expect(await box.isChecked()).toBe(true);
    expect(await page.evaluate(() => "same" in globalThis)).toBe(true);
    window.expectNoProblems();
    await window.close();
  });

  it("stay over the screen of a phone while one chooses, and close with the button", async () => {
    window = await opened(LIST, { viewport: PHONE });
    const { page } = window;
    await page.getByRole("link", { name: "Filtre" }).click();
    const panel = page.locator("#filtre");
    await panel.waitFor();
    await page.getByRole("checkbox", { name: /^Region Midtjylland/ }).check();
    await page.getByRole("group", { name: "Kommuner i Region Midtjylland" }).waitFor();
    expect(await panel.isVisible()).toBe(true);
    await page.getByRole("checkbox", { name: /^Aarhus/ }).check();
    await page.waitForURL(/sted=1082&sted=0751/);
    await page.getByRole("button", { name: "Vis resultater" }).click();
    await panel.waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "Filtre (2)" }).waitFor();
    window.expectNoProblems();
    await window.close();
  });

  it("are as good as any page with every group open and with nothing found", async () => {
    window = await opened(
      `${LIST}?q=kvantefysik+ledelse&sted=1082&start=2027-02&frist=7&pris=gratis&uger-til=4&niveau=leader`,
    );
    expect(await faultsOf(window)).toEqual([]);
    await window.close();
  });
});
