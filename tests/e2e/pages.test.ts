import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSqlite } from "../../integrations/database/sqlite/open.ts";
import { type Look, looksOf } from "../setup/access/looks.ts";
import { actionRoutes, pageRoutes } from "../setup/access/tour.ts";
import { testApp } from "../setup/app.ts";
import { openBrowser, PHONE, type TestBrowser, WIDE, type Window } from "../setup/browser.ts";
import { serverBuild } from "../setup/build.ts";
import { testClock } from "../setup/database.ts";
import { faultsOf } from "../setup/page-faults.ts";
import { type RunningServer, startServer } from "../setup/processes.ts";
import { SESSION_SECRET, sessionsFor } from "../setup/session-cookie.ts";
import { worldDatabaseFile } from "../setup/world.ts";

const build = await serverBuild();
const pages = pageRoutes(build);
const forms = pages.filter((page) => actionRoutes(build).includes(page));
/** What is typed where an empty form would be right. */
const WRONG: Partial<Record<Look["route"]["id"], Record<string, string>>> = {
  "profile.preferences": { maxDistanceKm: "langt væk" },
};
/** Forms that nobody can fill in wrongly in a browser: they ask for a yes, or for words that may be left out. */
const NEVER_WRONG = [
  "apply",
  "application.withdraw",
  "nomination",
  "learning.start",
  "imports.preview",
  "jobs",
  "not-found",
];

let remove: () => void;
let server: RunningServer;
let browser: TestBrowser;
let looks: Look[];
const windows = new Map<string | null, Window>();

beforeAll(async () => {
  const world = await worldDatabaseFile("today");
  remove = world.remove;
  server = await startServer({ file: world.file, env: { SESSION_SECRET } });
  const db = await openSqlite({ ...testClock(), file: world.file });
  looks = await looksOf(db.read, pages);
  await db.close();
  browser = await openBrowser();
  const people = looks.flatMap(({ personId }) => personId ?? []);
  const sessions = await sessionsFor({ file: world.file, baseUrl: server.baseUrl }, people);
  for (const personId of [null, ...sessions.keys()]) {
    const cookie = personId === null ? undefined : sessions.get(personId);
    windows.set(personId, await browser.open(cookie ? { cookies: [cookie] } : {}));
  }
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove?.();
});

const windowOf = ({ personId }: Look): Window => {
  const window = windows.get(personId);
  if (!window) throw new Error(`No window for ${personId}`);
  return window;
};

const looksAt = (id: Look["route"]["id"]) => looks.filter((look) => look.route.id === id);

describe("every page, in each of its looks: WCAG 2.1 A and AA, nothing the browser complains of, no sideways scroll", () => {
  for (const route of pages)
    it(`${route.path} (${route.id})`, async () => {
      const faults: Record<string, string[]> = {};
      const seen = new Set<string>();
      // A page that no look shows has not been looked at.
      expect(looksAt(route.id).length).toBeGreaterThan(0);
      for (const look of looksAt(route.id)) {
        const window = windowOf(look);
        const response = await window.page.goto(`${server.baseUrl}${look.path}`);
        // Some looks only send on, to a page that has been seen.
        if (seen.has(`${look.personId} ${window.page.url()}`)) continue;
        const expected = route.id === "not-found" ? 404 : 200;
        const found = response?.status() === expected ? [] : [`answers ${response?.status()}`];
        const title = await window.page.title();
        if (expected === 200 && /^(Fejl:|Noget gik galt)/.test(title)) found.push(`is titled »${title}«`);
        // The looks of a page are made of the same parts; at 390 px the first one stands for them.
        found.push(...(await faultsOf(window, seen.size === 0 ? [WIDE, PHONE] : [WIDE])));
        seen.add(`${look.personId} ${window.page.url()}`);
        if (found.length > 0) faults[`${look.name} ${look.path}`] = found;
      }
      expect(faults).toEqual({});
    });
});

describe("every form, sent back: the summary has the focus and leads to the fields", () => {
  for (const route of forms.filter(({ id }) => !NEVER_WRONG.includes(id)))
    it(`${route.path} (${route.id})`, async () => {
      let sentBack = 0;
      for (const look of looksAt(route.id)) {
        const window = windowOf(look);
        await window.page.goto(`${server.baseUrl}${look.path}`);
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

describe("pages of what went wrong", () => {
  it("403, 401 and 500: as good as any other page", async () => {
    let broken = false;
    const app = await testApp(
      {},
      {
        change: (rokade) => ({
          ...rokade,
          get identity() {
            if (broken) throw new Error("broken on purpose");
            return rokade.identity;
          },
        }),
      },
    );
    try {
      const window = await browser.open();
      await window.page.goto(`${app.baseUrl}/log-ind`);
      const arrived = window.page.waitForURL(`${app.baseUrl}/`);
      await window.page.locator("button[value=medarbejder]").click();
      await arrived;
      const forbidden = await window.page.goto(`${app.baseUrl}/leder`);
      expect(forbidden?.status()).toBe(403);
      expect(await faultsOf(window)).toEqual([]);
      await window.page.goto(`${app.baseUrl}/profil/oensker`);
      await window.context.clearCookies();
      await window.context.addCookies([{ name: "rokade", value: "ended", url: app.baseUrl }]);
      const [ended] = await Promise.all([
        window.page.waitForResponse((response) => response.request().method() === "POST"),
        window.page.getByRole("button", { name: "Gem ønsker" }).click(),
      ]);
      expect(ended.status()).toBe(401);
      await window.page.getByRole("button", { name: "Send igen" }).waitFor();
      expect(await faultsOf(window)).toEqual([]);
      broken = true;
      const failed = await window.page.goto(`${app.baseUrl}/log-ind`);
      expect(failed?.status()).toBe(500);
      expect(await faultsOf(window)).toEqual([]);
      await window.close();
    } finally {
      await app.close();
    }
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
