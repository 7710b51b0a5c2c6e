import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { JobName } from "./labels.ts";
import { type OnceKey, once } from "./once.server.ts";
import { ensureSchedule, makeDue } from "./queries.server.ts";

export type RunJobNowOptions = VerbContext & { actorId: string; once: OnceKey; name: JobName };

/** Makes a scheduled job due at once, because somebody asked; the next pass of any running process does it. */
export async function runJobNow(options: RunJobNowOptions): Promise<Result<{ name: string }, never>> {
  const { clock, ids, actorId, name, requestId } = options;
  return once(options, async (tx) => {
    // Before the first start of a process the calendar is empty.
    await ensureSchedule(tx, name, clock.now());
    await makeDue(tx, name, clock.now());
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId,
      action: "job.run",
      subject: { type: "job", id: name },
      requestId,
    });
    return ok({ name });
  });
}
