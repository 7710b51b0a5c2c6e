import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Look } from "../setup/access/looks.ts";
import { actionRoutes, pageRoutes } from "../setup/access/tour.ts";
import type { Window } from "../setup/browser.ts";
import { serverBuild } from "../setup/build.ts";
import { type EveryLook, openEveryLook } from "../setup/every-look.ts";
import { faultsOf } from "../setup/page-faults.ts";

const build = await serverBuild();
const forms = pageRoutes(build).filter((page) => actionRoutes(build).includes(page));
/** What is typed where an empty form would be right. */
const WRONG: Partial<Record<Look["route"]["id"], Record<string, string>>> = {
  "profile.preferences": { maxDistanceKm: "langt væk" },
};
/** Forms that nobody can fill in wrongly in a browser: they ask for a yes, or for words that may be left out. */
const NEVER_WRONG = [
  "saved.silence",
  "saved.calendar",
  "opportunity.dismiss",
  "apply",
  "application.withdraw",
  "nomination",
  "learning.start",
  "imports.preview",
  "jobs",
  "not-found",
];

let every: EveryLook;

beforeAll(async () => {
  every = await openEveryLook(forms);
});

afterAll(() => every?.close());

describe("every form, sent back: the summary has the focus and leads to the fields", () => {
  for (const route of forms.filter(({ id }) => !NEVER_WRONG.includes(id)))
    it(`${route.path} (${route.id})`, async () => {
      let sentBack = 0;
      for (const look of every.looksAt(route.id)) {
        const window = every.windowOf(look);
        await window.page.goto(`${every.baseUrl}${look.path}`);
        const status = await sendWrong(window, WRONG[route.id] ?? {});
        if (status !== 400) continue;
        sentBack += 1;
        const summary = await window.page.evaluate(() => ({
          hasFocus: document.activeElement?.classList.contains("rk-error-summary") ?? false,
          dead: [...document.querySelectorAll<HTMLAnchorElement>(".rk-error-summary a")]
            .map((link) => link.hash.slice(1))
            .filter((id) => !document.getElementById(id)?.checkVisibility()),
          title: document.title,
        }));
        expect(summary, look.path).toEqual({ hasFocus: true, dead: [], title: summary.title });
        expect(summary.title, look.path).toMatch(/^Fejl: /);
        expect(await faultsOf(window), look.path).toEqual([]);
        break;
      }
      expect(sentBack).toBe(1);
    });
});

/** Empties the page's form, types what is wrong, and sends it by its first button. Answers the status, or null without a form. */
async function sendWrong({ page }: Window, wrong: Record<string, string>): Promise<number | null> {
  const hasForm = await page.evaluate((wrong) => {
    const typed = 'textarea, select, input:not([type="hidden"]):not([type="submit"])';
    const form = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].find(
      (candidate) => candidate.querySelector(typed) !== null,
    );
    if (!form) return false;
    for (
      let around = form.closest("details");
      around;
      around = around.parentElement?.closest("details") ?? null
    )
      around.open = true;
    form.noValidate = true;
    form.dataset.wrong = "";
    for (const field of form.querySelectorAll<HTMLInputElement>(typed)) {
      if (field.type === "radio" || field.type === "checkbox") field.checked = false;
      else if (field.tagName !== "SELECT") field.value = wrong[field.name] ?? "";
    }
    return true;
  }, wrong);
  if (!hasForm) return null;
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.locator("form[data-wrong] button[type=submit]").first().click(),
  ]);
  await page.waitForLoadState("load");
  return response.status();
}
