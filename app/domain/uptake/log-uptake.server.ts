import type { Tx } from "../../ports/database.ts";
import { employerOn, insertUptake, uptakeExists } from "./queries.server.ts";
import { isWholeQuarters } from "./rules.ts";

export type Channel = "on_the_job" | "relational" | "formal";

export type LogUptakeOptions = {
  id: string;
  /** When it is written down. */
  at: Date;
  personId: string;
  /** The day it happened, YYYY-MM-DD: decides the employer that it counts for. */
  occurredOn: string;
  channel: Channel;
  /** The kind of opportunity, or what else was done. */
  activity: string;
  title: string;
  /** Above zero, in whole quarters. */
  hours: number;
  /** Whole kroner. */
  amountDkk: number;
  source: "rotation" | "lti" | "programme" | "import" | "self_reported" | "leader_confirmed";
  confidence: "high" | "medium" | "low";
  opportunityId?: string;
  /** Names the event behind it, such as `application:<id>`: the same event is entered once, however often it is told. */
  idempotencyKey: string;
};

/**
 * Enters learning that has taken place into the ledger, in the transaction of the event behind it. Entries are never
 * changed; a second entry with the same key has no effect and answers `already`.
 * Throws a RangeError on hours or kroner that the ledger cannot hold, and an Error on a person without employment.
 */
export async function logUptake(tx: Tx, entry: LogUptakeOptions): Promise<"logged" | "already"> {
  if (!isWholeQuarters(entry.hours) || entry.hours <= 0)
    throw new RangeError(`Hours must be whole quarters above zero: ${entry.hours}`);
  if (!Number.isInteger(entry.amountDkk) || entry.amountDkk < 0)
    throw new RangeError(`Kroner must be whole and not negative: ${entry.amountDkk}`);
  if (await uptakeExists(tx, entry.idempotencyKey)) return "already";
  const employer = await employerOn(tx, entry.personId, entry.occurredOn);
  if (!employer) throw new Error("No employment to enter the hours under");
  await insertUptake(tx, {
    id: entry.id,
    idempotencyKey: entry.idempotencyKey,
    personId: entry.personId,
    organisationId: employer.id,
    sector: employer.sector,
    regionCode: employer.regionCode,
    occurredOn: entry.occurredOn,
    recordedAt: entry.at,
    channel: entry.channel,
    activity: entry.activity,
    title: entry.title,
    hours: entry.hours,
    amountDkk: entry.amountDkk,
    source: entry.source,
    confidence: entry.confidence,
    opportunityId: entry.opportunityId ?? null,
  });
  return "logged";
}
