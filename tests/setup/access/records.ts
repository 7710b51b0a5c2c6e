import { calendarHashOf } from "../../../app/domain/catalogue/index.server.ts";
import { silenceToken } from "../../../app/domain/searches/index.server.ts";
import type { ReadClient } from "../../../app/ports/database.ts";
import { DEMO_CALENDAR_SECRET } from "../../../seed/searches/write-searches.ts";
import { SESSION_SECRET } from "../session-cookie.ts";

/** Somebody who asks: a persona's person, or nobody (signed out). */
export type Viewer = { personId: string | null; organisationId: string | null; roles: readonly string[] };
/** A record of the demo world as an address names it. */
export type KnownRecord = {
  id: string;
  organisationIds: readonly string[];
  /** What its page looks like depends on this: one record of each is enough to have seen them all. */
  look: string;
  /** The people whose affair it is; null when it is everybody's. */
  openers: readonly string[] | null;
  /** A role that opens it as well. */
  role?: string;
};

const APPLIED_FOR = ["rotation", "work_placement", "new_assignment", "side_by_side_training"];

/** What is over can still be read by those who took part; drafts and archived ones are their host's. */
const READABLE = ["published", "closed", "cancelled"];

/** For each kind of address with a parameter: all its records, and by whom each may be opened. Asked of the tables themselves. */
export const recordsOf = {
  async opportunity(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      // Of one kind each state is seen, and of the others one page each.
      look: row.kind === "rotation" ? `rotation ${row.state}` : row.kind,
      openers: READABLE.includes(row.state) ? null : [row.hostId],
    }));
  },
  /** The same records; their page says whether one may apply. */
  async applicable(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      look: `${APPLIED_FOR.includes(row.kind) ? "applied for" : "not applied for"} ${row.state}`,
      openers: row.state === "published" || row.state === "closed" ? null : [row.hostId],
    }));
  },
  async course(read: ReadClient): Promise<KnownRecord[]> {
    const begun = { where: { personId: "person-medarbejder" }, select: { id: true } };
    const rows = await read.opportunity.findMany({ orderBy: { id: "asc" }, include: { launches: begun } });
    // One that can be begun comes first: the forms are tried with it.
    const late = (row: (typeof rows)[number]) => row.launches.length + (row.ltiToolId === null ? 1 : 0);
    return rows
      .toSorted((a, b) => late(a) - late(b))
      .map((row) => ({
        id: row.id,
        organisationIds: [row.organisationId],
        look: row.kind,
        // One that cannot be begun any more says so.
        openers: row.kind === "e_learning" && row.state !== "draft" && row.state !== "cancelled" ? null : [],
      }));
  },
  async ownPosting(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      look: row.state,
      // Programmes and courses are not posted by a leader.
      openers: APPLIED_FOR.includes(row.kind) ? [row.hostId] : [],
    }));
  },
  async ownApplication(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      look: `${row.state} ${row.release}`,
      openers: [row.applicantId],
    }));
  },
  async askedRelease(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      look: row.release,
      openers: row.leaderId !== null && row.release !== "not_asked" ? [row.leaderId] : [],
    }));
  },
  async applicant(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany({ include: { opportunity: { select: { hostId: true } } } });
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      look: `${row.state} ${row.release}`,
      // Before it is sent and after it is taken back, an application is the applicant's own affair.
      openers: row.state === "draft" || row.state === "withdrawn" ? [] : [row.opportunity.hostId],
    }));
  },
  async nomination(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.nomination.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      look: row.state,
      openers: [row.nomineeId, row.nominatorId],
      ...(row.state === "nominee_accepted" && { role: "programme_secretariat" }),
    }));
  },
  async ownSearch(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.savedSearch.findMany({ orderBy: { id: "asc" } });
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [],
      look: row.frequency,
      openers: [row.personId],
    }));
  },
  async searchMessage(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.savedSearchFind.findMany({ distinct: ["messageId"], include: { search: true } });
    return rows.map(({ messageId, search }) => ({
      id: messageId,
      organisationIds: [],
      look: "message",
      openers: [search.personId],
    }));
  },
  /** Whoever has the link: it stands in a message, not in a session. */
  async silenceToken(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.savedSearch.findMany({ orderBy: { id: "asc" } });
    return rows.map(({ id, frequency }) => ({
      id: silenceToken(SESSION_SECRET, id),
      organisationIds: [],
      look: frequency === "never" ? "silent" : "telling",
      openers: null,
    }));
  },
  /** The same: the address is the key. */
  async calendarSecret(read: ReadClient): Promise<KnownRecord[]> {
    const secretHash = calendarHashOf(DEMO_CALENDAR_SECRET);
    const row = await read.calendarLink.findUnique({ where: { secretHash } });
    if (!row) return [];
    return [{ id: `${DEMO_CALENDAR_SECRET}.ics`, organisationIds: [], look: "calendar", openers: null }];
  },
  /** What the administration shows is kept from others at its door, so each of these opens to whoever comes in. */
  async person(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.person.findMany({ include: { employments: true, roles: true } });
    // Personas first: the forms are tried with a name that is known, and the second is whom the tests mark.
    const first = ["person-medarbejder", "person-leder"];
    return rows
      .toSorted((a, b) => first.indexOf(b.id) - first.indexOf(a.id))
      .map(({ id, closedAt, employments, roles }) => ({
        id,
        organisationIds: employments.map(({ organisationId }) => organisationId),
        look: `${closedAt === null ? "open" : "closed"}, ${employments.length === 0 ? "no job" : "a job"}, ${
          roles.some(({ role }) => role === "system_admin") ? "administrator" : "another"
        }`,
        openers: null,
      }));
  },
  async roleGrant(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.roleGrant.findMany({ orderBy: { id: "asc" } });
    const rank = ({ role }: { role: string }) => Number(role !== "system_admin");
    // The last administrator's stands first, so that the form is tried with another's: that one cannot be ended.
    return rows
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, role, organisationId, validTo }) => ({
        id,
        organisationIds: organisationId === null ? [] : [organisationId],
        look: `${role === "system_admin" ? "administrator" : "another"} ${validTo === null ? "open" : "ends"}`,
        openers: null,
      }));
  },
  async organisation(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.organisation.findMany({ orderBy: { id: "asc" } });
    return rows.map(({ id, validTo }) => ({
      id,
      organisationIds: [id],
      look: validTo === null ? "open" : "ends",
      openers: null,
    }));
  },
  async workplace(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.workplace.findMany({
      orderBy: { id: "asc" },
      include: { _count: { select: { employments: true, opportunities: true } } },
    });
    return rows.map(({ id, organisationId, validTo, _count }) => ({
      id,
      organisationIds: [organisationId],
      look: `${validTo === null ? "open" : "ends"}, ${
        _count.employments + _count.opportunities === 0 ? "empty" : "in use"
      }`,
      openers: null,
    }));
  },
  async organisationChange(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.organisationChange.findMany({ orderBy: { id: "asc" }, include: { parts: true } });
    return rows.map(({ id, state, parts }) => ({
      id,
      organisationIds: parts.map(({ fromId }) => fromId),
      look: state,
      openers: null,
    }));
  },
  /** An administrator's own: another administrator does not find it. */
  async keptImport(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.keptImport.findMany();
    return rows.map((row) => ({ id: row.id, organisationIds: [], look: row.kind, openers: [row.ownerId] }));
  },
  /** Everybody's. */
  async competencyProfile(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.competencyProfile.findMany({ orderBy: { position: "asc" } });
    return rows.map(({ id }) => ({ id, organisationIds: [], look: "profile", openers: null }));
  },
  async outboxMessage(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.outboxMessage.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [],
      look: row.doneAt ? "done" : row.failedAt ? "failed" : "waiting",
      openers: ["person-systemadministrator"],
    }));
  },
} satisfies Record<string, (read: ReadClient) => Promise<KnownRecord[]>>;

export type RecordsOf = typeof recordsOf;

export function mayOpen({ openers, role }: KnownRecord, viewer: Viewer): boolean {
  if (openers === null) return true;
  if (viewer.personId !== null && openers.includes(viewer.personId)) return true;
  return role !== undefined && viewer.roles.includes(role);
}

export type Case = { name: string; id: string; allowed: boolean };

/** At most one record of each sort for this viewer: own, of one's organisation, of another, and one that nobody has. */
export function casesFor(viewer: Viewer, records: readonly KnownRecord[]): Case[] {
  const own = records.find((record) => mayOpen(record, viewer));
  const closed = records.filter((record) => !mayOpen(record, viewer));
  const isNear = ({ organisationIds }: KnownRecord) =>
    viewer.organisationId !== null && organisationIds.includes(viewer.organisationId);
  const near = closed.find(isNear);
  const far = closed.find((record) => !isNear(record));
  return [
    ...(own ? [{ name: "own", id: own.id, allowed: true }] : []),
    ...(near ? [{ name: "of the same organisation", id: near.id, allowed: false }] : []),
    ...(far ? [{ name: "of another organisation", id: far.id, allowed: false }] : []),
    { name: "that does not exist", id: "no-such-record", allowed: false },
  ];
}
