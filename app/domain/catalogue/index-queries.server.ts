import type { ReadClient } from "../../ports/database.ts";
import type { SearchDocument, Sector, Visibility } from "../../ports/search-engine.ts";
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

const DOCUMENT = {
  id: true,
  externalId: true,
  kind: true,
  title: true,
  summary: true,
  purpose: true,
  tasks: true,
  learning: true,
  requirements: true,
  terms: true,
  organisationId: true,
  organisation: { select: { name: true, sector: true, regionCode: true } },
  workplace: { select: { name: true } },
  municipalityCode: true,
  format: true,
  workload: true,
  weeks: true,
  hoursPerWeek: true,
  startsOn: true,
  deadline: true,
  publishedAt: true,
  priceDkk: true,
  visibility: true,
  competences: {
    orderBy: { position: "asc" },
    select: {
      competence: {
        select: {
          id: true,
          labelDa: true,
          labelEn: true,
          synonyms: { select: { label: true }, orderBy: { id: "asc" } },
        },
      },
    },
  },
  levels: { select: { level: true }, orderBy: { level: "asc" } },
} as const;

/** How many opportunities the index should hold. */
export async function countListed(read: ReadClient): Promise<number> {
  return read.opportunity.count({ where: { state: "published" } });
}

/** What the index holds of these opportunities; those that are not to be found by searching are left out. */
export async function documentsOf(read: ReadClient, ids: readonly string[]): Promise<SearchDocument[]> {
  const places = await placesByCode(read);
  const documents: SearchDocument[] = [];
  for (const piece of inPieces(ids, BATCH))
    for (const row of await pageOfRows(read, { in: piece })) documents.push(toDocument(row, places));
  return documents;
}

/** Every opportunity that is to be found by searching. */
export async function* listedDocuments(read: ReadClient): AsyncGenerator<SearchDocument> {
  const places = await placesByCode(read);
  let after = "";
  while (true) {
    const rows = await pageOfRows(read, { gt: after });
    for (const row of rows) yield toDocument(row, places);
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return;
    after = last.id;
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

function pageOfRows(read: ReadClient, id: { gt: string } | { in: string[] }) {
  return read.opportunity.findMany({
    where: { id, state: "published" },
    orderBy: { id: "asc" },
    take: BATCH,
    select: DOCUMENT,
  });
}

type Row = Awaited<ReturnType<typeof pageOfRows>>[number];

function toDocument(row: Row, places: ReadonlyMap<string, Place>): SearchDocument {
  const place = row.municipalityCode === null ? undefined : places.get(row.municipalityCode);
  const sector = row.organisation.sector as Sector;
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
    organisationName: [row.organisation.name, row.workplace?.name].filter(Boolean).join(", "),
    sector,
    regionCode: regionOf(row, place),
    municipalityCode: row.municipalityCode,
    place: place?.name ?? null,
    competences: row.competences.map(({ competence }) => ({
      id: competence.id,
      label: competence.labelDa,
      synonyms: [competence.labelEn, ...competence.synonyms.map(({ label }) => label)],
    })),
    levels: row.levels.map(({ level }) => level),
    format: row.format,
    workload: row.workload,
    weeks: row.weeks,
    hoursPerWeek: row.hoursPerWeek,
    startsOn: row.startsOn,
    deadline: row.deadline,
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    priceDkk: row.priceDkk,
    visibility: visibilityOf(row.visibility, sector, row.organisationId),
  };
}

/** A word that is not known hides the opportunity from all but its own organisation. */
function visibilityOf(visibility: string, sector: Sector, organisationId: string): Visibility {
  if (visibility === "public") return { kind: "public" };
  if (visibility === "sector") return { kind: "sector", sector };
  return { kind: "organisation", organisationId };
}
