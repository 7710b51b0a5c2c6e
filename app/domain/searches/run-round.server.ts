import type { SearchEngine } from "../../ports/search-engine.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { enqueue } from "../jobs/index.server.ts";
import { searchesAfter } from "./round-queries.server.ts";
import { FREQUENCIES_OF, isDue, ROUNDS, type Round } from "./rules.ts";
import { tellOf } from "./tell-of.server.ts";

/** The outbox message that looks through some of the searches. Its payload is `{ round, after }`. */
export const ROUND_MESSAGE = "searches.tell";

/** So many searches are looked through in one piece of work: it must end within its lease. */
const BATCH = 200;

/** Begins a round; the outbox goes through it, and waits while the search engine is away. */
export async function startRound({ db, clock, ids }: VerbContext, round: Round): Promise<void> {
  await db.write((tx) => next(tx, { id: ids.next(), round, after: "", at: clock.now() }));
}

function next(
  tx: Parameters<typeof enqueue>[0],
  { id, at, round, after }: { id: string; at: Date; round: Round; after: string },
): Promise<void> {
  return enqueue(tx, { id, kind: ROUND_MESSAGE, payload: { round, after }, at });
}

/**
 * Looks through the next searches of a round and tells their people what is new. Each search is a transaction of its
 * own that knows what was told, so running it again, in part or twice at once, tells nothing twice.
 */
export async function runRound({
  search,
  payload,
  ...world
}: VerbContext & { search: SearchEngine; payload: Record<string, unknown> }): Promise<void> {
  const round = ROUNDS.find((one) => one === payload["round"]);
  if (round === undefined) throw new Error("A round of searches without a name");
  const { db, clock, ids } = world;
  const today = clock.today();
  const searches = await searchesAfter(db.read, {
    frequencies: FREQUENCIES_OF[round],
    after: String(payload["after"] ?? ""),
    take: BATCH,
  });
  for (const one of searches)
    if (isDue(one, round, today)) await tellOf({ ...world, search, saved: one, round });
  const last = searches.at(-1);
  if (last && searches.length === BATCH)
    await db.write((tx) => next(tx, { id: ids.next(), round, after: last.id, at: clock.now() }));
}
