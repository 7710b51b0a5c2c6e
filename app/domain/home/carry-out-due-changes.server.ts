import { href } from "../../href.ts";
import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { addDays } from "../../shared/days.ts";
import { partiesOfRunningAt, type RunningParties } from "../applications/index.server.ts";
import { followPlaces } from "../catalogue/index.server.ts";
import { notify } from "../notifications/index.server.ts";
import {
  type CarriedOut,
  carryOutChange,
  dueChanges,
  findChange,
  movingScopes,
  peopleWithRoleIn,
} from "../people/index.server.ts";

/**
 * Carries out the changes of organisations whose day has come, each in a transaction of its own: units, people, roles,
 * open opportunities and the messages, all or nothing. Running it again, in two processes or after a crash, carries
 * nothing out twice. One that fails leaves the others be; it is thrown when they are done. Answers how many were done.
 */
export async function carryOutDueChanges(world: VerbContext): Promise<number> {
  const failures: unknown[] = [];
  let done = 0;
  for (const id of await dueChanges(world.db.read, world.clock.today())) {
    try {
      if (await carryOut(world, id)) done += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some organisations could not be changed");
  return done;
}

async function carryOut({ db, ...world }: VerbContext, id: string): Promise<boolean> {
  return db.write(async (tx) => {
    const change = await findChange(tx, id);
    if (!change) return false;
    // Who is concerned is asked before the move: afterwards nobody has a role in what is no more.
    const sources = change.parts.map(({ fromId }) => fromId);
    const before = addDays(change.effectiveOn, -1);
    const withRole = await peopleWithRoleIn(tx, sources, before);
    const running = await partiesOfRunningAt(tx, movingScopes(change.parts), before);
    const carriedOut = await carryOutChange(tx, world, id);
    if (carriedOut === null) return false;
    await followPlaces(tx, world, carriedOut.places);
    await tellThoseConcerned(tx, world, carriedOut, withRole, running);
    return true;
  });
}

async function tellThoseConcerned(
  tx: Tx,
  { clock, ids }: Omit<VerbContext, "db">,
  { id, kind, sources }: CarriedOut,
  withRole: readonly string[],
  running: readonly RunningParties[],
): Promise<void> {
  const [first] = sources;
  if (!first) return;
  const pages = new Map<string, { page: string; organisationId: string | null }>();
  for (const personId of withRole) pages.set(personId, { page: href("home"), organisationId: null });
  for (const { hostId, hostOrganisationId } of running)
    if (sources.some((source) => source.id === hostOrganisationId))
      pages.set(hostId, { page: href("host"), organisationId: hostOrganisationId });
  for (const { leaderId, homeOrganisationId } of running)
    if (leaderId !== null && sources.some((source) => source.id === homeOrganisationId))
      pages.set(leaderId, { page: href("leader"), organisationId: homeOrganisationId });
  for (const [personId, { page, organisationId }] of pages) {
    const source = sources.find((known) => known.id === organisationId) ?? first;
    await notify(tx, {
      id: ids.next(),
      at: clock.now(),
      personId,
      kind: kind === "merge" ? "organisation_merged" : "organisation_split",
      eventKey: `organisation-change:${id}`,
      params: { organisation: source.name, successor: source.successorName },
      href: page,
    });
  }
}
