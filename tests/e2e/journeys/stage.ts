import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { ReadClient } from "../../../app/ports/database.ts";
import { systemClock } from "../../../integrations/clock/system-clock.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { openBrowser, type TestBrowser } from "../../setup/browser.ts";
import { roomForFiles, testClock } from "../../setup/database.ts";
import {
  freePort,
  type Running,
  runFile,
  serverEnv,
  startSandbox,
  startServer,
} from "../../setup/processes.ts";
import type { Visitor } from "../../setup/visitor.ts";
import { worldDatabaseFile } from "../../setup/world.ts";
import { openWalker, type Walker } from "./walker.ts";

/** A demo world of a journey's own, the processes that run on it, and the people who walk through it. */
export type Stage = {
  baseUrl: string;
  /** Where Campus answers; only with `withCampus`. */
  campusUrl: string;
  file: string;
  /** The database beside the server: what a journey left behind is read here. */
  read: ReadClient;
  /** YYYY-MM-DD as the server sees it, so many days from now. */
  day(daysAhead?: number): string;
  /** Somebody's own browser, signed in under the name on the page; `null` stays signed out. */
  walker(name: string | null): Promise<Walker>;
  /** Somebody who makes a browser's requests without a browser. */
  visitor(persona: string): Promise<Visitor>;
  /** Waits until the running server has done a scheduled job since it started. */
  jobDone(name: string): Promise<void>;
  /** Waits until everything that changes have asked for, such as a place in the search, is done. */
  nothingWaits(): Promise<void>;
  /** Runs the administrator's command line on the same database, on the same day. */
  command(...words: string[]): Promise<{ code: number | null; stdout: string }>;
  /** Stops the server and starts it again on the same database, so many days later. */
  restartAfter(days: number): Promise<void>;
};

export type StageOptions = {
  /** Runs the Campus sandbox beside the server. */
  withCampus?: boolean;
  /** MM-DD: the world begins on the next such day instead of today, and its server makes it itself. */
  beginsOn?: string;
};

type OpenStage = Stage & { windows: Walker[]; close(): Promise<void> };

const SCRIPTING = [
  { how: "with JavaScript", javaScriptEnabled: true },
  { how: "without JavaScript", javaScriptEnabled: false },
];

/** Tells the same journey in a browser with scripts and in one without, each on a world of its own. */
export function inBothBrowsers(options: StageOptions, tell: (stage: () => Stage) => void): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(SCRIPTING)("$how", ({ javaScriptEnabled }) => {
    let stage: OpenStage | undefined;
    beforeAll(async () => {
      stage = await openStage(browser, { ...options, javaScriptEnabled });
    });
    afterEach(() => {
      for (const window of stage?.windows ?? []) window.expectNoProblems();
    });
    afterAll(() => stage?.close());
    tell(() => {
      if (!stage) throw new Error("The stage is not open yet");
      return stage;
    });
  });
}

async function openStage(
  browser: TestBrowser,
  { withCampus = false, beginsOn, javaScriptEnabled }: StageOptions & { javaScriptEnabled: boolean },
): Promise<OpenStage> {
  const { file, remove } = beginsOn === undefined ? await worldDatabaseFile("today") : emptyFolder();
  const port = await freePort();
  const sandboxPort = await freePort();
  let shift = beginsOn === undefined ? 0 : daysUntil(beginsOn);
  const settings = () => ({ file, port, sandboxPort, env: { CLOCK_SHIFT_DAYS: String(shift) } });
  let server = await startServer(settings());
  const campus: Running | null = withCampus
    ? await startSandbox({ issuer: server.baseUrl, port: sandboxPort, file })
    : null;
  const db = await openSqlite({ ...testClock(), file });
  const windows: Walker[] = [];
  return {
    baseUrl: server.baseUrl,
    campusUrl: `http://localhost:${sandboxPort}`,
    file,
    read: db.read,
    windows,
    day: (daysAhead = 0) => systemClock(shift + daysAhead).today(),
    async walker(name) {
      const window = await browser.open({ javaScriptEnabled });
      const walker = openWalker(window, { baseUrl: server.baseUrl, javaScriptEnabled });
      windows.push(walker);
      if (name !== null) await walker.signIn(name);
      return walker;
    },
    visitor: (persona) => server.signedIn(persona),
    async jobDone(name) {
      await server.printed(new RegExp(`"job":"${name}","outcome":"done"`));
    },
    async nothingWaits() {
      const waiting = () => db.read.outboxMessage.count({ where: { doneAt: null, failedAt: null } });
      await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
    },
    async command(...words) {
      const running = runFile("cli/main.ts", words, serverEnv(settings()));
      const { code } = await running.ended;
      return { code, stdout: running.stdout() + running.stderr() };
    },
    async restartAfter(days) {
      await server.stop();
      shift += days;
      server = await startServer(settings());
    },
    async close() {
      for (const window of windows) await window.close();
      await campus?.stop();
      await server.stop();
      await db.close();
      remove();
    },
  };
}

/** Room for a database that is yet to be made. */
function emptyFolder(): { file: string; remove(): void } {
  const folder = mkdtempSync(join(roomForFiles(), "rokade-journey-"));
  return { file: join(folder, "rokade.db"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function daysUntil(monthAndDay: string): number {
  let days = 0;
  while (!systemClock(days).today().endsWith(monthAndDay)) days += 1;
  return days;
}
