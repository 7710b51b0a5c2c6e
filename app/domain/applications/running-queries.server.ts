import type { ReadClient } from "../../ports/database.ts";
import { type MovingScope, validOn } from "../people/index.server.ts";
import { APPLICATION_STATES, ENDED } from "./states.ts";

/** Sent, and not at an end. */
const RUNNING = APPLICATION_STATES.filter((state) => state !== "draft" && !ENDED.includes(state));

type Where = NonNullable<NonNullable<Parameters<ReadClient["application"]["findMany"]>[0]>["where"]>;

function scopeOf({ organisationId, unitIds }: MovingScope, day: string): Where {
  if (unitIds === null)
    return {
      OR: [
        { homeOrganisationId: { equals: organisationId } },
        { hostOrganisationId: { equals: organisationId } },
      ],
    };
  const job = { workplaceId: { in: [...unitIds] }, ...validOn(day) };
  return {
    OR: [
      { opportunity: { workplaceId: { in: [...unitIds] } } },
      { homeOrganisationId: { equals: organisationId }, applicant: { employments: { some: job } } },
    ],
  };
}

function whereOf(scopes: readonly MovingScope[], day: string): Where {
  return { state: { in: [...RUNNING] }, OR: scopes.map((scope) => scopeOf(scope, day)) };
}

/** How many cases run from or to organisations or units that are to move. */
export async function countRunningAt(
  read: Pick<ReadClient, "application">,
  scopes: readonly MovingScope[],
  day: string,
): Promise<number> {
  return scopes.length === 0 ? 0 : read.application.count({ where: whereOf(scopes, day) });
}

export type RunningParties = {
  leaderId: string | null;
  hostId: string;
  homeOrganisationId: string;
  hostOrganisationId: string;
};

/** Leader and host of each case that runs from or to the organisations or units. */
export async function partiesOfRunningAt(
  read: Pick<ReadClient, "application">,
  scopes: readonly MovingScope[],
  day: string,
): Promise<RunningParties[]> {
  if (scopes.length === 0) return [];
  const rows = await read.application.findMany({
    where: whereOf(scopes, day),
    orderBy: { id: "asc" },
    select: {
      leaderId: true,
      homeOrganisationId: true,
      hostOrganisationId: true,
      opportunity: { select: { hostId: true } },
    },
  });
  return rows.map(({ opportunity, ...row }) => ({ ...row, hostId: opportunity.hostId }));
}
