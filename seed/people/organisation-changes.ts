import type { Tx } from "../../app/ports/database.ts";
import type { Day } from "../calendar.ts";
import { organisationNamed } from "./organisations.ts";

const EFFECTIVE_ON: Day = "2027-01-01";
const ID = "organisation-change-region-oestdanmark";

/**
 * The one change that is known beforehand: Region Hovedstaden and Region Sjælland become Region Østdanmark. In a world
 * that begins on the day or after it, the change has happened already and its people work at the successor.
 */
export async function writeOrganisationChanges(tx: Tx, today: Day, now: Date): Promise<void> {
  const isDone = today >= EFFECTIVE_ON;
  await tx.organisationChange.create({
    data: {
      id: ID,
      kind: "merge",
      effectiveOn: EFFECTIVE_ON,
      state: isDone ? "carried_out" : "planned",
      reason: "Loven om sundhedsreformen samler de to regioner fra den dag.",
      plannedAt: now,
      carriedOutAt: isDone ? now : null,
    },
  });
  const toId = organisationNamed("Region Østdanmark").id;
  await tx.organisationChangePart.createMany({
    data: ["Region Hovedstaden", "Region Sjælland"].map((name, at) => ({
      id: `${ID}-${at + 1}`,
      changeId: ID,
      fromId: organisationNamed(name).id,
      toId,
    })),
  });
}
