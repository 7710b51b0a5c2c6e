import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";

/** What this person may see of the catalogue, beyond their own postings. */
function visibleTo({ employment }: Pick<Actor, "employment">) {
  return {
    OR: [
      { visibility: "public" },
      ...(employment
        ? [
            { visibility: "sector", organisation: { sector: { equals: employment.sector } } },
            { visibility: "organisation", organisationId: { equals: employment.organisationId } },
          ]
        : []),
    ],
  };
}

/** An opportunity as somebody who might apply sees it; others' drafts and what is not for them find nothing. */
export async function findOpportunityToApplyFor(
  read: Pick<ReadClient, "opportunity"> | Pick<Tx, "opportunity">,
  actor: Actor,
  id: string,
) {
  return read.opportunity.findFirst({
    where: {
      id: { equals: id },
      OR: [
        { hostId: { equals: actor.personId } },
        { state: { in: ["published", "closed"] }, ...visibleTo(actor) },
      ],
    },
    select: {
      id: true,
      kind: true,
      state: true,
      title: true,
      hostId: true,
      organisationId: true,
      deadline: true,
      seats: true,
      startsOn: true,
      endsOn: true,
      weeks: true,
      hoursPerWeek: true,
      host: { select: { name: true } },
      organisation: { select: { name: true } },
      model: { select: { releaseAsked: true, releaseDays: true, learningShare: true } },
    },
  });
}
