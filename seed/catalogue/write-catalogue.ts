import type { Tx } from "../../app/ports/database.ts";
import type { Day } from "../calendar.ts";
import { inBatches } from "../in-batches.ts";
import { buildOrganisations } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { workplaceFor } from "../people/workplaces.ts";
import { composedTexts } from "./composed/compose.ts";
import type { DismissedRow } from "./dismissed.ts";
import { rotationModels } from "./models.ts";
import { type BuiltOpportunity, buildOpportunities } from "./opportunities.ts";
import type { SavedRow } from "./saved.ts";
import { writtenTexts } from "./texts/index.ts";
import { longText } from "./texts/long-text.ts";

/** The opportunities of the demo world on that day. */
export function demoOpportunities(people: readonly Person[], today: Day): BuiltOpportunity[] {
  return buildOpportunities({
    texts: [...writtenTexts, longText, ...composedTexts(today)],
    organisations: buildOrganisations(today),
    workplaceFor,
    people,
    today,
  });
}

/** Writes the rotation models, and the opportunities with the units that offer them. Returns how many there are. */
export async function writeCatalogue(tx: Tx, opportunities: readonly BuiltOpportunity[]): Promise<number> {
  await tx.rotationModel.createMany({ data: [...rotationModels] });
  const known = new Set((await tx.workplace.findMany({ select: { id: true } })).map(({ id }) => id));
  const units = new Map(opportunities.map(({ workplace }) => [workplace.id, workplace]));
  await tx.workplace.createMany({ data: [...units.values()].filter(({ id }) => !known.has(id)) });
  await inBatches(opportunities, (batch) => tx.opportunity.createMany({ data: batch.map(({ row }) => row) }));
  await inBatches(
    opportunities.flatMap(({ row, competences }) =>
      competences.map((competenceId, position) => ({ opportunityId: row.id, competenceId, position })),
    ),
    (batch) => tx.opportunityCompetence.createMany({ data: batch }),
  );
  await inBatches(
    opportunities.flatMap(({ row, levels }) => levels.map((level) => ({ opportunityId: row.id, level }))),
    (batch) => tx.opportunityLevel.createMany({ data: batch }),
  );
  return opportunities.length;
}

export async function writeDismissed(tx: Tx, dismissed: readonly DismissedRow[]): Promise<void> {
  await inBatches(dismissed, (batch) => tx.dismissedOpportunity.createMany({ data: batch }));
}

export async function writeSaved(tx: Tx, saved: readonly SavedRow[]): Promise<void> {
  await inBatches(saved, (batch) => tx.savedOpportunity.createMany({ data: batch }));
}
