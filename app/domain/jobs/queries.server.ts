import type { ReadClient, Tx } from "../../ports/database.ts";
import { JOB_LEASE_MS, LEASE_MS, LONGEST_WAIT_FOR_PEER_MS, MAX_ATTEMPTS, retryDelayMs } from "./rules.ts";

export async function findOnce(tx: Tx, key: string): Promise<string | null> {
  const row = await tx.onceToken.findUnique({ where: { key }, select: { outcome: true } });
  return row?.outcome ?? null;
}

export async function insertOnce(
  tx: Tx,
  row: { key: string; createdAt: Date; outcome: string },
): Promise<void> {
  await tx.onceToken.create({ data: row });
}

export async function deleteOnceBefore(tx: Tx, before: Date): Promise<number> {
  return (await tx.onceToken.deleteMany({ where: { createdAt: { lt: before } } })).count;
}

type OutboxRow = {
  id: string;
  kind: string;
  payload: string;
  createdAt: Date;
  availableAt: Date;
  dedupeKey: string | null;
};

export async function insertOutbox(tx: Tx, row: OutboxRow): Promise<void> {
  if (row.dedupeKey !== null) {
    const standing = await tx.outboxMessage.findUnique({
      where: { dedupeKey: row.dedupeKey },
      select: { id: true },
    });
    if (standing) return;
  }
  await tx.outboxMessage.create({ data: row });
}

export type LeasedMessage = { id: string; kind: string; payload: string; attempts: number };

const free = (now: Date) => ({ OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] });
const messageDue = (now: Date) => ({ doneAt: null, failedAt: null, availableAt: { lte: now }, ...free(now) });
const jobDue = (names: readonly string[], now: Date) => ({
  name: { in: [...names] },
  nextRunAt: { lte: now },
  ...free(now),
});

/** Whether anything is due. Asked of a reader first: a pass with nothing to do writes nothing. */
export async function anythingDue(read: ReadClient, names: readonly string[], now: Date): Promise<boolean> {
  const [job, message] = await Promise.all([
    read.scheduledJob.findFirst({ where: jobDue(names, now), select: { name: true } }),
    read.outboxMessage.findFirst({ where: messageDue(now), select: { id: true } }),
  ]);
  return job !== null || message !== null;
}

/** Takes the oldest message that is due and free, of these kinds if they are given, under a lease. Writers take turns, so two processes never share one. */
export async function leaseMessage(
  tx: Tx,
  owner: string,
  now: Date,
  kinds?: readonly string[],
): Promise<LeasedMessage | null> {
  const due = await tx.outboxMessage.findFirst({
    where: { ...messageDue(now), ...(kinds && { kind: { in: [...kinds] } }) },
    orderBy: [{ availableAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, payload: true, attempts: true },
  });
  if (!due) return null;
  await tx.outboxMessage.update({
    where: { id: due.id },
    data: { leaseOwner: owner, leaseUntil: new Date(now.getTime() + LEASE_MS), attempts: due.attempts + 1 },
  });
  return { ...due, attempts: due.attempts + 1 };
}

/** Only the holder of the lease may report: a slow worker whose lease went to another changes nothing. */
export async function finishMessage(tx: Tx, id: string, owner: string, now: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { id, leaseOwner: owner },
    data: { doneAt: now, leaseOwner: null, leaseUntil: null, dedupeKey: null, lastError: null },
  });
}

/** `isPeerAway`: it is not the message's fault, so it waits for as long as it takes and is never set aside. */
export async function failMessage(
  tx: Tx,
  message: LeasedMessage,
  owner: string,
  now: Date,
  { error, isPeerAway }: { error: string; isPeerAway: boolean },
): Promise<void> {
  const giveUp = !isPeerAway && message.attempts >= MAX_ATTEMPTS;
  const delay = retryDelayMs(message.attempts);
  const waitMs = isPeerAway ? Math.min(delay, LONGEST_WAIT_FOR_PEER_MS) : delay;
  await tx.outboxMessage.updateMany({
    where: { id: message.id, leaseOwner: owner },
    data: {
      leaseOwner: null,
      leaseUntil: null,
      lastError: error,
      availableAt: new Date(now.getTime() + waitMs),
      failedAt: giveUp ? now : null,
    },
  });
}

export async function deleteDoneMessagesBefore(tx: Tx, before: Date): Promise<number> {
  return (await tx.outboxMessage.deleteMany({ where: { doneAt: { lt: before } } })).count;
}

export async function ensureSchedule(tx: Tx, name: string, firstRunAt: Date): Promise<void> {
  const known = await tx.scheduledJob.findUnique({ where: { name }, select: { name: true } });
  if (!known) await tx.scheduledJob.create({ data: { name, nextRunAt: firstRunAt } });
}

/** Takes one due job of those named, under a lease. */
export async function leaseJob(
  tx: Tx,
  names: readonly string[],
  owner: string,
  now: Date,
): Promise<string | null> {
  const due = await tx.scheduledJob.findFirst({
    where: jobDue(names, now),
    orderBy: [{ nextRunAt: "asc" }, { name: "asc" }],
    select: { name: true },
  });
  if (!due) return null;
  await tx.scheduledJob.update({
    where: { name: due.name },
    data: { leaseOwner: owner, leaseUntil: new Date(now.getTime() + JOB_LEASE_MS) },
  });
  return due.name;
}

export async function finishJob(
  tx: Tx,
  job: {
    name: string;
    owner: string;
    now: Date;
    nextRunAt: Date;
    result: string | null;
    error: string | null;
  },
): Promise<void> {
  await tx.scheduledJob.updateMany({
    where: { name: job.name, leaseOwner: job.owner },
    data: {
      leaseOwner: null,
      leaseUntil: null,
      lastRunAt: job.now,
      nextRunAt: job.nextRunAt,
      lastResult: job.result,
      lastError: job.error,
    },
  });
}

/** Makes a scheduled job due at once, for the command line. Answers whether there is such a job. */
export async function makeDue(tx: Tx, name: string, now: Date): Promise<boolean> {
  return (await tx.scheduledJob.updateMany({ where: { name }, data: { nextRunAt: now } })).count === 1;
}

/** What the command line and the health page show. */
export async function jobsOverview(read: ReadClient) {
  const [schedule, waiting, failed] = await Promise.all([
    read.scheduledJob.findMany({ orderBy: { name: "asc" } }),
    read.outboxMessage.count({ where: { doneAt: null, failedAt: null } }),
    read.outboxMessage.count({ where: { doneAt: null, failedAt: { not: null } } }),
  ]);
  return { schedule, waiting, failed };
}
