import type { ReadClient, Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { enqueue } from "../jobs/index.server.ts";
import type { MovingScope, PlaceMove } from "../people/index.server.ts";
import { countOpenIn, openOpportunitiesOf, placeOpportunity } from "./follow-queries.server.ts";
import { INDEX_MESSAGE } from "./index-opportunity.server.ts";

/** How many drafts and published opportunities there are in organisations or units that are to move. */
export function countOpenAt(
  read: Pick<ReadClient, "opportunity">,
  scopes: readonly MovingScope[],
): Promise<number> {
  return countOpenIn(read, scopes);
}

/**
 * Drafts and published opportunities follow their unit to where it has gone, and the search learns of it. Closed ones
 * stay with the organisation that closed them. Answers how many followed.
 */
export async function followPlaces(
  tx: Tx,
  { clock, ids }: Omit<VerbContext, "db">,
  places: readonly PlaceMove[],
): Promise<number> {
  let followed = 0;
  for (const fromId of new Set(places.map((place) => place.fromId))) {
    const own = places.filter((place) => place.fromId === fromId);
    const rest = own.find(({ unitId }) => unitId === null);
    for (const { id, state, workplaceId } of await openOpportunitiesOf(tx, fromId)) {
      const place = own.find(({ unitId }) => unitId === workplaceId) ?? rest;
      if (!place) continue;
      const at = clock.now();
      await placeOpportunity(tx, id, { organisationId: place.toId, workplaceId: place.toUnitId });
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: null,
        action: "opportunity.follow_organisation",
        subject: { type: "opportunity", id },
        organisationId: place.toId,
      });
      if (state === "published")
        await enqueue(tx, { id: ids.next(), kind: INDEX_MESSAGE, payload: { opportunityId: id }, at });
      followed += 1;
    }
  }
  return followed;
}
