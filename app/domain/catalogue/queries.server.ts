import { kept, keptEach, type ReadClient } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { type Place, placesByCode } from "./place-queries.server.ts";
import { mayRead } from "./policy.ts";
import type { OpportunityState } from "./states.ts";

/** A name in both languages. */
export type Label = { id: string; da: string; en: string };

/** What a card or a list shows of an opportunity. Days are YYYY-MM-DD, prices whole kroner. */
export type OpportunitySummary = {
  id: string;
  externalId: string | null;
  kind: string;
  state: OpportunityState;
  title: string;
  summary: string;
  organisation: { id: string; name: string; sector: string };
  unit: string | null;
  municipalityCode: string | null;
  place: string | null;
  regionCode: string | null;
  format: string;
  workload: string;
  hoursPerWeek: number;
  weeks: number;
  hours: number | null;
  startsOn: string | null;
  endsOn: string | null;
  deadline: string | null;
  seats: number;
  priceDkk: number;
  competences: Label[];
  levels: string[];
  publishedAt: string | null;
};

/** Everything that the page of an opportunity shows. */
export type OpportunityDetails = OpportunitySummary & {
  hostId: string;
  visibility: string;
  version: number;
  purpose: string;
  tasks: string;
  learning: string;
  requirements: string;
  terms: string;
  contactRole: string;
  transition: string | null;
  model: (Label & { releaseAsked: string; decisionKind: string; releaseDays: number }) | null;
  isCourseReady: boolean;
};

const SUMMARY = {
  id: true,
  externalId: true,
  kind: true,
  state: true,
  title: true,
  summary: true,
  organisation: { select: { id: true, name: true, sector: true, regionCode: true } },
  workplace: { select: { name: true } },
  municipalityCode: true,
  format: true,
  workload: true,
  hoursPerWeek: true,
  weeks: true,
  hours: true,
  startsOn: true,
  endsOn: true,
  deadline: true,
  seats: true,
  priceDkk: true,
  publishedAt: true,
  competences: {
    orderBy: { position: "asc" },
    select: { competence: { select: { id: true, labelDa: true, labelEn: true } } },
  },
  levels: { select: { level: true } },
} as const;

type SummaryRow = Omit<
  OpportunitySummary,
  "state" | "organisation" | "unit" | "place" | "regionCode" | "competences" | "levels" | "publishedAt"
> & {
  state: string;
  organisation: { id: string; name: string; sector: string; regionCode: string | null };
  workplace: { name: string } | null;
  competences: { competence: { id: string; labelDa: string; labelEn: string } }[];
  levels: { level: string }[];
  publishedAt: Date | null;
};

function toSummary(row: SummaryRow, places: ReadonlyMap<string, Place>): OpportunitySummary {
  const { organisation, workplace, competences, levels, publishedAt, state, ...rest } = row;
  const { id, name, sector } = organisation;
  const place = row.municipalityCode === null ? undefined : places.get(row.municipalityCode);
  return {
    ...rest,
    state: state as OpportunityState,
    organisation: { id, name, sector },
    unit: workplace?.name ?? null,
    place: place?.name ?? null,
    regionCode: regionOf(row, place),
    competences: competences.map(({ competence }) => ({
      id: competence.id,
      da: competence.labelDa,
      en: competence.labelEn,
    })),
    levels: levels.map(({ level }) => level),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}

/** The region where one takes part: that of the place, else of the organisation. A course in Campus is nowhere. */
export function regionOf(
  { kind, organisation }: { kind: string; organisation: { regionCode: string | null } },
  place: Pick<Place, "regionCode"> | undefined,
): string | null {
  return kind === "e_learning" ? null : (place?.regionCode ?? organisation.regionCode);
}

/** The opportunities of these ids, in their order; unknown ones are left out. The caller has decided who may see them. */
export async function summariesOf(
  read: ReadClient,
  ids: readonly string[],
): Promise<readonly OpportunitySummary[]> {
  const byId = await keptEach(read, "summary", ids, (missing) => readSummaries(read, missing));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function readSummaries(read: ReadClient, ids: readonly string[]) {
  const [rows, places] = await Promise.all([
    read.opportunity.findMany({ where: { id: { in: [...ids] } }, select: SUMMARY }),
    placesByCode(read),
  ]);
  return new Map(rows.map((row) => [row.id, toSummary(row, places)]));
}

/** The opportunity, if the viewer may read it; otherwise null, as if it did not exist. */
export async function findOpportunityForActor(
  read: ReadClient,
  id: string,
  viewer: Actor | null,
): Promise<OpportunityDetails | null> {
  const details = await kept(read, `details ${id}`, () => readDetails(read, id));
  if (!details) return null;
  const { organisation } = details;
  const guarded = { ...details, organisationId: organisation.id, sector: organisation.sector };
  return mayRead(viewer, guarded) ? details : null;
}

async function readDetails(read: ReadClient, id: string): Promise<OpportunityDetails | null> {
  const row = await read.opportunity.findUnique({
    where: { id },
    select: {
      ...SUMMARY,
      hostId: true,
      visibility: true,
      version: true,
      purpose: true,
      tasks: true,
      learning: true,
      requirements: true,
      terms: true,
      contactRole: true,
      transition: true,
      ltiToolId: true,
      ltiTargetUri: true,
      model: {
        select: {
          id: true,
          labelDa: true,
          labelEn: true,
          releaseAsked: true,
          decisionKind: true,
          releaseDays: true,
        },
      },
    },
  });
  if (!row) return null;
  const { hostId, visibility, version, purpose, tasks, learning, requirements, terms } = row;
  const { contactRole, transition, model, ltiToolId, ltiTargetUri, ...summary } = row;
  return {
    ...toSummary(summary, await placesByCode(read)),
    ...{ hostId, visibility, version, purpose, tasks, learning, requirements, terms },
    ...{ contactRole, transition },
    model: model && {
      id: model.id,
      da: model.labelDa,
      en: model.labelEn,
      releaseAsked: model.releaseAsked,
      decisionKind: model.decisionKind,
      releaseDays: model.releaseDays,
    },
    isCourseReady: ltiToolId !== null && ltiTargetUri !== null,
  };
}

/** The competences that any published opportunity asks for, the most asked for first. */
export function competencesInUse(read: ReadClient): Promise<readonly Label[]> {
  return kept(read, "competences in use", () => readCompetencesInUse(read));
}

async function readCompetencesInUse(read: ReadClient): Promise<Label[]> {
  const counts = await read.opportunityCompetence.groupBy({
    by: ["competenceId"],
    where: { opportunity: { state: "published", visibility: "public" } },
    _count: { opportunityId: true },
  });
  const labels = await read.competence.findMany({
    where: { id: { in: counts.map(({ competenceId }) => competenceId) } },
    select: { id: true, labelDa: true, labelEn: true },
  });
  const uses = new Map(counts.map(({ competenceId, _count }) => [competenceId, _count.opportunityId]));
  const danish = new Intl.Collator("da");
  return labels
    .map(({ id, labelDa, labelEn }) => ({ id, da: labelDa, en: labelEn }))
    .sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || danish.compare(a.da, b.da));
}
