import type { ReadClient, Tx } from "../../ports/database.ts";
import type { MovingScope } from "../people/index.server.ts";

/** What may still change its place: nobody has been chosen for it yet, or it is not posted yet. */
const OPEN = ["draft", "published"];

function scopeOf({ organisationId, unitIds }: MovingScope) {
  return {
    organisationId: { equals: organisationId },
    ...(unitIds !== null && { workplaceId: { in: [...unitIds] } }),
  };
}

export async function countOpenIn(
  read: Pick<ReadClient, "opportunity">,
  scopes: readonly MovingScope[],
): Promise<number> {
  if (scopes.length === 0) return 0;
  return read.opportunity.count({ where: { state: { in: OPEN }, OR: scopes.map(scopeOf) } });
}

export async function openOpportunitiesOf(tx: Tx, organisationId: string) {
  return tx.opportunity.findMany({
    where: { organisationId: { equals: organisationId }, state: { in: OPEN } },
    orderBy: { id: "asc" },
    select: { id: true, state: true, workplaceId: true },
  });
}

/** The host's own form does not decide the place, so its version stays and nothing typed is lost. */
export async function placeOpportunity(
  tx: Tx,
  id: string,
  place: { organisationId: string; workplaceId: string | null },
): Promise<void> {
  await tx.opportunity.update({ where: { id }, data: place });
}
