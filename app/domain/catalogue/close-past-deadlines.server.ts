import { href } from "../../href.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { enqueue } from "../jobs/index.server.ts";
import { notify } from "../notifications/index.server.ts";
import { INDEX_MESSAGE } from "./index-opportunity.server.ts";
import { moveTo, pastDeadline } from "./posting-queries.server.ts";
import { stateAfter } from "./states.ts";

const BATCH = 50;

/**
 * Closes what was published and whose deadline is before today in Denmark, a few in each transaction. Running it
 * again, or in two processes, closes nothing twice. Answers how many were closed.
 */
export async function closePastDeadlines({ db, clock, ids }: VerbContext): Promise<number> {
  let closed = 0;
  while (true) {
    const done = await db.write(async (tx) => {
      const due = await pastDeadline(tx, clock.today(), BATCH);
      const at = clock.now();
      for (const { id, version, title, hostId, organisationId } of due) {
        const state = stateAfter("published", "close", "calendar");
        if (state === null || !(await moveTo(tx, { id, version }, { state, closedAt: at }))) continue;
        await recordAudit(tx, {
          id: ids.next(),
          at,
          actorId: null,
          action: "opportunity.close",
          subject: { type: "opportunity", id },
          organisationId,
          details: { reason: "deadline" },
        });
        await notify(tx, {
          id: ids.next(),
          at,
          personId: hostId,
          kind: "opportunity_closed",
          eventKey: `opportunity-closed:${id}`,
          params: { title },
          href: href("host.applicants", { id }),
        });
        await enqueue(tx, { id: ids.next(), kind: INDEX_MESSAGE, payload: { opportunityId: id }, at });
      }
      return due.length;
    });
    closed += done;
    if (done < BATCH) return closed;
  }
}
