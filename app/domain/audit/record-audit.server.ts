import type { Tx } from "../../ports/database.ts";
import type { AuditAction, AuditSubject } from "./labels.ts";
import { insertAudit } from "./queries.server.ts";

export type AuditOptions = {
  id: string;
  at: Date;
  /** Null when a scheduled job did it. */
  actorId: string | null;
  action: AuditAction;
  subject: { type: AuditSubject; id: string };
  organisationId?: string | null;
  /** Names of fields and states. Never a person's name, a reason or any free text. */
  details?: Record<string, string | number | boolean | null>;
  requestId?: string | undefined;
};

/** Writes who did what, in the transaction of the change itself: both stand or neither. */
export async function recordAudit(tx: Tx, entry: AuditOptions): Promise<void> {
  await insertAudit(tx, entry);
}
