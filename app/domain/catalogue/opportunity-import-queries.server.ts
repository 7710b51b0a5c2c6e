import { databaseInstant, type ReadClient, type Tx } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";
import { danishTime } from "../../shared/format.ts";
import { keeperOfRokade, leadersOfOrganisations } from "../people/index.server.ts";
import type { ImportWorld, KnownOpportunity } from "./opportunity-import-rules.ts";
import type { OpportunityState } from "./states.ts";

export type WorldOptions = { today: string; actorId: string | null; source: string | null };

/** What every line of a file is judged by: some thousands of codes and names. */
export async function readImportWorld(
  read: ReadClient,
  { today, actorId, source }: WorldOptions,
): Promise<ImportWorld> {
  const [organisations, competences, tools, leaders, keeper] = await Promise.all([
    read.organisation.findMany({ select: { id: true, kind: true, code: true, validTo: true } }),
    read.competence.findMany({
      orderBy: { id: "asc" },
      select: { id: true, labelDa: true, labelEn: true },
    }),
    read.ltiTool.findMany({ select: { id: true, clientId: true } }),
    leadersOfOrganisations(read, today),
    keeperOfRokade(read, today, actorId),
  ]);
  const ids = new Set(competences.map(({ id }) => id));
  const names = new Map(
    competences
      .toReversed()
      .flatMap(({ id, labelDa, labelEn }) => [labelEn, labelDa].map((label) => [fold(label), id] as const)),
  );
  const toolIds = new Map(tools.flatMap(({ id, clientId }) => [[clientId, id] as const, [id, id] as const]));
  return {
    today,
    source,
    organisations: new Map(organisations.map(({ id, validTo }) => [id, validTo])),
    ownOrganisationId: keeper?.organisationId ?? null,
    hostOf: (organisationId) => leaders.get(organisationId) ?? keeper?.personId ?? null,
    competenceOf: (text) => (ids.has(text) ? text : (names.get(fold(text)) ?? null)),
    municipalities: new Set(
      organisations.flatMap(({ kind, code }) => (kind === "municipality" && code !== null ? [code] : [])),
    ),
    toolOf: (text) => toolIds.get(text) ?? null,
  };
}

type KnownRow = Omit<
  KnownOpportunity,
  "state" | "competences" | "levels" | "closedOn" | "isWithdrawn" | "source"
> & {
  key: string;
  state: string;
  competences: string;
  levels: string;
  closedAt: string | null;
  source: string | null;
  withdrawnAt: string | null;
};

/**
 * The opportunities of these keys: by the number that others know them by, or by our own where they have no other,
 * which is what an export writes for them. One statement, whatever the number of keys.
 */
export async function readKnownOpportunities(
  read: ReadClient,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KnownOpportunity>> {
  const rows = await read.$queryRaw<KnownRow[]>`
    WITH found AS (
      SELECT k.value AS "key", o."id" FROM json_each(${JSON.stringify(keys)}) k
        JOIN "Opportunity" o ON o."externalId" = k.value
      UNION ALL
      SELECT k.value, o."id" FROM json_each(${JSON.stringify(keys)}) k
        JOIN "Opportunity" o ON o."id" = k.value AND o."externalId" IS NULL)
    SELECT found."key", o."id", o."version", o."state", o."closedAt", o."kind", o."title", o."summary",
      o."purpose", o."tasks", o."learning", o."requirements", o."terms", o."organisationId", o."weeks",
      o."startsOn", o."endsOn", o."deadline", o."seats", o."format", o."municipalityCode", o."priceDkk", o."hours",
      o."ltiToolId", o."ltiTargetUri", s."source", s."withdrawnAt",
      (SELECT json_group_array(c."competenceId" ORDER BY c."position") FROM "OpportunityCompetence" c
        WHERE c."opportunityId" = o."id") AS "competences",
      (SELECT json_group_array(l."level" ORDER BY l."level") FROM "OpportunityLevel" l
        WHERE l."opportunityId" = o."id") AS "levels"
    FROM found JOIN "Opportunity" o ON o."id" = found."id"
      LEFT JOIN "OpportunitySource" s ON s."opportunityId" = o."id"`;
  return new Map(rows.map((row) => [row.key, toKnown(row)]));
}

function toKnown({ key, closedAt, withdrawnAt, source, ...row }: KnownRow): KnownOpportunity {
  return {
    ...row,
    version: Number(row.version),
    weeks: Number(row.weeks),
    seats: Number(row.seats),
    priceDkk: Number(row.priceDkk),
    state: row.state as OpportunityState,
    competences: JSON.parse(row.competences) as string[],
    levels: JSON.parse(row.levels) as string[],
    closedOn: closedAt === null ? null : danishTime(new Date(closedAt).toISOString()).day,
    source: withdrawnAt === null ? source : null,
    isWithdrawn: withdrawnAt !== null,
  };
}

/** Those of a source that are still in it: their ids. */
export async function idsOfSource(read: ReadClient, source: string): Promise<string[]> {
  const rows = await read.opportunitySource.findMany({
    where: { source: { equals: source }, withdrawnAt: null },
    orderBy: { opportunityId: "asc" },
    select: { opportunityId: true },
  });
  return rows.map(({ opportunityId }) => opportunityId);
}

/** Whether what is put aside may be written: no record that it changes has changed since. */
export async function isStageCurrent(tx: Tx, importId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ stale: number | bigint }[]>`
    SELECT COUNT(*) AS "stale" FROM "StagedLine" s
      LEFT JOIN "Opportunity" o ON o."id" = s."recordId" AND o."version" = s."recordVersion"
    WHERE s."importId" = ${importId} AND s."what" = 'changed' AND o."id" IS NULL`;
  return Number(row?.stale ?? 0) === 0;
}

/** The ids of what is put aside. */
export async function stagedIds(tx: Tx, importId: string): Promise<string[]> {
  const rows = await tx.stagedLine.findMany({
    where: { importId: { equals: importId } },
    orderBy: { line: "asc" },
    select: { recordId: true },
  });
  return rows.map(({ recordId }) => recordId);
}

/** Writes opportunities that are new and those that change, with what hangs on them, as they were put aside. */
export async function writeStagedOpportunities(tx: Tx, importId: string, at: Date): Promise<void> {
  const now = databaseInstant(at);
  await tx.$executeRaw`
    INSERT INTO "Opportunity" ("id", "externalId", "kind", "state", "title", "summary", "purpose", "tasks", "learning",
      "requirements", "terms", "language", "organisationId", "hostId", "municipalityCode", "format", "workload",
      "hoursPerWeek", "weeks", "hours", "startsOn", "endsOn", "deadline", "seats", "priceDkk", "ltiToolId",
      "ltiTargetUri", "createdAt", "publishedAt", "closedAt")
    SELECT s."recordId", c ->> 'externalId', c ->> 'kind', c ->> 'state', c ->> 'title', c ->> 'summary',
      c ->> 'purpose', c ->> 'tasks', c ->> 'learning', c ->> 'requirements', c ->> 'terms', c ->> 'language',
      c ->> 'organisationId', c ->> 'hostId', c ->> 'municipalityCode', c ->> 'format', c ->> 'workload',
      c ->> 'hoursPerWeek', c ->> 'weeks', c ->> 'hours', c ->> 'startsOn', c ->> 'endsOn', c ->> 'deadline',
      c ->> 'seats', c ->> 'priceDkk', c ->> 'ltiToolId', c ->> 'ltiTargetUri', ${now}, ${now},
      CASE WHEN c ->> 'state' = 'closed' THEN ${now} END
    FROM (SELECT "recordId", "line", "content" AS c FROM "StagedLine"
      WHERE "importId" = ${importId} AND "what" = 'added') s
    ORDER BY s."line"`;
  await tx.$executeRaw`
    UPDATE "Opportunity" AS o SET
      "kind" = c ->> 'kind', "title" = c ->> 'title', "summary" = c ->> 'summary', "purpose" = c ->> 'purpose',
      "tasks" = c ->> 'tasks', "learning" = c ->> 'learning', "requirements" = c ->> 'requirements',
      "terms" = c ->> 'terms', "language" = c ->> 'language', "organisationId" = c ->> 'organisationId',
      "workplaceId" = CASE WHEN o."organisationId" = c ->> 'organisationId' THEN o."workplaceId" END,
      "modelId" = CASE WHEN o."kind" = c ->> 'kind' THEN o."modelId" END,
      "municipalityCode" = c ->> 'municipalityCode', "format" = c ->> 'format', "weeks" = c ->> 'weeks',
      "hours" = c ->> 'hours', "startsOn" = c ->> 'startsOn', "endsOn" = c ->> 'endsOn',
      "deadline" = c ->> 'deadline', "seats" = c ->> 'seats', "priceDkk" = c ->> 'priceDkk',
      "ltiToolId" = c ->> 'ltiToolId', "ltiTargetUri" = c ->> 'ltiTargetUri', "state" = c ->> 'state',
      "closedAt" = CASE WHEN c ->> 'state' = 'published' THEN NULL ELSE o."closedAt" END,
      "version" = o."version" + 1
    FROM (SELECT "recordId", "content" AS c FROM "StagedLine"
      WHERE "importId" = ${importId} AND "what" = 'changed') s
    WHERE o."id" = s."recordId"`;
  await tx.$executeRaw`
    DELETE FROM "OpportunityCompetence" WHERE "opportunityId" IN (
      SELECT "recordId" FROM "StagedLine" WHERE "importId" = ${importId} AND "what" = 'changed')`;
  await tx.$executeRaw`
    DELETE FROM "OpportunityLevel" WHERE "opportunityId" IN (
      SELECT "recordId" FROM "StagedLine" WHERE "importId" = ${importId} AND "what" = 'changed')`;
  await tx.$executeRaw`
    INSERT INTO "OpportunityCompetence" ("opportunityId", "competenceId", "position")
    SELECT s."recordId", c.value, c.key FROM "StagedLine" s, json_each(s."content", '$.competences') c
    WHERE s."importId" = ${importId}`;
  await tx.$executeRaw`
    INSERT INTO "OpportunityLevel" ("opportunityId", "level")
    SELECT s."recordId", l.value FROM "StagedLine" s, json_each(s."content", '$.levels') l
    WHERE s."importId" = ${importId}`;
}

/** Remembers that the source has what is put aside, also what it had withdrawn before. */
export async function claimStaged(
  tx: Tx,
  { importId, source, at }: { importId: string; source: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "OpportunitySource" ("opportunityId", "source", "claimedAt")
    SELECT "recordId", ${source}, ${databaseInstant(at)} FROM "StagedLine" WHERE "importId" = ${importId}
    ON CONFLICT ("opportunityId") DO UPDATE
      SET "source" = excluded."source", "claimedAt" = excluded."claimedAt", "withdrawnAt" = NULL`;
}

/** Marks what has left its source, and closes what of it is published. */
export async function withdraw(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  const list = JSON.stringify(ids);
  const now = databaseInstant(at);
  await tx.$executeRaw`
    UPDATE "OpportunitySource" SET "withdrawnAt" = ${now}
    WHERE "opportunityId" IN (SELECT value FROM json_each(${list}))`;
  await tx.$executeRaw`
    UPDATE "Opportunity" SET "state" = 'closed', "closedAt" = ${now}, "version" = "version" + 1
    WHERE "state" = 'published' AND "id" IN (SELECT value FROM json_each(${list}))`;
}
