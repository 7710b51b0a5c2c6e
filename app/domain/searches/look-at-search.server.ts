import type { VerbContext } from "../../ports/verb-context.ts";
import type { Actor } from "../people/index.server.ts";
import { findOwnSearch, markSeen } from "./queries.server.ts";

/** One looks at what one's own search finds: from now on that is not new. Answers its address, or null. */
export async function lookAtSearch({
  db,
  clock,
  actor,
  id,
}: VerbContext & { actor: Actor; id: string }): Promise<string | null> {
  const search = await findOwnSearch(db.read, actor.personId, id);
  if (!search) return null;
  await db.write((tx) => markSeen(tx, actor.personId, id, clock.now()));
  return search.address;
}
