import type { Act } from "../../app/domain/applications/index.server.ts";
import type { NotificationKind } from "../../app/domain/notifications/index.server.ts";
import { href } from "../../app/href.ts";
import type { BuiltCase } from "../applications/build-case.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import type { BuiltLaunch } from "../learning/launches.ts";
import type { Person } from "../people/person.ts";
import type { BuiltNomination } from "../programmes/nominations.ts";
import { createRandom } from "../random.ts";

/** A message as its row stands. */
export type BuiltNotification = {
  id: string;
  personId: string;
  kind: NotificationKind;
  eventKey: string;
  params: string;
  href: string;
  createdAt: Date;
  readAt: Date | null;
};

const DAY_MS = 86_400_000;
/** Older ones have been read and are not worth keeping in a demo. */
const KEPT_DAYS = 75;
/** What is older than this has been read. */
const READ_DAYS = 9;

type Told = Partial<Record<"applicant" | "leader" | "host", NotificationKind>>;

/** Who is told what by each step of an application. The app's own steps tell the same. */
const TOLD: Readonly<Record<Act, Told>> = {
  submit: { host: "application_received" },
  submit_and_ask: { host: "application_received", leader: "release_asked" },
  reopen: {},
  withdraw: { host: "application_withdrawn", leader: "application_withdrawn" },
  accept_period: { host: "period_changed", leader: "period_accepted" },
  accept_offer: { host: "offer_accepted" },
  accept_offer_and_ask: { host: "offer_accepted", leader: "release_asked" },
  decline_offer: { host: "offer_declined", leader: "application_withdrawn" },
  complete: { leader: "application_completed" },
  give_release: { applicant: "release_given", host: "applicant_released" },
  propose_period: { applicant: "release_other_period" },
  refuse_release: { applicant: "release_refused", host: "applicant_not_released" },
  shortlist: { applicant: "application_shortlisted" },
  offer: { applicant: "application_offered" },
  decline: { applicant: "application_declined" },
  take_back_offer: { applicant: "application_declined" },
  agree: { applicant: "application_agreed", host: "application_agreed", leader: "application_agreed" },
  start: { applicant: "application_started", host: "application_started", leader: "application_started" },
  finish: { applicant: "application_returned", leader: "application_returned" },
};

type Event = Omit<BuiltNotification, "id" | "readAt" | "params"> & { params: Record<string, string> };

/** What a message calls the people and the opportunity that it is about. */
type Named = { nameOf: (personId: string) => string; titleOf: (opportunityId: string) => string };

function ofCase({ row, steps }: BuiltCase, hostId: string, { nameOf, titleOf }: Named): Event[] {
  const { id } = row;
  const title = titleOf(row.opportunityId);
  const aboutLeader = { title, ...(row.leaderId !== null && { person: nameOf(row.leaderId) }) };
  const aboutApplicant = { title, person: nameOf(row.applicantId) };
  return steps.flatMap(({ step, at }, index) => {
    // The draft is version 1; each step makes the next one.
    const version = index + 2;
    const told = TOLD[step];
    const takenBack = step === "withdraw" || step === "decline_offer";
    const parties = [
      {
        kind: told.applicant,
        personId: row.applicantId,
        page: href("application", { id }),
        params: aboutLeader,
      },
      {
        kind: told.leader,
        personId: row.leaderId,
        page: href("leader.release", { id }),
        params: aboutApplicant,
      },
      {
        kind: told.host,
        personId: hostId,
        params: aboutApplicant,
        page: takenBack ? href("host.applicants", { id: row.opportunityId }) : href("host.applicant", { id }),
      },
    ];
    return parties.flatMap(({ kind, personId, page, params }) =>
      kind === undefined || personId === null
        ? []
        : {
            personId,
            kind,
            eventKey: `application:${id}:${kind}:${version}`,
            params,
            href: page,
            createdAt: at,
          },
    );
  });
}

function ofNomination({ row, steps }: BuiltNomination, { nameOf, titleOf }: Named): Event[] {
  const { id, nomineeId, nominatorId } = row;
  const told: Readonly<Record<string, readonly [personId: string, NotificationKind]>> = {
    nominate: [nomineeId, "nomination_received"],
    accept: [nominatorId, "nomination_accepted"],
    decline: [nominatorId, "nomination_declined"],
    withdraw: [nomineeId, "nomination_withdrawn"],
  };
  return steps.flatMap(({ step, at }, index) => {
    const [personId, kind] = told[step] ?? [];
    if (personId === undefined || kind === undefined) return [];
    const eventKey = `nomination:${id}:${kind}:${index + 1}`;
    const params = {
      title: titleOf(row.opportunityId),
      person: nameOf(personId === nomineeId ? nominatorId : nomineeId),
    };
    return { personId, kind, eventKey, params, href: href("nomination", { id }), createdAt: at };
  });
}

function ofLaunch({ row, title }: BuiltLaunch): Event[] {
  if (row.completedAt === null) return [];
  return [
    {
      personId: row.personId,
      kind: "course_completed",
      eventKey: `course.complete:${row.id}`,
      params: { title },
      href: href("learning"),
      createdAt: row.completedAt,
    },
  ];
}

function ofOpportunity({ row }: BuiltOpportunity): Event[] {
  if (row.state !== "closed" || row.closedAt === null) return [];
  const { id, hostId, closedAt } = row;
  return [
    {
      personId: hostId,
      kind: "opportunity_closed",
      eventKey: `opportunity-closed:${id}`,
      params: { title: row.title },
      href: href("host.applicants", { id }),
      createdAt: closedAt,
    },
  ];
}

/** Everything that people have been told lately, of the kinds and with the keys that the app itself would write. */
export function buildNotifications({
  people,
  cases,
  nominations,
  launches,
  opportunities,
  now,
}: {
  people: readonly Person[];
  cases: readonly BuiltCase[];
  nominations: readonly BuiltNomination[];
  launches: readonly BuiltLaunch[];
  opportunities: readonly BuiltOpportunity[];
  now: Date;
}): BuiltNotification[] {
  const hostOf = new Map(opportunities.map(({ row }) => [row.id, row.hostId]));
  const titles = new Map(opportunities.map(({ row }) => [row.id, row.title]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const named: Named = {
    nameOf: (id) => known(names.get(id), id),
    titleOf: (id) => known(titles.get(id), id),
  };
  const events = [
    ...cases.flatMap((one) => ofCase(one, hostOf.get(one.row.opportunityId) ?? "", named)),
    ...nominations.flatMap((one) => ofNomination(one, named)),
    ...launches.flatMap(ofLaunch),
    ...opportunities.flatMap(ofOpportunity),
  ].filter(({ createdAt }) => createdAt <= now && daysOld(createdAt, now) <= KEPT_DAYS);
  return events.map(({ params, ...event }) => {
    const { eventKey, personId, createdAt } = event;
    const random = createRandom("notification", personId, eventKey);
    const isRead = daysOld(createdAt, now) > READ_DAYS || random.chance(0.35);
    const readAt = new Date(createdAt.getTime() + random.int(20, 600) * 60_000);
    return {
      ...event,
      id: `notification-${personId}-${eventKey.replaceAll(":", "-")}`,
      params: JSON.stringify(params),
      readAt: isRead && readAt <= now ? readAt : null,
    };
  });
}

function known(name: string | undefined, id: string): string {
  if (name === undefined) throw new Error(`A message is about ${id}, whom nobody knows`);
  return name;
}

function daysOld(at: Date, now: Date): number {
  return (now.getTime() - at.getTime()) / DAY_MS;
}
