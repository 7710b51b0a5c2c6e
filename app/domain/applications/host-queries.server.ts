import type { ReadClient } from "../../ports/database.ts";
import { type Actor, organisationsThenAndNow, validOn } from "../people/index.server.ts";
import type { Day } from "./days.ts";
import { APPLIED_FOR } from "./rules.ts";
import { type ApplicationState, type ReleaseState, SEEN_BY_HOST } from "./states.ts";

type Me = Pick<Actor, "personId">;
type Reader = Pick<ReadClient, "application" | "opportunity" | "organisation" | "employment">;

const applicantFields = {
  id: true,
  state: true,
  release: true,
  version: true,
  leaderId: true,
  startsOn: true,
  endsOn: true,
  releaseDueOn: true,
  offerDueOn: true,
  submittedAt: true,
  homeOrganisationId: true,
  applicant: {
    select: {
      id: true,
      name: true,
      folded: true,
      competences: { where: { relation: "held" }, select: { competenceId: true } },
    },
  },
} as const;

type RawApplicant = NonNullable<Awaited<ReturnType<typeof firstApplicant>>>;
const firstApplicant = (read: Reader) => read.application.findFirst({ select: applicantFields });

export type Applicant = {
  id: string;
  state: ApplicationState;
  release: ReleaseState;
  version: number;
  leaderId: string | null;
  personId: string;
  name: string;
  organisationName: string;
  /** What the home organisation is a part of by now, when it has ended since the application was sent. */
  organisationNowName: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  releaseDueOn: Day | null;
  offerDueOn: Day | null;
  submittedAt: Date | null;
  /** The asked competences that the applicant holds, by id. */
  holds: string[];
};

function toApplicant(
  raw: RawApplicant,
  asked: readonly string[],
  home: { name: string; nowName: string | null } | undefined,
): Applicant {
  const held = new Set(raw.applicant.competences.map((row) => row.competenceId));
  return {
    id: raw.id,
    state: raw.state as ApplicationState,
    release: raw.release as ReleaseState,
    version: raw.version,
    leaderId: raw.leaderId,
    personId: raw.applicant.id,
    name: raw.applicant.name,
    organisationName: home?.name ?? "",
    organisationNowName: home?.nowName ?? null,
    startsOn: raw.startsOn,
    endsOn: raw.endsOn,
    releaseDueOn: raw.releaseDueOn,
    offerDueOn: raw.offerDueOn,
    submittedAt: raw.submittedAt,
    holds: asked.filter((id) => held.has(id)),
  };
}

const postingFields = {
  id: true,
  kind: true,
  state: true,
  title: true,
  deadline: true,
  seats: true,
  organisation: { select: { name: true } },
  model: { select: { releaseAsked: true, releaseDays: true, learningShare: true } },
  competences: {
    orderBy: { position: "asc" },
    select: { competence: { select: { id: true, labelDa: true, labelEn: true } } },
  },
} as const;

/** A host's own posting with everybody who has applied, by name; another's posting finds nothing. */
export async function findApplicants(read: Reader, actor: Me, opportunityId: string, today: Day) {
  const posting = await read.opportunity.findFirst({
    where: {
      id: { equals: opportunityId },
      hostId: { equals: actor.personId },
      kind: { in: [...APPLIED_FOR] },
    },
    select: postingFields,
  });
  if (!posting) return null;
  const mine = { opportunityId: { equals: opportunityId } };
  const [rows, withdrawn] = await Promise.all([
    read.application.findMany({
      where: { ...mine, state: { in: [...SEEN_BY_HOST] } },
      orderBy: [{ applicant: { sortKey: "asc" } }, { id: "asc" }],
      select: applicantFields,
    }),
    read.application.count({ where: { ...mine, state: "withdrawn" } }),
  ]);
  const asked = posting.competences.map(({ competence }) => competence.id);
  const homes = await organisationsThenAndNow(
    read,
    rows.map(({ homeOrganisationId }) => homeOrganisationId),
    today,
  );
  return {
    posting,
    withdrawn,
    applicants: rows.map((raw) => toApplicant(raw, asked, homes.get(raw.homeOrganisationId))),
  };
}

/** One applicant with the application's own words, for the host of the posting; from the day it was sent. */
export async function findApplicant(read: Reader, actor: Me, id: string, today: Day) {
  const raw = await read.application.findFirst({
    where: {
      id: { equals: id },
      opportunity: { hostId: { equals: actor.personId } },
      state: { in: [...SEEN_BY_HOST] },
    },
    select: {
      ...applicantFields,
      purpose: true,
      benefit: true,
      flexibility: true,
      declineReason: true,
      opportunity: { select: postingFields },
    },
  });
  if (!raw) return null;
  const { opportunity } = raw;
  const asked = opportunity.competences.map(({ competence }) => competence.id);
  const [homes, job] = await Promise.all([
    organisationsThenAndNow(read, [raw.homeOrganisationId], today),
    read.employment.findFirst({
      where: { personId: { equals: raw.applicant.id }, ...validOn(today) },
      orderBy: [{ validFrom: "desc" }, { id: "asc" }],
      select: { title: true, workplace: { select: { name: true } } },
    }),
  ]);
  return {
    ...toApplicant(raw, asked, homes.get(raw.homeOrganisationId)),
    title: job?.title ?? null,
    workplaceName: job?.workplace?.name ?? null,
    purpose: raw.purpose,
    benefit: raw.benefit,
    flexibility: raw.flexibility,
    declineReason: raw.declineReason,
    posting: opportunity,
  };
}
