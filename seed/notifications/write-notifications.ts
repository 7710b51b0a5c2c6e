import type { Tx } from "../../app/ports/database.ts";
import { inBatches } from "../in-batches.ts";
import type { BuiltNotification } from "./notifications.ts";

export async function writeNotifications(tx: Tx, notifications: readonly BuiltNotification[]): Promise<void> {
  await inBatches(notifications, (batch) => tx.notification.createMany({ data: batch }));
}
