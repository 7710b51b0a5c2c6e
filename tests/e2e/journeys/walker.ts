import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Window } from "../../setup/browser.ts";
import { type Keyboard, keyboardOf } from "../../setup/keyboard.ts";

/** Somebody at a browser without a pointer, who knows Rokade only by what its pages say. */
export type Walker = Window & {
  javaScriptEnabled: boolean;
  keys: Keyboard;
  /** Types an address. Answers the status. */
  open(path: string): Promise<number>;
  /** Follows a link on the page (by its words, or the place it stands at) to the page with this heading. */
  follow(link: string | RegExp | Locator, heading: string | RegExp): Promise<void>;
  /** Presses a button that posts a form. Answers the status of the post itself; the answer must have the focus. */
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
  const keys = keyboardOf(page);

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
    keys,
    at,
    async open(path) {
      const response = await page.goto(new URL(path, baseUrl).href);
      await ready();
      return response?.status() ?? 0;
    },
    async follow(link, heading) {
      const found =
        typeof link === "string" || link instanceof RegExp ? main.getByRole("link", { name: link }) : link;
      await keys.press(found);
      await at(heading);
      await ready();
    },
    async press(button) {
      const found = typeof button === "string" ? main.getByRole("button", { name: button }) : button;
      const posted = page.waitForResponse(
        (response) => response.request().method() === "POST" && response.request().isNavigationRequest(),
      );
      const loaded = page.waitForEvent("load");
      await keys.press(found);
      const status = (await posted).status();
      await loaded;
      await ready();
      if (page.url().startsWith(`${baseUrl}/`))
        await expect.poll(() => page.evaluate(lostFocus, status >= 400)).toBe("");
      return status;
    },
    sees: (words) => main.getByText(words).first().waitFor(),
    text: () => main.innerText(),
    async signIn(name) {
      if (!page.url().startsWith(`${baseUrl}/log-ind`)) await walker.open("/log-ind");
      await walker.press(`Log ind som ${name}`);
    },
    fill: (label, text) => keys.write(main.getByRole("textbox", { name: label, exact: true }), text),
    async fillDay(label, day) {
      const [year = "", month = "", date = ""] = day.split("-");
      const boxes = main.getByRole("group", { name: label, exact: true });
      await keys.write(boxes.getByLabel("Dag"), String(Number(date)));
      await keys.write(boxes.getByLabel("Måned"), String(Number(month)));
      await keys.write(boxes.getByLabel("År"), year);
    },
  };
  return walker;
}

/**
 * Where the focus should be after a post, and is not: at what is wrong, at the answer to what was done, or at the top of a
 * new page that needs none.
 */
function lostFocus(isRefused: boolean): string {
  const answer = document.querySelector(".rk-error-summary, main .alert[role=status]");
  const { activeElement: active, body } = document;
  if (isRefused && answer === null) return "What is refused is not told";
  const expected = answer ?? body;
  return active === expected || active?.matches(".rk-error-summary, .alert[role=status]")
    ? ""
    : `The focus is at ${active?.outerHTML.slice(0, 120)}`;
}
