import type { Page } from "playwright-core";
import { afterEach, beforeEach } from "vitest";
import type { ReadClient } from "../../app/ports/database.ts";
import { openSqlite } from "../../integrations/database/sqlite/open.ts";
import { openBrowser, type Window } from "./browser.ts";
import { testClock } from "./database.ts";
import { type Ended, freePort, type Running, runCommand, startSandbox, startServer } from "./processes.ts";
import { worldDatabaseFile } from "./world.ts";

/** The demo world with all its processes, and people at their windows. */
export type Journey = {
  javaScriptEnabled: boolean;
  baseUrl: string;
  sandboxUrl: string;
  /** A window signed in as a persona, by the page that everybody signs in by. */
  person(persona: string): Promise<Window>;
  /** A window in which nobody is signed in. */
  somebody(): Promise<Window>;
  /** Ends the server and starts it again so many days later, as the calendar will find it. Sessions do not live that long. */
  moveClock(days: number): Promise<void>;
  /** The administrator's command line on the running database. */
  command(...words: string[]): Promise<Ended & { stdout: string }>;
  /** What stands in the tables. */
  read<T>(query: (read: ReadClient) => Promise<T>): Promise<T>;
  /** Lets what the browsers complained of fail the test. */
  expectNoProblems(): void;
  close(): Promise<void>;
};

export async function startJourney({ javaScriptEnabled }: { javaScriptEnabled: boolean }): Promise<Journey> {
  const { file, remove } = await worldDatabaseFile("today");
  const [port, sandboxPort] = [await freePort(), await freePort()];
  let server = await startServer({ file, port, sandboxPort });
  const sandbox: Running = await startSandbox({ issuer: server.baseUrl, port: sandboxPort, file });
  const browser = await openBrowser();
  const windows: Window[] = [];
  const open = async () => {
    const window = await browser.open({ javaScriptEnabled });
    windows.push(window);
    return window;
  };
  let shift = "0";
  return {
    javaScriptEnabled,
    baseUrl: server.baseUrl,
    sandboxUrl: `http://localhost:${sandboxPort}`,
    somebody: open,
    async person(persona) {
      const window = await open();
      await window.page.goto(`${server.baseUrl}/log-ind`);
      await become(window.page, persona);
      return window;
    },
    async moveClock(days) {
      await server.stop();
      shift = String(days);
      server = await startServer({ file, port, sandboxPort, env: { CLOCK_SHIFT_DAYS: shift } });
    },
    command: (...words) => runCommand({ file, env: { CLOCK_SHIFT_DAYS: shift } }, ...words),
    async read(query) {
      const db = await openSqlite({ ...testClock(), file });
      try {
        return await query(db.read);
      } finally {
        await db.close();
      }
    },
    expectNoProblems() {
      for (const window of windows) window.expectNoProblems();
    },
    async close() {
      await browser.close();
      await Promise.all([server.stop(), sandbox.stop()]);
      remove();
    },
  };
}

/** Signs in on the page that stands open. */
export async function become(page: Page, persona: string): Promise<void> {
  await page.locator(`button[name=persona][value=${persona}]`).click();
  await page.getByRole("button", { name: "Log af" }).first().waitFor({ state: "attached" });
}

/** Waits until the page is the one with this heading. */
export async function at(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Types a day, YYYY-MM-DD, into its three boxes. */
export async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  for (const [part, value] of [
    ["day", date],
    ["month", month],
    ["year", year],
  ])
    await page.locator(`[name="${name}.${part}"]`).fill(String(Number(value)));
}

/** Once a step of a journey has failed, the steps after it would only wait for what never comes: they fail at once. */
export function stopAtFirstFailure(): void {
  let failed: string | null = null;
  beforeEach(() => {
    if (failed !== null) throw new Error(`Not tried: »${failed}« failed before it`);
  });
  afterEach(({ task }) => {
    if (task.result?.state === "fail") failed ??= task.name;
  });
}
