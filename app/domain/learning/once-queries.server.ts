import type { PendingLaunch } from "lti-provider/platform";
import type { Tx } from "../../ports/database.ts";

type Kept = { key: string; createdAt: Date; expiresAt: Date };

const hintKey = (hint: string) => `hint:${hint}`;

export async function insertHint(tx: Tx, launch: PendingLaunch, createdAt: Date): Promise<void> {
  const { hint, expiresAt } = launch;
  await tx.ltiOnce.create({
    data: { key: hintKey(hint), value: JSON.stringify(launch), createdAt, expiresAt },
  });
}

/** The launch that waits under the hint at `now`, unused and not expired. */
export async function findHint(tx: Tx, hint: string, now: Date): Promise<PendingLaunch | null> {
  const row = await tx.ltiOnce.findFirst({
    where: { key: { equals: hintKey(hint) }, usedAt: null, expiresAt: { gt: now } },
    select: { value: true, expiresAt: true },
  });
  return row && { ...(JSON.parse(row.value) as PendingLaunch), expiresAt: row.expiresAt };
}

/** Marks the hint used. False when somebody else was first. */
export async function spendHint(tx: Tx, hint: string, now: Date): Promise<boolean> {
  const { count } = await tx.ltiOnce.updateMany({
    where: { key: { equals: hintKey(hint) }, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** False when the client has used this jti before. */
export async function insertJti(tx: Tx, row: Kept): Promise<boolean> {
  const key = `jti:${row.key}`;
  if (await tx.ltiOnce.findUnique({ where: { key }, select: { key: true } })) return false;
  await tx.ltiOnce.create({ data: { ...row, key, value: "", usedAt: row.createdAt } });
  return true;
}

export async function deleteOnceExpired(tx: Tx, now: Date): Promise<number> {
  return (await tx.ltiOnce.deleteMany({ where: { expiresAt: { lt: now } } })).count;
}
