import type { SigningKey } from "../keys/key.ts";
import type { Score } from "../score.ts";
import type { LineItem, PendingLaunch, RegisteredTool, Subject } from "./model.ts";

/**
 * - `stored`: this score is now the one on record.
 * - `unchanged`: the very same score was on record already; nothing was written.
 * - `older`: a later one is on record and stays (AGS 3.4.9).
 * - `user_unknown`: `userId` is no sub this tool has been given.
 */
export type SaveScoreOutcome = "stored" | "unchanged" | "older" | "user_unknown";

/**
 * What the platform role keeps. Each method is one atomic act: two calls at the same moment, also from two processes,
 * give the same as one after the other. `tests/contracts/lti-provider/store.contract.ts` checks an implementation.
 */
export type PlatformStore = {
  toolByClientId(clientId: string): Promise<RegisteredTool | null>;

  /** All our signing keys that may still be published, private halves included. */
  keys(): Promise<readonly SigningKey[]>;

  /** How this tool knows this person; null when the person is unknown, suspended or may not be sent to the tool. */
  subject(input: { clientId: string; userId: string }): Promise<Subject | null>;

  saveMessageHint(launch: PendingLaunch): Promise<void>;

  /**
   * Takes the launch away and returns it, only when hint, client and person all fit and it has not expired at `now`;
   * otherwise null and nothing is changed. Of several calls at once exactly one gets it.
   */
  takeMessageHint(input: {
    hint: string;
    clientId: string;
    userId: string;
    now: Date;
  }): Promise<PendingLaunch | null>;

  /**
   * Remembers an assertion's jti until `expiresAt` (a unique insert). False when this client has used it before; of
   * several calls at once exactly one gets true.
   */
  rememberJti(input: { clientId: string; jti: string; expiresAt: Date }): Promise<boolean>;

  /** The line items of this tool in this context, in a stable order. */
  lineItems(input: { clientId: string; contextId: string }): Promise<readonly LineItem[]>;

  /** Null also when the line item is another tool's or stands in another context. */
  lineItem(input: { clientId: string; contextId: string; lineItemId: string }): Promise<LineItem | null>;

  /**
   * Compares the timestamp with the one on record and writes, in one transaction. This is where a host also writes
   * what follows from a score (a completion, an uptake entry): in the same transaction, once.
   */
  saveScore(input: { lineItem: LineItem; score: Score }): Promise<SaveScoreOutcome>;

  /** The scores on record for a line item, one per person, in a stable order. */
  scores(input: { lineItem: LineItem; userId: string | null }): Promise<readonly Score[]>;
};
