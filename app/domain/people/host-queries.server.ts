import type { ReadClient } from "../../ports/database.ts";
import type { LeadershipLevel } from "./actor.ts";
import { validOn } from "./valid-on.ts";

/** The highest first. */
const BY_RANK: readonly LeadershipLevel[] = ["top", "director", "leader_of_leaders", "leader", "new_leader"];

/**
 * Who leads each organisation on `day`: the highest leader, and of those who are equally high the one who has been
 * there longest. An organisation without a leader is not there.
 */
export async function leadersOfOrganisations(
  read: Pick<ReadClient, "employment">,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await read.employment.findMany({
    where: { ...validOn(day), leadershipLevel: { in: [...BY_RANK] }, person: { closedAt: null } },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
    select: { organisationId: true, personId: true, leadershipLevel: true },
  });
  const rank = (level: string) => (BY_RANK as readonly string[]).indexOf(level);
  const found = new Map<string, { personId: string; rank: number }>();
  for (const { organisationId, personId, leadershipLevel } of rows) {
    const own = rank(leadershipLevel);
    if (own < (found.get(organisationId)?.rank ?? BY_RANK.length))
      found.set(organisationId, { personId, rank: own });
  }
  return new Map([...found].map(([organisationId, { personId }]) => [organisationId, personId]));
}

/** Somebody who keeps Rokade running on `day`: the one who is named, else the one who has done so longest. */
export async function keeperOfRokade(
  read: Pick<ReadClient, "roleGrant" | "employment">,
  day: string,
  personId: string | null,
): Promise<{ personId: string; organisationId: string | null } | null> {
  const keeper =
    personId ??
    (
      await read.roleGrant.findFirst({
        where: { ...validOn(day), role: "system_admin", organisationId: null, person: { closedAt: null } },
        orderBy: [{ validFrom: "asc" }, { id: "asc" }],
        select: { personId: true },
      })
    )?.personId;
  if (keeper === undefined) return null;
  const employment = await read.employment.findFirst({
    where: { ...validOn(day), personId: { equals: keeper } },
    orderBy: [{ validFrom: "desc" }, { id: "asc" }],
    select: { organisationId: true },
  });
  return { personId: keeper, organisationId: employment?.organisationId ?? null };
}
