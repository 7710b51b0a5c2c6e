/** What a suggestion leads to, as the server answers it in the reader's language. */
export type Suggestion = { text: string; detail?: string; lang?: string; href: string };
/** The suggestions for what is typed, and how many there are, to be said aloud. */
export type Suggested = { status: string; groups: { label: string; options: Suggestion[] }[] };

export type SuggestOptions = {
  /** An empty element below the field, for the list. */
  place: HTMLElement;
  /** Answers `Suggested` for the fields of the form as they stand. */
  address: string;
  /** Takes everything away again. */
  signal: AbortSignal;
};

/** Between two letters of somebody who writes slowly; less would ask for nothing. */
const WAIT_MS = 150;
const FEWEST_LETTERS = 2;

/**
 * Gives a combobox its list of suggestions (WAI-ARIA APG, editable, with list autocomplete and manual selection): the
 * focus stays in the field, nothing is chosen by itself, and Enter without a chosen suggestion sends the form.
 */
export function suggestIn(input: HTMLInputElement, { place, address, signal }: SuggestOptions): void {
  const listId = `${input.id}-forslag`;
  const list = element("div", { role: "listbox", id: listId, class: "rk-suggest__list", hidden: "" });
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
  const status = element("p", { role: "status", class: "sr-only" });
  place.replaceChildren(list, status);
  input.setAttribute("aria-controls", listId);

  let options: HTMLElement[] = [];
  /** What the options answer. */
  let answered = "";
  let active = -1;
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => !list.hidden;

  const activate = (place: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = options[place];
    if (option === undefined) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute("aria-expanded", String(isShown));
    activate(-1);
    if (!isShown) status.textContent = "";
  };
  const close = () => {
    clearTimeout(timer);
    asking.abort();
    show(false);
  };
  const draw = ({ status: said, groups }: Suggested) => {
    options = [];
    list.replaceChildren(...groups.map((group, at) => drawGroup(group, `${listId}-${at}`, options)));
    show(options.length > 0 && document.activeElement === input);
    status.textContent = isOpen() ? said : "";
  };
  /** Asks for the text as it stands; an answer to an earlier one is dropped. */
  const ask = async () => {
    clearTimeout(timer);
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    const text = input.value.trim();
    if (text.length < FEWEST_LETTERS || input.form === null) return close();
    const fields = [...new FormData(input.form)].map(([name, value]) => [name, String(value)]);
    try {
      const response = await fetch(`${address}?${new URLSearchParams(fields)}`, { signal: mine.signal });
      if (!response.ok) return close();
      const suggested: Suggested = await response.json();
      if (mine.signal.aborted) return;
      answered = text;
      draw(suggested);
    } catch {
      // Without an answer it is a plain search field.
      if (!mine.signal.aborted) close();
    }
  };
  const open = async () => {
    if (isOpen()) return;
    if (answered === input.value.trim() && options.length > 0) show(true);
    else await ask();
  };
  const step = async (by: 1 | -1) => {
    const wasOpen = isOpen();
    await open();
    if (!isOpen()) return;
    const from = wasOpen && active >= 0 ? active : by > 0 ? -1 : options.length;
    activate((from + by + options.length) % options.length);
  };

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: ({ altKey }) => void (altKey ? open() : step(1)),
    ArrowUp: ({ altKey }) => void (altKey ? close() : step(-1)),
    Enter: () => {
      options[active]?.click();
      close();
    },
    Escape: () => {
      if (isOpen()) close();
      else input.value = "";
    },
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = keys[event.key];
    if (act === undefined) return activate(-1);
    // Without a chosen suggestion, Enter sends the form.
    if (event.key !== "Enter" || active >= 0) event.preventDefault();
    act(event);
  };
  const onInput = () => {
    clearTimeout(timer);
    activate(-1);
    timer = setTimeout(ask, WAIT_MS);
  };

  input.addEventListener("keydown", onKey, { signal });
  input.addEventListener("input", onInput, { signal });
  input.addEventListener("blur", close, { signal });
  input.form?.addEventListener("submit", close, { signal });
  // A press on the list must not take the focus out of the field: it would close the list before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  list.addEventListener("click", close, { signal });
  signal.addEventListener("abort", () => {
    close();
    place.replaceChildren();
  });
  if (input.value !== "" && document.activeElement === input && input.value !== input.defaultValue) onInput();
}

function drawGroup(
  { label, options }: Suggested["groups"][number],
  id: string,
  drawn: HTMLElement[],
): HTMLElement {
  const group = element("div", { role: "group", "aria-labelledby": id, class: "rk-suggest__group" });
  const heading = element("p", { id, role: "presentation", class: "rk-suggest__label" }, label);
  group.append(heading);
  options.forEach(({ text, detail, lang, href }, at) => {
    const option = element("a", {
      ...{ role: "option", id: `${id}-${at}`, href, tabindex: "-1" },
      ...{ "aria-selected": "false", class: "rk-suggest__option" },
    });
    option.append(element("span", lang === undefined ? {} : { lang }, text));
    if (detail !== undefined) option.append(element("span", { class: "rk-suggest__detail" }, detail));
    group.append(option);
    drawn.push(option);
  });
  return group;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ""): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
