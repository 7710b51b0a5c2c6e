import { uptakeKey } from "../../app/domain/applications/index.server.ts";
import { logUptake } from "../../app/domain/uptake/index.server.ts";
import type { Tx } from "../../app/ports/database.ts";
import { inBatches } from "../in-batches.ts";
import type { BuiltCases } from "./cases.ts";

/** Writes the applications with their steps, the earlier rounds they belong to, and their hours. Returns how many there are. */
export async function writeCases(tx: Tx, { cases, earlierRounds }: BuiltCases): Promise<number> {
  await tx.opportunity.createMany({ data: earlierRounds.map(({ row }) => row) });
  await tx.opportunityCompetence.createMany({
    data: earlierRounds.flatMap(({ row, competences }) =>
      competences.map((competenceId, position) => ({ opportunityId: row.id, competenceId, position })),
    ),
  });
  await inBatches(cases, (batch) => tx.application.createMany({ data: batch.map(({ row }) => row) }));
  await inBatches(
    cases.flatMap(({ row, steps }) => steps.map((step) => ({ ...step, applicationId: row.id }))),
    (batch) => tx.applicationStep.createMany({ data: batch }),
  );
  for (const { row, uptake } of cases) {
    if (!uptake) continue;
    await logUptake(tx, {
      ...uptake,
      id: `uptake-${row.id}`,
      at: new Date(`${uptake.occurredOn}T23:00:00Z`),
      personId: row.applicantId,
      channel: "on_the_job",
      amountDkk: 0,
      source: "rotation",
      confidence: "high",
      opportunityId: row.opportunityId,
      idempotencyKey: uptakeKey(row.id),
    });
  }
  return cases.length;
}
