import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import type { Result } from "../../shared/result.ts";
import { findOnce, insertOnce } from "./queries.server.ts";

/** Whose form it was, what it does and the token that stood in it. */
export type OnceKey = { personId: string; action: string; token: string };

type Json = string | number | boolean | null | { [key: string]: Json } | Json[];

class RefusedInside extends Error {
  override readonly name = "RefusedInside";
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super("The verb refused; its transaction is rolled back");
    this.outcome = outcome;
  }
}

/**
 * Runs `act` in one write transaction, at most once for a form's token: a double click, a resend or the back
 * button gets the first outcome again and changes nothing. A refusal rolls back and is not remembered, so
 * that the person may correct the form and send it with the same token.
 */
export async function once<T extends Json, Code extends string>(
  context: VerbContext & { once: OnceKey },
  act: (tx: Tx) => Promise<Result<T, Code>>,
): Promise<Result<T, Code>> {
  const key = `${context.once.personId}:${context.once.action}:${context.once.token}`;
  try {
    return await context.db.write(async (tx) => {
      const earlier = await findOnce(tx, key);
      if (earlier !== null) return JSON.parse(earlier) as Result<T, Code>;
      const outcome = await act(tx);
      if (!outcome.ok) throw new RefusedInside(outcome);
      await insertOnce(tx, { key, createdAt: context.clock.now(), outcome: JSON.stringify(outcome) });
      return outcome;
    });
  } catch (error) {
    if (error instanceof RefusedInside) return error.outcome as Result<T, Code>;
    throw error;
  }
}
