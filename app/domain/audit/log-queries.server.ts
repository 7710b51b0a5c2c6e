import type { Prisma } from "../../../generated/sqlite/client.ts";
import type { ReadClient } from "../../ports/database.ts";

/** Where a page ended: the entry's moment and id. */
export type LogCursor = { at: Date; id: string };
/** Both ends of a period as moments; `to` is excluded. */
type Period = { from?: Date | undefined; to?: Date | undefined };

export type AuditFilter = Period & {
  /** Whose doing: any of these. An empty list finds nothing. */
  actorIds?: readonly string[] | undefined;
  action?: string | undefined;
  subjectType?: string | undefined;
  subjectId?: string | undefined;
  organisationId?: string | undefined;
};
export type LookupFilter = Period & {
  viewerIds?: readonly string[] | undefined;
  subjectIds?: readonly string[] | undefined;
  purpose?: string | undefined;
};
export type PageOptions = { before?: LogCursor | undefined; limit: number };
export type LogPage<Entry> = { entries: Entry[]; next: LogCursor | null };

/** The log of who did what, newest first. One page costs what it shows, however long the log: it is never counted. */
export async function auditPage(read: ReadClient, filter: AuditFilter, page: PageOptions) {
  const rows = await read.auditEntry.findMany({
    where: auditWhere(filter, page.before),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: page.limit + 1,
  });
  return pageOf(rows, page.limit);
}

/** Who has looked at whose data, newest first. */
export async function lookupPage(read: ReadClient, filter: LookupFilter, page: PageOptions) {
  const rows = await read.lookupEntry.findMany({
    where: lookupWhere(filter, page.before),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: page.limit + 1,
  });
  return pageOf(rows, page.limit);
}

/** A filter that is not set leaves no condition behind; one that is set to nothing is a condition that nothing meets. */
function auditWhere(filter: AuditFilter, before: LogCursor | undefined): Prisma.AuditEntryWhereInput {
  const { actorIds, action, subjectType, subjectId, organisationId } = filter;
  return {
    AND: [
      ...moments(filter, before),
      ...(actorIds === undefined ? [] : [{ actorId: { in: [...actorIds] } }]),
      ...(action === undefined ? [] : [{ action: { equals: action } }]),
      ...(subjectType === undefined ? [] : [{ subjectType: { equals: subjectType } }]),
      ...(subjectId === undefined ? [] : [{ subjectId: { equals: subjectId } }]),
      ...(organisationId === undefined ? [] : [{ organisationId: { equals: organisationId } }]),
    ],
  };
}

function lookupWhere(filter: LookupFilter, before: LogCursor | undefined): Prisma.LookupEntryWhereInput {
  const { viewerIds, subjectIds, purpose } = filter;
  return {
    AND: [
      ...moments(filter, before),
      ...(viewerIds === undefined ? [] : [{ viewerId: { in: [...viewerIds] } }]),
      ...(subjectIds === undefined ? [] : [{ subjectId: { in: [...subjectIds] } }]),
      ...(purpose === undefined ? [] : [{ purpose: { equals: purpose } }]),
    ],
  };
}

function moments({ from, to }: Period, before: LogCursor | undefined) {
  return [
    ...(from === undefined ? [] : [{ at: { gte: from } }]),
    ...(to === undefined ? [] : [{ at: { lt: to } }]),
    // The first condition lets the index begin where the page before ended; the second parts entries of one moment.
    ...(before === undefined
      ? []
      : [{ at: { lte: before.at } }, { OR: [{ at: { lt: before.at } }, { id: { lt: before.id } }] }]),
  ];
}

function pageOf<Row extends LogCursor>(rows: Row[], limit: number): LogPage<Row> {
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}

/** The newest entries of some actions: what has been imported lately. */
export async function latestOf(read: ReadClient, actions: readonly string[], limit: number) {
  return read.auditEntry.findMany({
    where: { action: { in: [...actions] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
  });
}
