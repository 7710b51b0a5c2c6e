import type { ReadClient, Tx } from "../../ports/database.ts";
import { GIVEN_UP, type GiveUpReason } from "./labels.ts";

export type OutboxState = "waiting" | "failed" | "done";

const STATES = {
  waiting: { doneAt: null, failedAt: null },
  failed: { doneAt: null, failedAt: { not: null } },
  done: { doneAt: { not: null } },
} as const;
const ORDER = {
  waiting: [{ availableAt: "asc" as const }, { id: "asc" as const }],
  failed: [{ failedAt: "desc" as const }, { id: "desc" as const }],
  done: [{ doneAt: "desc" as const }, { id: "desc" as const }],
};
const SHOWN = {
  id: true,
  kind: true,
  createdAt: true,
  availableAt: true,
  attempts: true,
  leaseUntil: true,
  doneAt: true,
  failedAt: true,
  lastError: true,
} as const;

/** The first messages of a state: those that wait longest, and those that failed or were done last. */
export async function outboxList(read: ReadClient, state: OutboxState, limit: number) {
  return read.outboxMessage.findMany({
    where: STATES[state],
    orderBy: ORDER[state],
    take: limit,
    select: SHOWN,
  });
}

export async function outboxCounts(read: ReadClient, now: Date) {
  const [waiting, failed, oldest] = await Promise.all([
    read.outboxMessage.count({ where: STATES.waiting }),
    read.outboxMessage.count({ where: STATES.failed }),
    read.outboxMessage.findFirst({
      where: { ...STATES.waiting, availableAt: { lte: now } },
      orderBy: ORDER.waiting,
      select: { availableAt: true },
    }),
  ]);
  return { waiting, failed, waitingSince: oldest?.availableAt ?? null };
}

export async function findMessage(read: Pick<ReadClient, "outboxMessage">, id: string) {
  return read.outboxMessage.findUnique({ where: { id }, select: SHOWN });
}

/** Makes a message due at once and gives it all its tries again, unless it is done or somebody works on it. */
export async function retryMessageNow(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { id: { equals: id }, doneAt: null, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
    data: { failedAt: null, attempts: 0, availableAt: now, leaseOwner: null, leaseUntil: null },
  });
  return count === 1;
}

export async function retryFailedNow(tx: Tx, now: Date): Promise<number> {
  const { count } = await tx.outboxMessage.updateMany({
    where: STATES.failed,
    data: { failedAt: null, attempts: 0, availableAt: now, leaseOwner: null, leaseUntil: null },
  });
  return count;
}

/** Sets a message aside for good: it counts as done, and says why it was not. Only one that failed. */
export async function closeMessage(tx: Tx, id: string, now: Date, reason: GiveUpReason): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { id: { equals: id }, ...STATES.failed },
    data: { doneAt: now, dedupeKey: null, lastError: `${GIVEN_UP}${reason}` },
  });
  return count === 1;
}
