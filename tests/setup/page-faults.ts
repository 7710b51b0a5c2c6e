import axe from "axe-core";
import type { Page } from "playwright-core";
import { type Window as Opened, PHONE, WIDE } from "./browser.ts";

/** What the functions below have in the page that they run in. */
declare global {
  interface Window {
    axe: typeof axe;
  }
}

const NARROWEST = { width: 320, height: 640 };

/** WCAG 2.1 A and AA, as the accessibility statement promises. */
const PROMISED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** What breaks the promise, by rule and element. Run in the page itself, which has no frames to be looked into. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { frames, violations } = await page.evaluate(async (tags) => {
    // What passes is not told of: naming each of its elements takes as long as finding what does not.
    const found = await window.axe.run({ runOnly: tags, resultTypes: ["violations"] });
    return { frames: window.frames.length, violations: found.violations };
  }, PROMISED);
  return [
    ...(frames > 0 ? [`${frames} frames that were not examined`] : []),
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ];
}

/** Reads the page with letters of twice the size, as a reader sets it in the browser (WCAG 2.1, 1.4.4). */
async function inLargeLetters(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    return await page.evaluate(() => {
      const over = document.documentElement.scrollWidth - window.innerWidth;
      // What is typed moves along within its field.
      const cut = [...document.body.querySelectorAll<HTMLElement>(":not(input, textarea)")].filter(
        (element) => {
          const { overflowX, position } = getComputedStyle(element);
          const isHidden = position === "absolute" && element.clientWidth <= 1;
          return /hidden|clip/.test(overflowX) && !isHidden && element.scrollWidth > element.clientWidth + 1;
        },
      );
      return [
        ...(over > 0 ? [`scrolls ${over} px sideways`] : []),
        ...cut.map(({ tagName, className }) => `cuts ${tagName.toLowerCase()}.${className}`),
      ];
    });
  } finally {
    await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  }
}

/**
 * What every page must hold, whatever it shows. All that is wrong is named at once.
 * @param examined the widths at which accessibility is examined; sideways scroll is looked for at all of them
 */
export async function faultsOf(
  { page, takeProblems }: Opened,
  examined: readonly { width: number; height: number }[] = [WIDE, PHONE],
): Promise<string[]> {
  const faults: string[] = [];
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    title: document.title,
    mains: document.querySelectorAll("main").length,
  }));
  if (found.lang !== "da") faults.push(`lang is ${found.lang}`);
  if (found.headings !== 1) faults.push(`${found.headings} h1`);
  if (found.mains !== 1) faults.push(`${found.mains} main`);
  if (!/^.+ – Rokade$/.test(found.title)) faults.push(`the title is »${found.title}«`);
  for (const size of [WIDE, PHONE, NARROWEST]) {
    await page.setViewportSize(size);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) faults.push(`scrolls ${over} px sideways at ${size.width}`);
    if (!examined.includes(size)) continue;
    for (const violation of await violationsOf(page)) faults.push(`${size.width} px: ${violation}`);
  }
  // The looks of a page are made of the same parts; the one that is examined on a phone is also read in large letters.
  if (examined.includes(PHONE))
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      faults.push(
        ...(await inLargeLetters(page)).map((fault) => `${fault} at ${size.width} with large letters`),
      );
    }
  await page.setViewportSize(WIDE);
  faults.push(...takeProblems().map((problem) => `the browser complains: ${problem}`));
  return faults;
}
