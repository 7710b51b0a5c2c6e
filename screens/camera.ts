import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { Language } from "./options.ts";
import { toPalettePng } from "./palette-png.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Letters look the same on every machine that has the fonts of the pages.
  "--font-render-hinting=none",
  "--disable-lcd-text",
];

/** How somebody sees a page. */
export type Sight = {
  cookie: string;
  language: Language;
  forcedColors?: boolean;
  reducedMotion?: boolean;
};

/** What is done on the open page before the picture. */
export type Act = (page: Page) => Promise<unknown>;

export type Shot = { address: string; width: number; file: string; textPercent?: number; act?: Act };

export type Camera = {
  /** A window that stays as it is set up; close it after the pictures of one viewer. */
  open(sight: Sight): Promise<{ take(shot: Shot): Promise<void>; close(): Promise<void> }>;
  close(): Promise<void>;
};

export async function openCamera(baseUrl: string, executablePath: string): Promise<Camera> {
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  return {
    async open(sight) {
      const context = await openContext(browser, baseUrl, sight);
      const page = await context.newPage();
      return { take: (shot) => take(page, baseUrl, shot), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

async function openContext(browser: Browser, baseUrl: string, sight: Sight): Promise<BrowserContext> {
  const { cookie, language, forcedColors = false, reducedMotion = false } = sight;
  const context = await browser.newContext({
    locale: language === "da" ? "da-DK" : "en-GB",
    timezoneId: "Europe/Copenhagen",
    forcedColors: forcedColors ? "active" : "none",
    colorScheme: forcedColors ? "dark" : "light",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
  const [name = "", ...value] = cookie.split("=");
  if (name !== "") await context.addCookies([{ name, value: value.join("="), url: baseUrl }]);
  await context.addCookies([{ name: "sprog", value: language, url: baseUrl }]);
  return context;
}

/** The whole page, from its top to its foot. */
async function take(page: Page, baseUrl: string, shot: Shot): Promise<void> {
  const { address, width, file, textPercent = 100, act } = shot;
  const height = width < 768 ? 844 : 900;
  await page.setViewportSize({ width, height });
  if (textPercent !== 100) await setTextSize(page, textPercent);
  await page.goto(baseUrl + address, { waitUntil: "load" });
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  // In a window as high as the page, what keeps to the foot of the window stands at the foot of the page.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  const png = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toPalettePng(png));
}

/** As readers set it in their browser: the page's own sizes and its breaks follow. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const standard = (16 * percent) / 100;
  // Held for as long as the session is open: until the page closes.
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: (13 * percent) / 100 } });
}

/** Empties the first form with fields on the page, types what is given, and sends it. */
export function sendForm(typed: Readonly<Record<string, string>> = {}): Act {
  return async (page) => {
    const fields = 'textarea, select, input:not([type="hidden"]):not([type="submit"])';
    await page.evaluate(
      ({ fields, typed }) => {
        const form = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].find(
          (candidate) => candidate.querySelector(fields) !== null,
        );
        if (!form) throw new Error("There is no form to send");
        form.noValidate = true;
        form.dataset.sent = "";
        for (const field of form.querySelectorAll<HTMLInputElement>(fields)) {
          if (field.type === "radio" || field.type === "checkbox") field.checked = false;
          else if (field.tagName !== "SELECT") field.value = typed[field.name] ?? "";
        }
      },
      { fields, typed },
    );
    await Promise.all([
      page.waitForEvent("load"),
      page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>("form[data-sent]");
        form?.requestSubmit(form.querySelector<HTMLButtonElement>("button[type=submit]"));
      }),
    ]);
  };
}
