import type { SigningKey } from "lti-provider";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { hasSigningKey, insertSigningKey } from "./key-queries.server.ts";

export type KeepSigningKeyOptions = VerbContext & { makeKey: () => Promise<SigningKey> };

/** Sees to it that there is a key to sign launches with. Of two processes that start at once, one makes it. */
export async function keepSigningKey({ db, clock, ids, makeKey }: KeepSigningKeyOptions): Promise<void> {
  if (await hasSigningKey(db.read)) return;
  const key = await makeKey();
  await db.write(async (tx) => {
    if (await hasSigningKey(tx)) return;
    await insertSigningKey(tx, key);
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: null,
      action: "lti.make-key",
      subject: { type: "lti_key", id: key.kid },
    });
  });
}
