import type { Database } from "../../ports/database.ts";
import type { SearchDocument, SearchEngine } from "../../ports/search-engine.ts";
import { documentOf, idsListedWith } from "./index-queries.server.ts";

type World = { db: Database; search: SearchEngine };

/** Brings the index up to an organisation's new name or place, in everything that it offers. */
export async function indexOrganisation({
  organisationId,
  ...world
}: World & { organisationId: string }): Promise<void> {
  await indexAll(world, await idsListedWith(world.db.read, { organisationId }));
}

/** Brings the index up to the new words of a competence, in everything that names it. */
export async function indexCompetence({
  competenceId,
  ...world
}: World & { competenceId: string }): Promise<void> {
  await indexAll(world, await idsListedWith(world.db.read, { competenceId }));
}

async function indexAll({ db, search }: World, opportunityIds: readonly string[]): Promise<void> {
  const documents: SearchDocument[] = [];
  for (const id of opportunityIds) {
    const document = await documentOf(db.read, id);
    if (document) documents.push(document);
  }
  if (documents.length > 0) await search.upsert(documents);
}
