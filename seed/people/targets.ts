import type { Tx } from "../../app/ports/database.ts";

/** The competency profiles that the personas work towards; the others are yet to choose. */
const TARGETS = { "person-medarbejder": "ny-leder", "person-leder": "leder-af-ledere" } as const;

export async function writeTargets(tx: Tx, now: Date): Promise<void> {
  await tx.personTarget.createMany({
    data: Object.entries(TARGETS).map(([personId, profileId]) => ({ personId, profileId, chosenAt: now })),
  });
}
