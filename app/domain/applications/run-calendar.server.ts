import type { VerbContext } from "../../ports/verb-context.ts";
import { logUptake } from "../uptake/index.server.ts";
import { moveApplication } from "./move-application.server.ts";
import { type ActingApplication, dueByCalendar, findById } from "./queries.server.ts";
import { learningHours } from "./rules.ts";
import { tell } from "./tell.server.ts";

type Due = "start" | "finish";

/**
 * Starts the agreed rotations whose first day has come and ends those whose last day has passed; the hours of
 * learning are entered with the end, in the same transaction. Each case is a transaction of its own: running twice,
 * in two processes, or again after a crash moves and enters nothing twice. Answers how many cases were moved. One
 * case that fails leaves the others be; it is thrown when they are done.
 */
export async function runCalendar(world: VerbContext): Promise<number> {
  const failures: unknown[] = [];
  let moved = 0;
  for (const step of ["start", "finish"] as const) {
    for (const id of await dueByCalendar(world.db.read, step, world.clock.today())) {
      try {
        if (await takeStep(world, step, id)) moved += 1;
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some applications could not be moved");
  return moved;
}

async function takeStep({ db, ...world }: VerbContext, step: Due, id: string): Promise<boolean> {
  return db.write(async (tx) => {
    const application = await findById(tx, id);
    // Another process may have been here since the list was read.
    if (!application || !isDue(application, step, world.clock.today())) return false;
    const moved = await moveApplication(tx, {
      ...world,
      application,
      actorId: null,
      role: "rokade",
      act: step,
    });
    if (!moved.ok) return false;
    if (step === "finish") await logLearning(tx, world, application);
    const kind = step === "start" ? "application_started" : "application_returned";
    await tell(
      tx,
      { ...world, application, version: moved.value.version },
      { applicant: kind, leader: kind, ...(step === "start" && { host: kind }) },
    );
    return true;
  });
}

function isDue({ state, startsOn, endsOn }: ActingApplication, step: Due, today: string): boolean {
  if (step === "start") return state === "agreed" && startsOn !== null && startsOn <= today;
  return state === "active" && endsOn !== null && endsOn < today;
}

async function logLearning(
  tx: Parameters<typeof logUptake>[0],
  { clock, ids }: Omit<VerbContext, "db">,
  { id, applicantId, startsOn, endsOn, opportunity }: ActingApplication,
): Promise<void> {
  if (startsOn === null || endsOn === null) return;
  const hours = learningHours({ ...opportunity, startsOn, endsOn });
  // Less than a week gives no whole week to count.
  if (hours === 0) return;
  await logUptake(tx, {
    id: ids.next(),
    at: clock.now(),
    personId: applicantId,
    occurredOn: endsOn,
    channel: "on_the_job",
    activity: opportunity.kind,
    title: opportunity.title,
    hours,
    amountDkk: 0,
    source: "rotation",
    confidence: "high",
    opportunityId: opportunity.id,
    idempotencyKey: uptakeKey(id),
  });
}

/** The key under which the hours of an application stand in the ledger. */
export function uptakeKey(applicationId: string): string {
  return `application:${applicationId}`;
}
