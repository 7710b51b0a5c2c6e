import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../setup/app.ts";
import { openBrowser, type SessionOptions, type TestBrowser, type Window } from "../setup/browser.ts";
import { keyboardOf } from "../setup/keyboard.ts";

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

async function signedIn(persona: string, options: SessionOptions = {}): Promise<Window> {
  const window = await browser.open(options);
  const { page } = window;
  await page.goto(`${app.baseUrl}/log-ind`);
  await Promise.all([page.waitForEvent("load"), page.locator(`button[value=${persona}]`).click()]);
  return window;
}

describe("the reader's own colours", () => {
  it("show the edge of every button and field, and where the focus is", async () => {
    const window = await signedIn("leder", { forcedColors: true });
    const { page } = window;
    const keys = keyboardOf(page);
    for (const path of ["/", "/muligheder", "/vaert/nyt-opslag"]) {
      await page.goto(`${app.baseUrl}${path}`);
      const edgeless = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll<HTMLElement>(".button, .form-input, .form-select")]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
            return borderTopStyle === "none" || borderTopWidth === "0px" || borderTopColor === ground;
          })
          .map(({ className }) => className);
      });
      expect(edgeless, path).toEqual([]);
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press("Tab");
        expect(await keys.faults(), `${path}, step ${step}`).toEqual([]);
      }
    }
    await window.close();
  });
});

it("whoever wants no motion gets none", async () => {
  const window = await signedIn("medarbejder", { reducedMotion: true });
  const { page } = window;
  for (const path of ["/", "/muligheder"]) {
    await page.goto(`${app.baseUrl}${path}`);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((times) => /[1-9]/.test(times));
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    expect(moving, path).toEqual([]);
  }
  await window.close();
});

/** The journeys go by keyboard too, from one control to the next; here every stop between them is one of the page. */
describe("with the keyboard alone", () => {
  it("every stop of a page is seen, comes in the order of the page, and leads on", async () => {
    const window = await signedIn("leder");
    const { page } = window;
    const keys = keyboardOf(page);
    for (const path of ["/", "/muligheder", "/leder", "/indstillinger/ny"]) {
      await page.goto(`${app.baseUrl}${path}`);
      const stops = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
          ].filter(
            (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      let left = false;
      // Radios of one question are one stop, so there are never more stops than elements.
      for (let step = 0; step <= stops && !left; step++) {
        const before = await page.evaluateHandle(() => document.activeElement);
        await page.keyboard.press("Tab");
        left = await page.evaluate(() => document.activeElement === document.body);
        if (left) break;
        expect(await keys.faults(), `${path}, step ${step}`).toEqual([]);
        const isAfter = await before.evaluate(
          (last) =>
            last === document.body ||
            (last !== document.activeElement &&
              Boolean(
                (last?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0) &
                  Node.DOCUMENT_POSITION_FOLLOWING,
              )),
        );
        expect(isAfter, `${path}, step ${step}`).toBe(true);
      }
      expect(left, `${path} lets the focus go`).toBe(true);
    }
    await window.close();
  });
});

it("a session that ends in the middle of a form loses nothing", async () => {
  const words = "Hverdagen er travl – og »citater« skal overleve.\nOgså linjeskift.";
  const window = await signedIn("medarbejder");
  const { page } = window;
  const { id } = await app.rokade.db.read.application.findFirstOrThrow({
    where: { applicantId: "person-medarbejder", state: "draft" },
  });
  const path = `${app.baseUrl}/mine-ansoegninger/${id}/skriv`;
  await page.goto(path);
  await page.getByRole("textbox", { name: /^Hvad vil du lære/ }).fill(words);
  await page.getByRole("textbox", { name: /^Hvad får borgerne/ }).fill("Svar");
  await window.context.clearCookies();
  await window.context.addCookies([{ name: "rokade", value: "ended", url: app.baseUrl }]);
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("button", { name: "Gem og fortsæt" }).click(),
  ]);
  await page.getByRole("heading", { level: 1, name: "Du er logget ud" }).waitFor();
  const [again] = await Promise.all([
    window.context.waitForEvent("page"),
    page.getByRole("link", { name: "Log ind i en ny fane" }).click(),
  ]);
  await Promise.all([
    again.waitForURL((url) => url.pathname === "/"),
    again.locator("button[value=medarbejder]").click(),
  ]);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Send igen" }).click()]);
  await page.getByRole("heading", { level: 1, name: "Periode" }).waitFor();
  const kept = await app.rokade.db.read.application.findUniqueOrThrow({ where: { id } });
  expect(kept.purpose?.replaceAll("\r\n", "\n")).toBe(words);
  await window.close();
});
