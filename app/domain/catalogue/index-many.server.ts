import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import { inPieces } from "../../shared/in-pieces.ts";
import { bringUp } from "./bring-up.server.ts";
import { idsListedWith } from "./index-queries.server.ts";

const PIECE = 250;

type World = { db: Database; search: SearchEngine };

/** Brings the index up to an organisation's new name or place, in everything that it offers. */
export async function indexOrganisation({
  organisationId,
  ...world
}: World & { organisationId: string }): Promise<void> {
  await bringUp(world, await idsListedWith(world.db.read, { organisationId }));
}

/** Brings the index up to the new words of a competence, in everything that names it. */
export async function indexCompetence({
  competenceId,
  ...world
}: World & { competenceId: string }): Promise<void> {
  await bringUp(world, await idsListedWith(world.db.read, { competenceId }));
}

/** Brings the index up to what the database says of these opportunities now; running it again changes nothing. */
export async function indexOpportunities({
  opportunityIds,
  ...world
}: World & { opportunityIds: readonly string[] }): Promise<void> {
  for (const ids of inPieces(opportunityIds, PIECE)) await bringUp(world, ids);
}
