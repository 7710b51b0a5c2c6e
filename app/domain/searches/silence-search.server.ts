import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { findAnySearch, silence } from "./queries.server.ts";
import { searchOfToken } from "./silence-token.server.ts";

type Token = { token: string; secret: string };

/** The search behind a token of a message, with its name, or null. Reading it changes nothing. */
export async function searchToSilence({
  db,
  token,
  secret,
}: Pick<VerbContext, "db"> & Token): Promise<{ name: string; isSilent: boolean } | null> {
  const id = searchOfToken(secret, token);
  const search = id === null ? null : await findAnySearch(db.read, id);
  return search && { name: search.name, isSilent: search.frequency === "never" };
}

/** Nobody is told of this search any more. The same wish twice is one wish, so no form token is needed. */
export async function silenceSearch(
  options: VerbContext & Token,
): Promise<Result<{ changed: boolean }, "not_found">> {
  const { db, clock, ids, token, secret, requestId } = options;
  const id = searchOfToken(secret, token);
  if (id === null) return refused("not_found");
  return db.write(async (tx) => {
    const search = await findAnySearch(tx, id);
    if (!search) return refused("not_found");
    const changed = await silence(tx, id);
    if (changed)
      await recordAudit(tx, {
        id: ids.next(),
        at: clock.now(),
        actorId: search.personId,
        action: "saved_search.silence",
        subject: { type: "saved_search", id },
        requestId,
      });
    return ok({ changed });
  });
}
