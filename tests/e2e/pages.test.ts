import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Look } from "../setup/access/looks.ts";
import { pageRoutes } from "../setup/access/tour.ts";
import { testApp } from "../setup/app.ts";
import { PHONE, WIDE } from "../setup/browser.ts";
import { serverBuild } from "../setup/build.ts";
import { type EveryLook, openEveryLook } from "../setup/every-look.ts";
import { faultsOf } from "../setup/page-faults.ts";

const pages = pageRoutes(await serverBuild());
/** A change of an organisation that ends before it: the form is told so, and so is its title. */
const isOfItsLastDay = ({ route, name, path }: Look) =>
  route.id === "organisation.change" && name.includes("(ends)") && path.includes("dag.day");
let every: EveryLook;

beforeAll(async () => {
  every = await openEveryLook(pages);
});

afterAll(() => every?.close());

describe("every page, in each of its looks: WCAG 2.1 A and AA, nothing the browser complains of, no sideways scroll", () => {
  for (const route of pages)
    it(`${route.path} (${route.id})`, async () => {
      const faults: Record<string, string[]> = {};
      const seen = new Set<string>();
      // A page that no look shows has not been looked at.
      expect(every.looksAt(route.id).length).toBeGreaterThan(0);
      for (const look of every.looksAt(route.id)) {
        const window = every.windowOf(look);
        const response = await window.page.goto(`${every.baseUrl}${look.path}`);
        // Some looks only send on, to a page that has been seen.
        if (seen.has(`${look.personId} ${window.page.url()}`)) continue;
        const expected = route.id === "not-found" ? 404 : 200;
        const found = response?.status() === expected ? [] : [`answers ${response?.status()}`];
        const title = await window.page.title();
        const isWrong = /^(Fejl:|Noget gik galt)/.test(title);
        if (expected === 200 && isWrong !== isOfItsLastDay(look)) found.push(`is titled »${title}«`);
        // The looks of a page are made of the same parts; at 390 px the first one stands for them.
        found.push(...(await faultsOf(window, seen.size === 0 ? [WIDE, PHONE] : [WIDE])));
        seen.add(`${look.personId} ${window.page.url()}`);
        if (found.length > 0) faults[`${look.name} ${look.path}`] = found;
      }
      expect(faults).toEqual({});
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
      const window = await every.browser.open();
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
