import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type SessionOptions = {
  javaScriptEnabled?: boolean;
  viewport?: { width: number; height: number };
  cookies?: { name: string; value: string; url: string }[];
  /** The reader's own colours, light on dark. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
};

/** One person's window. What goes wrong in it is kept, and `expectNoProblems` throws it. */
export type Window = {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts, complaints of the browser (broken policies among them), requests that leave this machine. */
  takeProblems(): string[];
  expectNoProblems(): void;
  close(): Promise<void>;
};

export type TestBrowser = { open(options?: SessionOptions): Promise<Window>; close(): Promise<void> };

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A Chromium with a fresh profile. One for each test file; a window of its own for each person. */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
  });
  return { open: (options) => openWindow(browser, options), close: () => browser.close() };
}

async function openWindow(browser: Browser, options: SessionOptions = {}): Promise<Window> {
  const { javaScriptEnabled = true, viewport = WIDE, cookies = [] } = options;
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport,
    locale: "da-DK",
    ...(options.forcedColors && { forcedColors: "active" as const, colorScheme: "dark" as const }),
    ...(options.reducedMotion && { reducedMotion: "reduce" as const }),
  });
  if (cookies.length > 0) await context.addCookies(cookies);
  // Longer than any answer takes on a busy machine, and shorter than a test may last.
  context.setDefaultTimeout(60_000);
  const problems: string[] = [];
  const page = await context.newPage();
  context.on("console", (message) => {
    if (isComplaint(message))
      problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => void problems.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (!/^(http:\/\/(localhost|127\.0\.0\.1):|data:|about:)/.test(request.url()))
      problems.push(`leaves this machine: ${request.url()}`);
  });
  return {
    page,
    context,
    takeProblems: () => problems.splice(0),
    expectNoProblems() {
      const found = problems.splice(0);
      if (found.length > 0) throw new Error(`The browser complains:\n${found.join("\n")}`);
    },
    close: () => context.close(),
  };
}

/** A page that answers 404 on purpose is reported by the browser as a resource that failed; the test asks its status. */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  return !/^Failed to load resource: the server responded with a status of (40[01349]|413|50[03])/.test(
    message.text(),
  );
}
