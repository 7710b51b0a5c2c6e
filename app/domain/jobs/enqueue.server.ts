import type { Tx } from "../../ports/database.ts";
import { insertOutbox } from "./queries.server.ts";

export type OutboxOptions = {
  id: string;
  kind: string;
  payload: Record<string, string | number | boolean | null>;
  at: Date;
  /** A second message with the same key is not added while the first one stands. */
  dedupeKey?: string;
};

/** Puts work into the outbox, in the transaction of the change that calls for it. */
export async function enqueue(tx: Tx, message: OutboxOptions): Promise<void> {
  await insertOutbox(tx, {
    id: message.id,
    kind: message.kind,
    payload: JSON.stringify(message.payload),
    createdAt: message.at,
    availableAt: message.at,
    dedupeKey: message.dedupeKey ?? null,
  });
}
