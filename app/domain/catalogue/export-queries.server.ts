import type { ReadClient } from "../../ports/database.ts";
import type { Texts } from "./description-rules.ts";

const PIECE = 500;

export type ExportedOpportunity = Texts & {
  id: string;
  externalId: string | null;
  kind: string;
  title: string;
  summary: string;
  organisationId: string;
  competences: string[];
  levels: string[];
  weeks: number;
  startsOn: string | null;
  deadline: string | null;
  seats: number;
  format: string;
  municipalityCode: string | null;
  priceDkk: number;
  hours: number | null;
  ltiToolId: string | null;
  ltiTargetUri: string | null;
};

const EXPORTED = {
  ...{ id: true, externalId: true, kind: true, title: true, summary: true, organisationId: true },
  ...{ purpose: true, tasks: true, learning: true, requirements: true, terms: true },
  ...{ weeks: true, startsOn: true, deadline: true, seats: true, format: true, municipalityCode: true },
  ...{ priceDkk: true, hours: true, ltiToolId: true, ltiTargetUri: true },
  competences: { orderBy: { position: "asc" }, select: { competenceId: true } },
  levels: { orderBy: { level: "asc" }, select: { level: true } },
} as const;

/** What everybody may find of the catalogue, by id, some hundreds at a time. */
export async function* publishedOpportunities(
  read: Pick<ReadClient, "opportunity" | "$queryRaw">,
): AsyncGenerator<ExportedOpportunity> {
  let after = "";
  while (true) {
    // The plus keeps the order of ids: by the index of states every page would be a walk through the whole catalogue.
    const ids = await read.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Opportunity" WHERE "id" > ${after} AND +"state" = 'published' AND "visibility" = 'public'
      ORDER BY "id" LIMIT ${PIECE}`;
    const rows = await read.opportunity.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: { id: "asc" },
      select: EXPORTED,
    });
    for (const { competences, levels, ...row } of rows)
      yield {
        ...row,
        competences: competences.map(({ competenceId }) => competenceId),
        levels: levels.map(({ level }) => level),
      };
    const last = ids.at(-1);
    if (ids.length < PIECE || !last) return;
    after = last.id;
  }
}
