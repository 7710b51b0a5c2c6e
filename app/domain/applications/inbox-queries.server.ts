import type { ReadClient } from "../../ports/database.ts";
import { type Actor, organisationsThenAndNow } from "../people/index.server.ts";
import type { Day } from "./days.ts";
import { overlaps, type Period } from "./rules.ts";
import { type ApplicationState, BINDS_PERIOD, type ReleaseState } from "./states.ts";

type Me = Pick<Actor, "personId">;
type Reader = Pick<ReadClient, "application">;

const row = {
  id: true,
  state: true,
  release: true,
  startsOn: true,
  endsOn: true,
  releaseDueOn: true,
  offerDueOn: true,
  submittedAt: true,
  createdAt: true,
  hostOrganisationId: true,
  applicant: { select: { id: true, name: true, folded: true } },
  opportunity: {
    select: { id: true, kind: true, title: true, deadline: true, organisation: { select: { name: true } } },
  },
} as const;

type Raw = NonNullable<Awaited<ReturnType<typeof firstRow>>>;
const firstRow = (read: Reader) => read.application.findFirst({ select: row });

/** One application as a line of a list. `dueOn` is the day by which the next person must act, if there is one. */
export type CaseLine = {
  id: string;
  state: ApplicationState;
  release: ReleaseState;
  applicant: { id: string; name: string };
  /** Whose place was applied for: by now another organisation may have the posting. */
  hostOrganisationId: string;
  opportunity: { id: string; kind: string; title: string; organisationName: string; deadline: Day | null };
  startsOn: Day | null;
  endsOn: Day | null;
  releaseDueOn: Day | null;
  offerDueOn: Day | null;
  submittedAt: Date | null;
};

function toLine({ applicant, opportunity, ...rest }: Raw): CaseLine {
  return {
    id: rest.id,
    state: rest.state as ApplicationState,
    release: rest.release as ReleaseState,
    applicant: { id: applicant.id, name: applicant.name },
    hostOrganisationId: rest.hostOrganisationId,
    opportunity: {
      id: opportunity.id,
      kind: opportunity.kind,
      title: opportunity.title,
      organisationName: opportunity.organisation.name,
      deadline: opportunity.deadline,
    },
    startsOn: rest.startsOn,
    endsOn: rest.endsOn,
    releaseDueOn: rest.releaseDueOn,
    offerDueOn: rest.offerDueOn,
    submittedAt: rest.submittedAt,
  };
}

export type HostedLine = CaseLine & { host: { name: string; nowName: string | null } };

/** Lines with their hosts by the name of then, and what they are a part of by `today`; see `hostThenAndNow`. */
export async function withHosts(
  read: Pick<ReadClient, "organisation">,
  lines: readonly CaseLine[],
  today: Day,
): Promise<HostedLine[]> {
  const hosts = await organisationsThenAndNow(
    read,
    lines.map(({ hostOrganisationId }) => hostOrganisationId),
    today,
  );
  return lines.map((line) => {
    const posted = line.opportunity.organisationName;
    const { name, nowName } = hosts.get(line.hostOrganisationId) ?? { name: posted, nowName: null };
    return { ...line, host: { name, nowName: name === posted ? nowName : posted } };
  });
}

/** One's own application for an opportunity, whatever its state; null when there is none. */
export async function myApplicationFor(
  read: Reader,
  actor: Me,
  opportunityId: string,
): Promise<{ id: string; state: ApplicationState; release: ReleaseState } | null> {
  const found = await read.application.findFirst({
    where: { applicantId: { equals: actor.personId }, opportunityId: { equals: opportunityId } },
    select: { id: true, state: true, release: true },
  });
  return (
    found && {
      id: found.id,
      state: found.state as ApplicationState,
      release: found.release as ReleaseState,
    }
  );
}

/** All of one's own applications, newest first. */
export async function myCases(read: Reader, actor: Me): Promise<CaseLine[]> {
  const rows = await read.application.findMany({
    where: { applicantId: { equals: actor.personId } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: row,
  });
  return rows.map(toLine);
}

/** What this leader has been asked and not answered, the oldest deadline first. */
export async function waitingReleases(read: Reader, actor: Me): Promise<CaseLine[]> {
  const rows = await read.application.findMany({
    where: { leaderId: { equals: actor.personId }, release: "waiting" },
    orderBy: [{ releaseDueOn: "asc" }, { id: "asc" }],
    select: row,
  });
  return rows.map(toLine);
}

/** What this leader has answered, newest question first. */
export async function answeredReleases(read: Reader, actor: Me): Promise<CaseLine[]> {
  const rows = await read.application.findMany({
    where: {
      leaderId: { equals: actor.personId },
      release: { in: ["released", "other_period", "refused"] },
      state: { not: "draft" },
    },
    orderBy: [{ releaseAskedAt: "desc" }, { id: "desc" }],
    select: row,
  });
  return rows.map(toLine);
}

/** Applicants on this host's postings whose next step is the host's, the nearest deadline first. */
export async function waitingApplicants(read: Reader, actor: Me): Promise<CaseLine[]> {
  const rows = await read.application.findMany({
    where: {
      opportunity: { hostId: { equals: actor.personId } },
      state: { in: ["submitted", "shortlisted"] },
      release: { in: ["not_asked", "released"] },
    },
    orderBy: [{ opportunity: { deadline: "asc" } }, { applicant: { sortKey: "asc" } }, { id: "asc" }],
    select: row,
  });
  return rows.map(toLine);
}

export type Away = { personId: string; name: string } & Period;

/** Who else of this leader's is away in a period, or has been promised to be, by name. */
export async function othersAway(
  read: Reader,
  actor: Me,
  { exceptPersonId, period }: { exceptPersonId: string; period: Period },
): Promise<Away[]> {
  const rows = await read.application.findMany({
    where: {
      leaderId: { equals: actor.personId },
      applicantId: { not: exceptPersonId },
      OR: [
        { state: { in: [...BINDS_PERIOD] } },
        { state: { in: ["submitted", "shortlisted", "offered"] }, release: "released" },
      ],
      startsOn: { lte: period.endsOn },
      endsOn: { gte: period.startsOn },
    },
    orderBy: [{ applicant: { sortKey: "asc" } }, { startsOn: "asc" }, { id: "asc" }],
    select: { startsOn: true, endsOn: true, applicant: { select: { id: true, name: true } } },
  });
  return rows.flatMap(({ startsOn, endsOn, applicant }) =>
    startsOn !== null && endsOn !== null && overlaps({ startsOn, endsOn }, period)
      ? [{ personId: applicant.id, name: applicant.name, startsOn, endsOn }]
      : [],
  );
}
