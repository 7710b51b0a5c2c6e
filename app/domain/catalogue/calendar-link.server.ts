import { createHash } from "node:crypto";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { type Actor, findActor } from "../people/index.server.ts";
import { deleteCalendar, ownerOfCalendar, putCalendar } from "./calendar-queries.server.ts";
import { savedIds } from "./saved-queries.server.ts";

type LinkOptions = VerbContext & { actor: Actor; once: OnceKey };

/** What the database keeps of a calendar's secret: enough to recognise it, not to use it. */
export const calendarHashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/**
 * Gives one's calendar of saved deadlines an address with this secret; the one before it is good for nothing from now
 * on. The outcome does not hold the secret: outcomes are kept.
 */
export async function makeCalendarLink(
  options: LinkOptions & { secret: string },
): Promise<Result<{ made: true }, never>> {
  const { clock, actor, secret } = options;
  return once(options, async (tx) => {
    const createdAt = clock.now();
    await putCalendar(tx, { personId: actor.personId, secretHash: calendarHashOf(secret), createdAt });
    await recordAudit(tx, { ...entryOf(options), action: "calendar.make" });
    return ok({ made: true });
  });
}

/** From now on no address opens one's calendar. */
export async function endCalendarLink(options: LinkOptions): Promise<Result<{ ended: true }, "not_found">> {
  return once(options, async (tx) => {
    if (!(await deleteCalendar(tx, options.actor.personId))) return refused("not_found");
    await recordAudit(tx, { ...entryOf(options), action: "calendar.end" });
    return ok({ ended: true });
  });
}

function entryOf({ ids, clock, actor, requestId }: LinkOptions) {
  return {
    id: ids.next(),
    at: clock.now(),
    actorId: actor.personId,
    subject: { type: "person" as const, id: actor.personId },
    organisationId: actor.employment?.organisationId ?? null,
    requestId,
  };
}

/**
 * The ids of what the owner of a calendar has saved and may read today; null for a secret that opens none. Whoever has
 * the address has the calendar, so it says nothing else of its owner.
 */
export async function savedInCalendar({
  db,
  clock,
  secret,
}: Pick<VerbContext, "db" | "clock"> & { secret: string }): Promise<string[] | null> {
  const personId = await ownerOfCalendar(db.read, calendarHashOf(secret));
  const owner = personId === null ? null : await findActor(db.read, personId, clock.today());
  return owner && savedIds(db.read, owner);
}
