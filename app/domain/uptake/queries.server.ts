import type { ReadClient, Tx } from "../../ports/database.ts";

type UptakeRow = {
  id: string;
  idempotencyKey: string;
  personId: string;
  organisationId: string;
  sector: string;
  regionCode: string | null;
  occurredOn: string;
  recordedAt: Date;
  channel: string;
  activity: string;
  title: string;
  hours: number;
  amountDkk: number;
  source: string;
  confidence: string;
  opportunityId: string | null;
};

export async function uptakeExists(tx: Tx, idempotencyKey: string): Promise<boolean> {
  const row = await tx.uptakeEntry.findUnique({ where: { idempotencyKey }, select: { id: true } });
  return row !== null;
}

export async function insertUptake(tx: Tx, row: UptakeRow): Promise<void> {
  await tx.uptakeEntry.create({ data: row });
}

/** Where somebody was employed on a day; between two employments, or after the last, the latest one before it. */
export async function employerOn(tx: Tx, personId: string, day: string) {
  const row = await tx.employment.findFirst({
    where: { personId: { equals: personId }, validFrom: { lte: day } },
    orderBy: [{ validFrom: "desc" }, { id: "asc" }],
    select: { organisation: { select: { id: true, sector: true, regionCode: true } } },
  });
  return row?.organisation ?? null;
}

/** The hours that an event put into the ledger, or null when it put none. */
export async function loggedHours(
  read: Pick<ReadClient, "uptakeEntry">,
  idempotencyKey: string,
): Promise<number | null> {
  const row = await read.uptakeEntry.findUnique({ where: { idempotencyKey }, select: { hours: true } });
  return row?.hours ?? null;
}
