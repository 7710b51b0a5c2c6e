import type { ReadClient } from "../../ports/database.ts";
import type { SearchCompetence, SearchDocument, Sector, Visibility } from "../../ports/search-engine.ts";
import { inPieces } from "../../shared/in-pieces.ts";
import type { Kind } from "./labels.ts";
import { type Place, placesByCode } from "./place-queries.server.ts";
import { regionOf } from "./queries.server.ts";

const BATCH = 500;

/** What people type when they mean a kind, in both languages; no text of an opportunity needs to name its own kind. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  rotation: "rotation rotationsforløb udlån secondment",
  work_placement: "praktik praktikforløb work placement",
  new_assignment: "ny opgave opgaver new assignment",
  executive_board_programme: "direktionsforløb lederforløb topledelse executive board programme",
  plus_programme: "PLUS PLUS-forløb lederforløb leadership programme",
  talent_programme: "talentforløb talentprogram lederforløb talent programme",
  leadership_education: "lederuddannelse uddannelse lederforløb leadership education",
  e_learning: "e-læring kursus Campus e-learning course",
  peer_network: "netværk sparring peer network",
  side_by_side_training: "sidemandsoplæring oplæring side-by-side training",
};

/** How many opportunities the index should hold. */
export async function countListed(read: ReadClient): Promise<number> {
  return read.opportunity.count({ where: { state: "published" } });
}

/** What the index holds of these opportunities; those that are not to be found by searching are left out. */
export async function documentsOf(read: ReadClient, ids: readonly string[]): Promise<SearchDocument[]> {
  const places = await placesByCode(read);
  const words: CompetenceWords = new Map();
  const documents: SearchDocument[] = [];
  for (const piece of inPieces(ids, BATCH)) {
    const rows = await rowsOf(read, piece);
    await learnWords(read, words, rows);
    documents.push(...rows.map((row) => toDocument(row, places, words)));
  }
  return documents;
}

/** Every opportunity that is to be found by searching. */
export async function* listedDocuments(read: ReadClient): AsyncGenerator<SearchDocument> {
  const places = await placesByCode(read);
  const words: CompetenceWords = new Map();
  let after = "";
  while (true) {
    const ids = await idsAfter(read, after);
    const rows = await rowsOf(read, ids);
    await learnWords(read, words, rows);
    for (const row of rows) yield toDocument(row, places, words);
    const last = ids.at(-1);
    if (ids.length < BATCH || last === undefined) return;
    after = last;
  }
}

/** The published opportunities of an organisation, or those that name a competence: their ids. */
export async function idsListedWith(
  read: ReadClient,
  by: { organisationId: string } | { competenceId: string },
): Promise<string[]> {
  const rows = await read.opportunity.findMany({
    where: {
      state: "published",
      ...("organisationId" in by
        ? { organisationId: { equals: by.organisationId } }
        : { competences: { some: { competenceId: { equals: by.competenceId } } } }),
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Those of these opportunities that anybody may open. */
export async function publicAmong(read: ReadClient, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await read.opportunity.findMany({
    where: { id: { in: [...ids] }, state: { in: ["published", "closed"] }, visibility: "public" },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The plus keeps the order of ids: by the index of states every page would be a walk through the whole catalogue. */
async function idsAfter(read: ReadClient, after: string): Promise<string[]> {
  const rows = await read.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Opportunity" WHERE "id" > ${after} AND +"state" = 'published' ORDER BY "id" LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}

type Row = {
  id: string;
  externalId: string | null;
  kind: string;
  title: string;
  summary: string;
  purpose: string;
  tasks: string;
  learning: string;
  requirements: string;
  terms: string;
  organisationId: string;
  organisationName: string;
  sector: string;
  organisationRegion: string | null;
  unit: string | null;
  municipalityCode: string | null;
  format: string;
  workload: string;
  weeks: number | bigint;
  hoursPerWeek: number;
  startsOn: string | null;
  deadline: string | null;
  publishedAt: string | null;
  priceDkk: number | bigint;
  visibility: string;
  /** JSON lists: ids in their order, and levels. */
  competences: string;
  levels: string;
};

/** In one statement for all, found by their ids one after the other: an index of a hundred thousand is built from these rows. */
function rowsOf(read: ReadClient, ids: readonly string[]): Promise<Row[]> {
  return read.$queryRaw<Row[]>`
    SELECT o."id", o."externalId", o."kind", o."title", o."summary", o."purpose", o."tasks", o."learning",
      o."requirements", o."terms", o."organisationId", g."name" AS "organisationName", g."sector",
      g."regionCode" AS "organisationRegion", w."name" AS "unit", o."municipalityCode", o."format", o."workload",
      o."weeks", o."hoursPerWeek", o."startsOn", o."deadline", o."publishedAt", o."priceDkk", o."visibility",
      (SELECT json_group_array(c."competenceId" ORDER BY c."position") FROM "OpportunityCompetence" c
        WHERE c."opportunityId" = o."id") AS "competences",
      (SELECT json_group_array(l."level" ORDER BY l."level") FROM "OpportunityLevel" l
        WHERE l."opportunityId" = o."id") AS "levels"
    FROM json_each(${JSON.stringify(ids)}) k
      CROSS JOIN "Opportunity" o ON o."id" = k.value AND +o."state" = 'published'
      JOIN "Organisation" g ON g."id" = o."organisationId"
      LEFT JOIN "Workplace" w ON w."id" = o."workplaceId"
    ORDER BY k.key`;
}

type CompetenceWords = Map<string, SearchCompetence>;

/** Adds the words of the competences that these rows name, once for each. */
async function learnWords(read: ReadClient, words: CompetenceWords, rows: readonly Row[]): Promise<void> {
  const missing = new Set(rows.flatMap((row) => idsIn(row.competences)).filter((id) => !words.has(id)));
  for (const ids of inPieces([...missing], BATCH)) {
    const competences = await read.competence.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        labelDa: true,
        labelEn: true,
        synonyms: { select: { label: true }, orderBy: { id: "asc" } },
      },
    });
    for (const { id, labelDa, labelEn, synonyms } of competences)
      words.set(id, { id, label: labelDa, synonyms: [labelEn, ...synonyms.map(({ label }) => label)] });
  }
}

function idsIn(list: string): string[] {
  return JSON.parse(list) as string[];
}

function toDocument(row: Row, places: ReadonlyMap<string, Place>, words: CompetenceWords): SearchDocument {
  const place = row.municipalityCode === null ? undefined : places.get(row.municipalityCode);
  const sector = row.sector as Sector;
  const texts = [row.purpose, row.tasks, row.learning, row.requirements, row.terms];
  return {
    id: row.id,
    externalId: row.externalId,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    text: texts.filter((text) => text !== "").join("\n\n"),
    keywords: KIND_WORDS[row.kind as Kind] ?? "",
    organisationId: row.organisationId,
    organisationName: [row.organisationName, row.unit].filter(Boolean).join(", "),
    sector,
    regionCode: regionOf({ kind: row.kind, organisation: { regionCode: row.organisationRegion } }, place),
    municipalityCode: row.municipalityCode,
    place: place?.name ?? null,
    competences: idsIn(row.competences).flatMap((id) => words.get(id) ?? []),
    levels: idsIn(row.levels),
    format: row.format,
    workload: row.workload,
    weeks: Number(row.weeks),
    hoursPerWeek: row.hoursPerWeek,
    startsOn: row.startsOn,
    deadline: row.deadline,
    publishedAt: new Date(row.publishedAt ?? 0).toISOString(),
    priceDkk: Number(row.priceDkk),
    visibility: visibilityOf(row.visibility, sector, row.organisationId),
  };
}

/** A word that is not known hides the opportunity from all but its own organisation. */
function visibilityOf(visibility: string, sector: Sector, organisationId: string): Visibility {
  if (visibility === "public") return { kind: "public" };
  if (visibility === "sector") return { kind: "sector", sector };
  return { kind: "organisation", organisationId };
}
