import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKey, type SigningKey } from "lti-provider";
import { courses } from "../../sandbox/courses/index.ts";
import { platformAt } from "../../sandbox/env.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start-sandbox.ts";
import { createBrowser } from "./browser.ts";
import { startPlatform } from "./platform-server.ts";

const key: SigningKey = await generateKey({ signFrom: new Date(0) });

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A platform and a sandbox that talk over real HTTP; clock and timers are the test's. */
export async function openStage() {
  const folder = await mkdtemp(join(tmpdir(), "campus-sandbox-"));
  let now = new Date("2026-03-02T09:00:00Z");
  const clock = () => now;
  const timers = new Set<{ at: number; act: () => void }>();
  let ids = 0;
  const platform = await startPlatform({ clock, key });
  const boot = async (): Promise<Sandbox> => {
    const sandbox = await startSandbox({
      env: {
        port: 0,
        storeFile: join(folder, "store.json"),
        platform: platformAt(platform.origin, "campus-sandbox", "1"),
      },
      clock,
      newId: () => `${String(++ids).padStart(6, "0")}-sandbox-identifier`,
      fetch: platform.fetch,
      setTimer: (milliseconds, act) => {
        const timer = { at: now.getTime() + milliseconds, act };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    });
    const slugs = courses.map(({ slug }) => slug);
    platform.register(sandbox.origin, slugs);
    return sandbox;
  };
  let sandbox = await boot();

  return {
    platform,
    folder,
    get sandbox() {
      return sandbox;
    },
    newBrowser: createBrowser,
    /** The way from the platform's link to the course's first screen. */
    async launch(browser = createBrowser(), slug = "data-i-kernedriften", query = "") {
      const posting = await browser.get(`${platform.origin}/start?kursus=${slug}${query}`);
      return { browser, screen: await browser.submit(posting) };
    },
    /** Lets time pass, with every timer that falls due, and waits for what they set going. */
    async pass(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
      for (const timer of [...timers].filter(({ at }) => at <= now.getTime())) {
        timers.delete(timer);
        timer.act();
      }
      await sandbox.scores.settled();
    },
    async restart() {
      await sandbox.stop();
      timers.clear();
      sandbox = await boot();
    },
    async close() {
      await sandbox.stop();
      await platform.stop();
      await rm(folder, { recursive: true });
    },
  };
}
