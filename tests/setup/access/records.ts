import type { ReadClient } from "../../../app/ports/database.ts";

/** Somebody who asks: a persona's person, or nobody (signed out). */
export type Viewer = { personId: string | null; organisationId: string | null; roles: readonly string[] };
/** A record of the demo world as an address names it. */
export type KnownRecord = {
  id: string;
  organisationIds: readonly string[];
  mayOpen(viewer: Viewer): boolean;
};

/** States in which an application is the applicant's own affair. */
const NOT_YET_SEEN_BY_HOST = ["draft"];

/** For each kind of address with a parameter: all its records, and by whom each may be opened. Asked of the tables themselves. */
export const recordsOf = {
  async opportunity(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      mayOpen: (viewer) =>
        row.state === "published" ||
        row.state === "closed" ||
        (row.hostId !== null && row.hostId === viewer.personId),
    }));
  },
  async course(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      mayOpen: () => row.state === "published" && row.ltiToolId !== null,
    }));
  },
  async ownPosting(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.opportunity.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      mayOpen: (viewer) => row.hostId !== null && row.hostId === viewer.personId,
    }));
  },
  async ownApplication(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      mayOpen: (viewer) => row.applicantId === viewer.personId,
    }));
  },
  async askedRelease(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      mayOpen: (viewer) =>
        row.leaderId !== null && row.leaderId === viewer.personId && row.release !== "not_asked",
    }));
  },
  async applicant(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.application.findMany({ include: { opportunity: { select: { hostId: true } } } });
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.homeOrganisationId, row.hostOrganisationId],
      mayOpen: (viewer) =>
        row.opportunity.hostId !== null &&
        row.opportunity.hostId === viewer.personId &&
        !NOT_YET_SEEN_BY_HOST.includes(row.state),
    }));
  },
  async nomination(read: ReadClient): Promise<KnownRecord[]> {
    const rows = await read.nomination.findMany();
    return rows.map((row) => ({
      id: row.id,
      organisationIds: [row.organisationId],
      mayOpen: (viewer) =>
        row.nomineeId === viewer.personId ||
        row.nominatorId === viewer.personId ||
        (row.state === "nominee_accepted" && viewer.roles.includes("programme_secretariat")),
    }));
  },
} satisfies Record<string, (read: ReadClient) => Promise<KnownRecord[]>>;

export type RecordsOf = typeof recordsOf;

export type Case = { name: string; id: string; allowed: boolean };

/** At most one record of each sort for this viewer: own, of one's organisation, of another, and one that nobody has. */
export function casesFor(viewer: Viewer, records: readonly KnownRecord[]): Case[] {
  const own = records.find((record) => record.mayOpen(viewer));
  const closed = records.filter((record) => !record.mayOpen(viewer));
  const near = closed.find(
    (record) => viewer.organisationId !== null && record.organisationIds.includes(viewer.organisationId),
  );
  const far = closed.find(
    (record) => viewer.organisationId === null || !record.organisationIds.includes(viewer.organisationId),
  );
  return [
    ...(own ? [{ name: "own", id: own.id, allowed: true }] : []),
    ...(near ? [{ name: "of the same organisation", id: near.id, allowed: false }] : []),
    ...(far ? [{ name: "of another organisation", id: far.id, allowed: false }] : []),
    { name: "that does not exist", id: "no-such-record", allowed: false },
  ];
}
