import type { Locator } from "playwright-core";
import type { Window } from "../../setup/browser.ts";

/** Somebody at a browser, who knows Rokade only by what its pages say. */
export type Walker = Window & {
  javaScriptEnabled: boolean;
  /** Types an address. Answers the status. */
  open(path: string): Promise<number>;
  /** Follows a link on the page (by its words, or the place it stands at) to the page with this heading. */
  follow(link: string | RegExp | Locator, heading: string | RegExp): Promise<void>;
  /** Presses a button that posts a form. Answers the status of the post itself. */
  press(button: string | Locator): Promise<number>;
  /** Waits until the page has this heading. */
  at(heading: string | RegExp): Promise<void>;
  /** Waits until the page says so. */
  sees(words: string | RegExp): Promise<void>;
  /** What the page says, without header and footer. */
  text(): Promise<string>;
  signIn(name: string): Promise<void>;
  /** Writes into the field with this label. */
  fill(label: string, text: string): Promise<void>;
  /** Fills the three boxes of a date. */
  fillDay(label: string, day: string): Promise<void>;
};

export function openWalker(
  window: Window,
  { baseUrl, javaScriptEnabled }: { baseUrl: string; javaScriptEnabled: boolean },
): Walker {
  const { page } = window;
  const main = page.locator("main");

  /** With scripts, the page is ready when they have taken it over: from then on they answer clicks. */
  async function ready(): Promise<void> {
    if (!javaScriptEnabled || !page.url().startsWith(`${baseUrl}/`)) return;
    await page.waitForFunction(() =>
      Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
    );
  }

  const at: Walker["at"] = (heading) =>
    main.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();

  const walker: Walker = {
    ...window,
    javaScriptEnabled,
    at,
    async open(path) {
      const response = await page.goto(new URL(path, baseUrl).href);
      await ready();
      return response?.status() ?? 0;
    },
    async follow(link, heading) {
      const found =
        typeof link === "string" || link instanceof RegExp ? main.getByRole("link", { name: link }) : link;
      await found.click();
      await at(heading);
      await ready();
    },
    async press(button) {
      const found = typeof button === "string" ? main.getByRole("button", { name: button }) : button;
      const posted = page.waitForResponse(
        (response) => response.request().method() === "POST" && response.request().isNavigationRequest(),
      );
      const loaded = page.waitForEvent("load");
      await found.click();
      const status = (await posted).status();
      await loaded;
      await ready();
      return status;
    },
    sees: (words) => main.getByText(words).first().waitFor(),
    text: () => main.innerText(),
    async signIn(name) {
      if (!page.url().startsWith(`${baseUrl}/log-ind`)) await walker.open("/log-ind");
      await walker.press(`Log ind som ${name}`);
    },
    fill: (label, text) => main.getByRole("textbox", { name: label, exact: true }).fill(text),
    async fillDay(label, day) {
      const [year = "", month = "", date = ""] = day.split("-");
      const boxes = main.getByRole("group", { name: label, exact: true });
      await boxes.getByLabel("Dag").fill(String(Number(date)));
      await boxes.getByLabel("Måned").fill(String(Number(month)));
      await boxes.getByLabel("År").fill(year);
    },
  };
  return walker;
}
