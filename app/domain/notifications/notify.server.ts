import type { Tx } from "../../ports/database.ts";
import type { NotificationKind } from "./kinds.ts";
import { insertNotification } from "./queries.server.ts";

export type NotifyOptions = {
  id: string;
  at: Date;
  personId: string;
  kind: NotificationKind;
  /** Says which event this is about: the same event tells the same person once. */
  eventKey: string;
  /** What the sentence names: the opportunity and a person, days and counts. Never what somebody wrote in a case. */
  params?: Record<string, string | number>;
  href: string;
};

/** Tells one person that something happened, in the transaction in which it happened. */
export async function notify(tx: Tx, message: NotifyOptions): Promise<void> {
  await insertNotification(tx, {
    id: message.id,
    personId: message.personId,
    kind: message.kind,
    eventKey: message.eventKey,
    params: JSON.stringify(message.params ?? {}),
    href: message.href,
    createdAt: message.at,
  });
}
