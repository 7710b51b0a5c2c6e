import type { ReadClient } from "../../ports/database.ts";
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
  organisation: { select: { sector: true } },
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

/** Who may find what: the same rule as the search engine's, on rows. */
function visibleTo(viewer: Actor | null) {
  const employment = viewer?.employment;
  if (!employment) return [{ visibility: "public" }];
  return [
    { visibility: "public" },
    { visibility: "sector", organisation: { sector: employment.sector } },
    { visibility: "organisation", organisationId: employment.organisationId },
  ];
}

/**
 * The opportunities that are open on `today` and that the viewer may find; or, with `ids`, these published or closed
 * ones, whoever may find them: the caller has decided that.
 */
export async function matchableOpportunities(
  read: ReadClient,
  choice: { viewer: Actor | null; today: string } | { ids: readonly string[] },
): Promise<MatchableOpportunity[]> {
  const where =
    "ids" in choice
      ? { id: { in: [...choice.ids] } }
      : {
          state: "published",
          AND: [
            { OR: [{ deadline: null }, { deadline: { gte: choice.today } }] },
            { OR: visibleTo(choice.viewer) },
          ],
        };
  const [rows, places] = await Promise.all([
    read.opportunity.findMany({ where, orderBy: { id: "asc" }, select: MATCHABLE }),
    placesByCode(read),
  ]);
  return rows.map(({ organisation, municipalityCode, competences, levels, ...row }) => ({
    ...row,
    sector: organisation.sector,
    place: (municipalityCode === null ? undefined : places.get(municipalityCode)) ?? null,
    competences: competences.map(({ competence }) => ({
      id: competence.id,
      da: competence.labelDa,
      en: competence.labelEn,
    })),
    levels: levels.map(({ level }) => level),
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
    .sort((a, b) => ((a.deadline ?? last) < (b.deadline ?? last) ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
