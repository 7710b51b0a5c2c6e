import { kept, type ReadClient } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { type Place, placesByCode } from "./place-queries.server.ts";
import type { Label } from "./queries.server.ts";

/** What a match is reckoned from. */
export type MatchableOpportunity = {
  id: string;
  kind: string;
  competences: Label[];
  levels: string[];
  sector: string;
  format: string;
  weeks: number;
  startsOn: string | null;
  place: Place | null;
  deadline: string | null;
};

const MATCHABLE = {
  id: true,
  kind: true,
  organisationId: true,
  organisation: { select: { sector: true } },
  visibility: true,
  municipalityCode: true,
  format: true,
  weeks: true,
  startsOn: true,
  deadline: true,
  competences: {
    orderBy: { position: "asc" },
    select: { competence: { select: { id: true, labelDa: true, labelEn: true } } },
  },
  levels: { select: { level: true } },
} as const;

/** An opportunity with what decides who may find it. */
export type Shielded = { opportunity: MatchableOpportunity; visibility: string; organisationId: string };

/** Who may find what: the same rule as the search engine's, on rows. */
function isVisibleTo(viewer: Actor | null, { opportunity, visibility, organisationId }: Shielded): boolean {
  if (visibility === "public") return true;
  const employment = viewer?.employment;
  if (!employment) return false;
  if (visibility === "sector") return employment.sector === opportunity.sector;
  return visibility === "organisation" && employment.organisationId === organisationId;
}

/** The published opportunities that are open on `today` and that the viewer may find, by id. */
export async function matchableOpportunities(
  read: ReadClient,
  { viewer, today }: { viewer: Actor | null; today: string },
): Promise<readonly MatchableOpportunity[]> {
  return (await publishedOpportunities(read))
    .filter(
      (one) =>
        (one.opportunity.deadline === null || one.opportunity.deadline >= today) && isVisibleTo(viewer, one),
    )
    .map(({ opportunity }) => opportunity);
}

/** Everything published, whoever may find it. */
export function publishedOpportunities(read: ReadClient): Promise<readonly Shielded[]> {
  return kept(read, "matchable", () => readMatchable(read, { state: "published" }));
}

/** What a match with this opportunity is reckoned from, or null. The caller has decided that the viewer may read it. */
export async function matchableOpportunity(
  read: ReadClient,
  id: string,
): Promise<MatchableOpportunity | null> {
  const [found] = await kept(read, `matchable ${id}`, () => readMatchable(read, { id: { equals: id } }));
  return found?.opportunity ?? null;
}

async function readMatchable(
  read: ReadClient,
  where: { state: string } | { id: { equals: string } },
): Promise<readonly Shielded[]> {
  const [rows, places] = await Promise.all([
    read.opportunity.findMany({ where, orderBy: { id: "asc" }, select: MATCHABLE }),
    placesByCode(read),
  ]);
  return rows.map(({ organisation, organisationId, visibility, municipalityCode, ...row }) => ({
    visibility,
    organisationId,
    opportunity: {
      ...row,
      sector: organisation.sector,
      place: (municipalityCode === null ? undefined : places.get(municipalityCode)) ?? null,
      competences: row.competences.map(({ competence }) => ({
        id: competence.id,
        da: competence.labelDa,
        en: competence.labelEn,
      })),
      levels: row.levels.map(({ level }) => level),
    },
  }));
}

/** The ids of what is open on `today` and the viewer may find, the nearest deadline first: a list without a search. */
export async function openByDeadline(
  read: ReadClient,
  { viewer, today, limit }: { viewer: Actor | null; today: string; limit: number },
): Promise<string[]> {
  const open = await matchableOpportunities(read, { viewer, today });
  const last = "9999-12-31";
  return open
    .toSorted((a, b) => ((a.deadline ?? last) < (b.deadline ?? last) ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
