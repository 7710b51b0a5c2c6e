import type { Locator, Page } from "playwright-core";

/** Somebody without a pointer. Every stop on the way must show that it has the focus, in the order of the page. */
export type Keyboard = {
  /** Goes on by Tab, or back by Shift+Tab, until the control has the focus; for choices, one of the same question. */
  to(control: Locator): Promise<void>;
  /** Goes to a link, a button or what unfolds, and presses it. */
  press(control: Locator): Promise<void>;
  /** Goes to a field and writes in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes to a tick box, or among the choices of one question, and chooses. */
  tick(control: Locator): Promise<void>;
  /** Goes to a list and steps to the choice with this label. */
  select(list: Locator, label: string): Promise<void>;
  /** Goes to a file box and picks a file. */
  attach(box: Locator, file: string): Promise<void>;
  /** What is wrong with how the focus shows where it is, and where it was since this was last asked. */
  faults(): Promise<string[]>;
};

/** So many presses, in this direction. */
type Way = { steps: number; back: boolean };

/** What the functions below have in the page that they run in. */
declare global {
  interface Window {
    focusSeen?: { faultOf(element: Element): string; faults: string[] };
  }
}

/** The focus may come to what is no control, such as a box that scrolls: then the way is looked for again from there. */
const MOST_LOOKS = 8;

export function keyboardOf(page: Page): Keyboard {
  /** Presses a key so many times, as fast as the page takes it. */
  async function strike(key: string, times: number): Promise<void> {
    await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
  }

  async function faults(): Promise<string[]> {
    await page.evaluate(watchFocus);
    return page.evaluate(seenFaults);
  }

  async function to(control: Locator): Promise<void> {
    // A page may be read before its styles have come; then no stop could show its ring.
    await page.waitForLoadState("load");
    let left = Number.POSITIVE_INFINITY;
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const way = await control.evaluate(wayTo);
      if (way.steps === 0) {
        const found = await faults();
        if (found.length > 0) throw new Error(`At ${page.url()}: ${found.join("; ")}`);
        return;
      }
      // A page that was opened at a place of its own begins there, which only the first stop tells.
      if (looks > 1 && way.steps >= left) break;
      left = way.steps;
      await page.evaluate(watchFocus);
      if (way.back) await page.keyboard.down("Shift");
      await strike("Tab", way.steps);
      if (way.back) await page.keyboard.up("Shift");
    }
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`Tab does not lead to ${control} at ${page.url()}, but to ${at}`);
  }

  return {
    to,
    faults,
    async press(control) {
      await to(control);
      const isButton = await control.evaluate((element) => element.tagName === "BUTTON");
      await page.keyboard.press(isButton ? "Space" : "Enter");
    },
    async write(field, text) {
      await to(field);
      await page.keyboard.press("ControlOrMeta+A");
      if (text === "") await page.keyboard.press("Delete");
      else await page.keyboard.insertText(text);
    },
    async tick(control) {
      await to(control);
      const { steps, back } = await control.evaluate(wayAmongChoices);
      await strike(back ? "ArrowUp" : "ArrowDown", steps);
      if (!(await control.isChecked())) await page.keyboard.press("Space");
      if (!(await control.isChecked())) throw new Error(`The keyboard does not choose ${control}`);
    },
    async select(list, label) {
      await to(list);
      const { steps, back } = await list.evaluate(wayAmongOptions, label);
      await strike(back ? "ArrowUp" : "ArrowDown", steps);
      const { steps: left } = await list.evaluate(wayAmongOptions, label);
      if (left > 0) throw new Error(`The arrows do not lead to »${label}« of ${list}`);
    },
    async attach(box, file) {
      await to(box);
      // What opens there is the machine's own window.
      await box.setInputFiles(file);
    },
  };
}

// The functions below run in the page, each by itself.

/** From where the focus is to a control, by the order in which the page is written. */
function wayTo(wanted: Element): Way {
  const { activeElement: active, body } = document;
  const isChoice = (element: Element | null): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === "radio";
  const sameQuestion = (one: Element | null, other: Element) =>
    one === other || (isChoice(one) && isChoice(other) && one.name === other.name && one.form === other.form);
  if (sameQuestion(active, wanted)) return { steps: 0, back: false };
  const start = active === null || active === body ? null : active;
  const isAfter = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const back = start !== null && !isAfter(start, wanted);
  const all = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [type=hidden]") &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const ahead = all.filter(
    (element) => start === null || (element !== start && isAfter(start, element) !== back),
  );
  if (back) ahead.reverse();
  // A question is one stop: at its answer, or else at the choice that is met first.
  const stops = ahead.filter((element, place) => {
    if (!isChoice(element)) return true;
    const choices = all.filter((other) => sameQuestion(element, other));
    if (choices.some((other) => other === start)) return false;
    if (choices.some((other) => isChoice(other) && other.checked)) return element.checked;
    return ahead.findIndex((other) => sameQuestion(element, other)) === place;
  });
  const place = stops.findIndex((stop) => sameQuestion(stop, wanted));
  return { steps: place === -1 ? Number.POSITIVE_INFINITY : place + 1, back };
}

function wayAmongChoices(wanted: Element): Way {
  if (!(wanted instanceof HTMLInputElement) || wanted.type !== "radio") return { steps: 0, back: false };
  const choices = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
    ({ name, form, disabled }) => name === wanted.name && form === wanted.form && !disabled,
  );
  const active = document.activeElement;
  const from = active instanceof HTMLInputElement ? choices.indexOf(active) : 0;
  const steps = choices.indexOf(wanted) - from;
  return { steps: Math.abs(steps), back: steps < 0 };
}

function wayAmongOptions(list: Element, label: string): Way {
  if (!(list instanceof HTMLSelectElement)) throw new Error("This is no list to choose from");
  const place = [...list.options].findIndex((option) => option.label.trim() === label);
  if (place === -1) throw new Error(`No choice is called ${label}`);
  const steps = place - list.selectedIndex;
  return { steps: Math.abs(steps), back: steps < 0 };
}

/** Looks at each stop as it is passed, where scripts run; elsewhere only at the last one. */
function watchFocus(): void {
  if (window.focusSeen) return;
  const faultOf = (element: Element): string => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const hasRing = [getComputedStyle(element), getComputedStyle(element, "::after")].some(
      ({ outlineStyle, outlineWidth, outlineColor }) =>
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground,
    );
    return hasRing ? "" : `no ring at ${element.outerHTML.slice(0, 160)}`;
  };
  const seen: NonNullable<Window["focusSeen"]> = { faultOf, faults: [] };
  window.focusSeen = seen;
  let isTab = false;
  document.addEventListener("keydown", ({ key }) => {
    isTab = key === "Tab";
  });
  document.addEventListener("focusin", ({ target }) => {
    if (isTab && target instanceof Element) seen.faults.push(faultOf(target));
  });
}

/** What was wrong with the stops since the last time, the present one included. */
function seenFaults(): string[] {
  const { focusSeen: seen, document } = window;
  const { activeElement: active, body } = document;
  if (!seen || active === null || active === body) return [];
  const faults = [...seen.faults.splice(0), seen.faultOf(active)];
  return [...new Set(faults)].filter((fault) => fault !== "");
}
