import type { ReadClient } from "../../ports/database.ts";
import { type Actor, organisationsThenAndNow } from "../people/index.server.ts";
import type { ApplicationState, ReleaseState } from "./states.ts";

type Reader = Pick<ReadClient, "application" | "organisation">;

const opportunity = {
  select: {
    id: true,
    kind: true,
    state: true,
    title: true,
    learning: true,
    deadline: true,
    startsOn: true,
    endsOn: true,
    hoursPerWeek: true,
    workload: true,
    format: true,
    municipalityCode: true,
    hostId: true,
    host: { select: { name: true } },
    organisationId: true,
    organisation: { select: { name: true } },
    workplace: { select: { name: true } },
    model: {
      select: { releaseAsked: true, releaseDays: true, learningShare: true, labelDa: true, labelEn: true },
    },
    competences: {
      orderBy: { position: "asc" },
      select: { competence: { select: { id: true, labelDa: true, labelEn: true } } },
    },
  },
} as const;

const asTheyCame: { at?: "asc"; id?: "asc" }[] = [{ at: "asc" }, { id: "asc" }];

const caseFields = {
  id: true,
  state: true,
  release: true,
  version: true,
  applicantId: true,
  leaderId: true,
  hostOrganisationId: true,
  purpose: true,
  benefit: true,
  startsOn: true,
  endsOn: true,
  flexibility: true,
  releaseAskedAt: true,
  releaseDueOn: true,
  releaseReason: true,
  releaseStartsOn: true,
  releaseEndsOn: true,
  offerDueOn: true,
  declineReason: true,
  learned: true,
  submittedAt: true,
  applicant: { select: { name: true } },
  opportunity,
  steps: {
    orderBy: asTheyCame,
    select: { at: true, actorId: true, step: true, note: true },
  },
} as const;

type CaseWhere = NonNullable<Parameters<Reader["application"]["findFirst"]>[0]>["where"];

async function findCase(read: Reader & Pick<ReadClient, "person">, where: NonNullable<CaseWhere>) {
  const row = await read.application.findFirst({ where, select: caseFields });
  if (!row) return null;
  const [leader, municipality] = await Promise.all([
    row.leaderId === null
      ? null
      : read.person.findUnique({ where: { id: row.leaderId }, select: { name: true } }),
    row.opportunity.municipalityCode === null
      ? null
      : read.organisation.findFirst({
          where: { kind: "municipality", code: { equals: row.opportunity.municipalityCode } },
          select: { name: true },
        }),
  ]);
  return {
    ...row,
    state: row.state as ApplicationState,
    release: row.release as ReleaseState,
    leaderName: leader?.name ?? null,
    place: [row.opportunity.workplace?.name, municipality?.name].filter(Boolean).join(", ") || null,
  };
}

/** One's own case, the draft included. Anybody else's id finds nothing. */
export function findOwnCase(
  read: Reader & Pick<ReadClient, "person">,
  actor: Pick<Actor, "personId">,
  id: string,
) {
  return findCase(read, { id: { equals: id }, applicantId: { equals: actor.personId } });
}

/** A case that this leader has been asked about. */
export function findAskedCase(
  read: Reader & Pick<ReadClient, "person">,
  actor: Pick<Actor, "personId">,
  id: string,
) {
  return findCase(read, {
    id: { equals: id },
    leaderId: { equals: actor.personId },
    releaseAskedAt: { not: null },
    state: { not: "draft" },
  });
}

/**
 * The host of a sent case as it was called on the day of sending, and what it is a part of on `today` when it has
 * changed since. A case keeps the organisations that were true when it was made.
 */
export async function hostThenAndNow(
  read: Pick<ReadClient, "organisation">,
  {
    hostOrganisationId,
    opportunity,
  }: { hostOrganisationId: string; opportunity: { organisationId: string; organisation: { name: string } } },
  today: string,
): Promise<{ name: string; nowName: string | null }> {
  const known = await organisationsThenAndNow(read, [hostOrganisationId], today);
  const { name, nowName } = known.get(hostOrganisationId) ?? {
    name: opportunity.organisation.name,
    nowName: null,
  };
  const hasMoved = opportunity.organisationId !== hostOrganisationId;
  return { name, nowName: hasMoved ? opportunity.organisation.name : nowName };
}
