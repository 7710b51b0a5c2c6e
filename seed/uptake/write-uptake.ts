import { databaseInstant, type Tx } from "../../app/ports/database.ts";
import type { HistoryEntry } from "./entry.ts";

const BATCH = 4_000;

/**
 * Writes the history to the ledger. What was reported is taken to have been recorded at noon of its day.
 * One statement for thousands of rows: row by row, the world would take longer than one transaction may last.
 */
export async function writeUptake(tx: Tx, entries: readonly HistoryEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += BATCH) {
    const rows = JSON.stringify(
      entries.slice(at, at + BATCH).map((entry) => ({
        ...entry,
        recordedAt: databaseInstant(new Date(`${entry.occurredOn}T12:00:00Z`)),
      })),
    );
    await tx.$executeRaw`
      INSERT INTO "UptakeEntry" ("id", "idempotencyKey", "personId", "organisationId", "sector", "regionCode",
        "occurredOn", "recordedAt", "channel", "activity", "title", "hours", "amountDkk", "source", "confidence")
      SELECT 'uptake-' || (value ->> 'key'), 'history:' || (value ->> 'key'), value ->> 'personId',
        value ->> 'organisationId', value ->> 'sector', value ->> 'regionCode', value ->> 'occurredOn',
        value ->> 'recordedAt', value ->> 'channel', value ->> 'activity', value ->> 'titleDa', value ->> 'hours',
        value ->> 'amountDkk', value ->> 'source', value ->> 'confidence'
      FROM json_each(${rows})`;
  }
}
