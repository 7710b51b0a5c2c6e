import type { Tx } from "../../app/ports/database.ts";
import type { BuiltNomination } from "./nominations.ts";

/** Writes the nominations with their steps. Returns how many there are. */
export async function writeNominations(tx: Tx, nominations: readonly BuiltNomination[]): Promise<number> {
  await tx.nomination.createMany({ data: nominations.map(({ row }) => row) });
  await tx.nominationStep.createMany({
    data: nominations.flatMap(({ row, steps }) => steps.map((step) => ({ ...step, nominationId: row.id }))),
  });
  return nominations.length;
}
