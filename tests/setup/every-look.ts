import { openSqlite } from "../../integrations/database/sqlite/open.ts";
import { type Look, looksOf } from "./access/looks.ts";
import type { Route } from "./access/tour.ts";
import { openBrowser, type TestBrowser, type Window } from "./browser.ts";
import { testClock } from "./database.ts";
import { startServer } from "./processes.ts";
import { SESSION_SECRET, sessionsFor } from "./session-cookie.ts";
import { worldDatabaseFile } from "./world.ts";

/** A server and a browser, with a window for each person whose looks of these pages are to be seen. */
export type EveryLook = {
  baseUrl: string;
  browser: TestBrowser;
  looksAt(id: Look["route"]["id"]): Look[];
  windowOf(look: Look): Window;
  close(): Promise<void>;
};

export async function openEveryLook(pages: readonly Route[]): Promise<EveryLook> {
  const world = await worldDatabaseFile("today");
  const server = await startServer({ file: world.file, env: { SESSION_SECRET } });
  const db = await openSqlite({ ...testClock(), file: world.file });
  const looks = await looksOf(db.read, pages);
  await db.close();
  const browser = await openBrowser();
  const windows = new Map<string | null, Window>();
  const people = looks.flatMap(({ personId }) => personId ?? []);
  const sessions = await sessionsFor({ file: world.file, baseUrl: server.baseUrl }, people);
  for (const personId of [null, ...sessions.keys()]) {
    const cookie = personId === null ? undefined : sessions.get(personId);
    windows.set(personId, await browser.open(cookie ? { cookies: [cookie] } : {}));
  }
  return {
    baseUrl: server.baseUrl,
    browser,
    looksAt: (id) => looks.filter((look) => look.route.id === id),
    windowOf({ personId }) {
      const window = windows.get(personId);
      if (!window) throw new Error(`No window for ${personId}`);
      return window;
    },
    async close() {
      await browser.close();
      await server.stop();
      world.remove();
    },
  };
}
