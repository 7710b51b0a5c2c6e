import { afterAll, beforeAll, describe, expect, it } from "vitest";
import da from "../../../app/locales/da/help.json" with { type: "json" };
import danish from "../../../app/locales/da/index.ts";
import en from "../../../app/locales/en/help.json" with { type: "json" };
import { routes } from "../../../app/route-table.js";
import { addressOf, TOUR, TOUR_ROLES, type TourStep } from "../../../app/shared/tour.ts";
import { PERSONAS } from "../../setup/access/personas.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { formsOf, tagsOf, textOf } from "../../setup/html.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const pathOf = (address: string) => new URL(address, app.baseUrl).pathname;

/** The route of a path; an address without parameters comes first: »/vaert/nyt-opslag« is not »/vaert/:id«. */
function routeOf(path: string): string | undefined {
  const pattern = (route: (typeof routes)[number]) =>
    new RegExp(`^${route.path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`);
  const known = routes.filter((route) => route.path !== "*");
  return (known.find((route) => route.path === path) ?? known.find((route) => pattern(route).test(path)))?.id;
}

/** The routes that one gets to from the main part of a page, by links and forms. */
function waysOn(html: string, path: string): Set<string | undefined> {
  const main = /<main\b.*?<\/main>/s.exec(html)?.[0] ?? "";
  const links = tagsOf(main).flatMap((tag) => (tag.name === "a" ? (tag.attributes.get("href") ?? []) : []));
  const forms = formsOf(main).map(({ action }) => action ?? path);
  return new Set([...links, ...forms].filter((to) => to.startsWith("/")).map((to) => routeOf(pathOf(to))));
}

/** Every text of a locale file. */
const textsOf = (node: unknown): string[] =>
  typeof node === "string"
    ? [node]
    : typeof node === "object" && node !== null
      ? Object.values(node).flatMap(textsOf)
      : [];

describe("the five-minute tour", () => {
  it("has a part for every persona, of three to five steps, and words for each in both languages", () => {
    expect([...TOUR_ROLES].sort()).toEqual([...PERSONAS].sort());
    const keys = Object.fromEntries(TOUR_ROLES.map((role) => [role, TOUR[role].map(({ id }) => id)]));
    for (const words of [da, en])
      expect(
        Object.fromEntries(Object.entries(words.tour).map(([role, steps]) => [role, Object.keys(steps)])),
      ).toEqual(keys);
    for (const role of TOUR_ROLES) {
      expect(TOUR[role].length, role).toBeGreaterThanOrEqual(3);
      expect(TOUR[role].length, role).toBeLessThanOrEqual(5);
    }
  });

  it("calls buttons, links and headings by the words that stand on them", () => {
    const examples = ["digitalisering", "udlån"];
    const onScreens = new Set(textsOf({ ...danish, help: {} }));
    const quoted = textsOf(da).flatMap((text) =>
      [...text.matchAll(/»([^»«]+)«/g)].map(([, words]) => words ?? ""),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !onScreens.has(words) && !examples.includes(words))).toEqual([]);
  });

  for (const role of TOUR_ROLES)
    it(`${role}: every address answers, and there is something to do`, async () => {
      const visitor = await app.signedIn(role);
      const steps: readonly TourStep[] = TOUR[role];
      for (const step of steps) {
        const address = addressOf(step);
        const response = await visitor.get(address);
        expect(response.status, address).toBe(200);
        const found = waysOn(await response.text(), pathOf(address));
        expect(
          step.leadsTo.filter((route) => found.has(route)),
          `${step.id} at ${address} leads only to ${[...found].join(", ")}`,
        ).not.toEqual([]);
      }
    });
});

describe("/hjaelp", () => {
  it("shows every step with its link, and a button to become each persona", async () => {
    const html = await (await app.visitor().get("/hjaelp")).text();
    const links = tagsOf(html).flatMap((tag) => tag.attributes.get("href") ?? []);
    for (const role of TOUR_ROLES) for (const step of TOUR[role]) expect(links).toContain(addressOf(step));
    const become = formsOf(html).filter(({ action }) => action === "/demo/login");
    expect(become.flatMap(({ buttons }) => buttons.map(({ value }) => value))).toEqual(TOUR_ROLES);
  });

  it("opens the reader's own part and has no button to become oneself", async () => {
    const peter = await app.signedIn("leder");
    const html = await (await peter.get("/hjaelp")).text();
    const open = [...html.matchAll(/<details\b[^>]*\bopen=""[^>]*>.*?<\/summary>/gs)].map(([part]) =>
      textOf(part),
    );
    expect(open).toEqual([expect.stringContaining("Peter Krogh")]);
    expect(html).not.toContain('value="leder"');
  });

  it("without personas: the same steps by role, and nobody to become", async () => {
    const real = await testApp(
      {},
      { change: (rokade) => ({ ...rokade, identity: { ...rokade.identity, personas: () => [] } }) },
    );
    try {
      const visitor = await real.signedIn("leder");
      const html = await (await visitor.get("/hjaelp")).text();
      expect(html).not.toContain("/demo/login");
      expect(html).not.toContain("Karen Lund");
      for (const role of TOUR_ROLES) expect(html).toContain(da.role[role]);
      const links = tagsOf(html).flatMap((tag) => tag.attributes.get("href") ?? []);
      for (const role of TOUR_ROLES) for (const step of TOUR[role]) expect(links).toContain(addressOf(step));
    } finally {
      await real.close();
    }
  });
});
