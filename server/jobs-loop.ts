import type { Rokade } from "../app/composition.server.ts";
import { prepareSchedule, runDueJobs } from "../app/domain/jobs/index.server.ts";

const PAUSE_MS = 2_000;

/**
 * Does what is due: at once after a commit of this process, and every two seconds for what the calendar or
 * another process brings. One pass at a time; `stop` waits for the piece in hand.
 */
export async function startJobs(rokade: Rokade): Promise<{ stop(): Promise<void> }> {
  const options = rokade.jobs;
  await prepareSchedule(options);
  let stopped = false;
  let wake: () => void = () => {};
  const stopListening = rokade.db.onCommit(() => wake());

  const loop = async () => {
    while (!stopped) {
      let woken = false;
      wake = () => {
        woken = true;
      };
      try {
        await runDueJobs(options, () => stopped);
      } catch (error) {
        rokade.log.error({ error: error instanceof Error ? error.name : "unknown" }, "jobs pass failed");
      }
      if (stopped || woken) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PAUSE_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = loop();
  return {
    async stop() {
      stopped = true;
      stopListening();
      wake();
      await running;
    },
  };
}
