import { kept, type ReadClient } from "../../ports/database.ts";
import { type Actor, organisationsThenAndNow } from "../people/index.server.ts";
import type { ApplicationState, ReleaseState } from "./states.ts";

type Reader = Pick<ReadClient, "application" | "opportunity" | "organisation" | "person" | "keeper">;

/** What a case shows of the posting: the same for everybody. Whose posting it is stands beside it. */
const POSTING = {
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
  opportunityId: true,
  steps: {
    orderBy: asTheyCame,
    select: { at: true, actorId: true, step: true, note: true },
  },
} as const;

type CaseWhere = NonNullable<Parameters<Reader["application"]["findFirst"]>[0]>["where"];

async function findPosting(read: Reader, id: string) {
  const row = await read.opportunity.findUnique({ where: { id }, select: POSTING });
  if (!row) return null;
  const municipality =
    row.municipalityCode === null
      ? null
      : await read.organisation.findFirst({
          where: { kind: "municipality", code: { equals: row.municipalityCode } },
          select: { name: true },
        });
  return { ...row, place: [row.workplace?.name, municipality?.name].filter(Boolean).join(", ") || null };
}

async function findCase(read: Reader, where: NonNullable<CaseWhere>) {
  const row = await read.application.findFirst({ where, select: caseFields });
  if (!row) return null;
  const { opportunityId, ...own } = row;
  const posting = await kept(read, `posting of cases ${opportunityId}`, () =>
    findPosting(read, opportunityId),
  );
  if (!posting) return null;
  const people = await read.person.findMany({
    where: {
      id: { in: [own.applicantId, posting.hostId, ...(own.leaderId === null ? [] : [own.leaderId])] },
    },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
  const { place, ...opportunity } = posting;
  return {
    ...own,
    applicant: { name: nameOf(own.applicantId) ?? "" },
    opportunity: { ...opportunity, host: { name: nameOf(posting.hostId) ?? "" } },
    state: own.state as ApplicationState,
    release: own.release as ReleaseState,
    leaderName: nameOf(own.leaderId) ?? null,
    place,
  };
}

/** One's own case, the draft included. Anybody else's id finds nothing. */
export function findOwnCase(read: Reader, actor: Pick<Actor, "personId">, id: string) {
  return findCase(read, { id: { equals: id }, applicantId: { equals: actor.personId } });
}

/** A case that this leader has been asked about. */
export function findAskedCase(read: Reader, actor: Pick<Actor, "personId">, id: string) {
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
  read: Pick<ReadClient, "organisation" | "keeper">,
  {
    hostOrganisationId,
    opportunity,
  }: { hostOrganisationId: string; opportunity: { organisationId: string; organisation: { name: string } } },
  today: string,
): Promise<{ name: string; nowName: string | null }> {
  const known = await kept(read, `then and now ${hostOrganisationId} ${today}`, async () => {
    const found = await organisationsThenAndNow(read, [hostOrganisationId], today);
    return found.get(hostOrganisationId) ?? null;
  });
  const { name, nowName } = known ?? { name: opportunity.organisation.name, nowName: null };
  const hasMoved = opportunity.organisationId !== hostOrganisationId;
  return { name, nowName: hasMoved ? opportunity.organisation.name : nowName };
}
