import type { ReadClient } from "../../ports/database.ts";

type Reader = Pick<ReadClient, "$queryRaw">;

/** What stands behind the cell of a sector and a channel in a year; "all" stands for each of them. Never published as it is. */
export type LedgerCell = {
  year: number;
  sector: string;
  channel: string;
  people: number;
  hours: Measured;
  amountDkk: Measured;
};
/** Contributors are distinct people whose own sum is above zero; largest and second are such sums. */
export type Measured = { contributors: number; total: number; largest: number; second: number };

type LedgerRow = Record<
  | "year"
  | "people"
  | "hours"
  | "hourContributors"
  | "largestHours"
  | "secondHours"
  | "amountDkk"
  | "payees"
  | "largestAmount"
  | "secondAmount",
  number | bigint
> & { sector: string; channel: string };

/**
 * The cells that anybody is in, from the days `from` to `to`, both included. An entry that was reversed and the entry that
 * reverses it cancel: neither counts. One statement over the whole ledger; only sums leave the database.
 */
export async function ledgerCells(
  read: Reader,
  { from, to }: { from: string; to: string },
): Promise<LedgerCell[]> {
  const rows = await read.$queryRaw<LedgerRow[]>`
    WITH standing AS (
      SELECT CAST(substr(e."occurredOn", 1, 4) AS INTEGER) AS "year", e."sector", e."channel", e."personId",
        SUM(e."hours") AS "hours", SUM(e."amountDkk") AS "amount"
      FROM "UptakeEntry" e
      WHERE e."occurredOn" >= ${from} AND e."occurredOn" <= ${to} AND e."reversesId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "UptakeEntry" r WHERE r."reversesId" = e."id")
      GROUP BY 1, 2, 3, 4
    ), personal AS (
      SELECT "year", "sector", "channel", "personId", "hours", "amount" FROM standing
      UNION ALL SELECT "year", "sector", 'all', "personId", SUM("hours"), SUM("amount") FROM standing GROUP BY 1, 2, 4
      UNION ALL SELECT "year", 'all', "channel", "personId", SUM("hours"), SUM("amount") FROM standing GROUP BY 1, 3, 4
      UNION ALL SELECT "year", 'all', 'all', "personId", SUM("hours"), SUM("amount") FROM standing GROUP BY 1, 4
    ), ranked AS (
      SELECT *,
        ROW_NUMBER() OVER (PARTITION BY "year", "sector", "channel" ORDER BY "hours" DESC) AS "byHours",
        ROW_NUMBER() OVER (PARTITION BY "year", "sector", "channel" ORDER BY "amount" DESC) AS "byAmount"
      FROM personal
    )
    SELECT "year", "sector", "channel", COUNT(*) AS "people",
      SUM("hours") AS "hours",
      SUM(CASE WHEN "hours" > 0 THEN 1 ELSE 0 END) AS "hourContributors",
      MAX("hours") AS "largestHours",
      MAX(CASE WHEN "byHours" = 2 THEN "hours" ELSE 0 END) AS "secondHours",
      SUM("amount") AS "amountDkk",
      SUM(CASE WHEN "amount" > 0 THEN 1 ELSE 0 END) AS "payees",
      MAX("amount") AS "largestAmount",
      MAX(CASE WHEN "byAmount" = 2 THEN "amount" ELSE 0 END) AS "secondAmount"
    FROM ranked
    GROUP BY 1, 2, 3`;
  return rows.map((row) => ({
    year: Number(row.year),
    sector: row.sector,
    channel: row.channel,
    people: Number(row.people),
    hours: {
      contributors: Number(row.hourContributors),
      total: Number(row.hours),
      largest: Number(row.largestHours),
      second: Number(row.secondHours),
    },
    amountDkk: {
      contributors: Number(row.payees),
      total: Number(row.amountDkk),
      largest: Number(row.largestAmount),
      second: Number(row.secondAmount),
    },
  }));
}

/** How many organisations and people the figures of a sector stand on; sector "all" counts each of them once. */
export type SectorCoverage = {
  sector: string;
  /** Organisations with anybody employed on the day. */
  organisations: number;
  /** Those of them with an entry in the ledger that year. */
  reportingOrganisations: number;
  people: number;
  /** People employed in a reporting organisation. */
  coveredPeople: number;
};

type CoverageRow = { sector: string } & Record<Exclude<keyof SectorCoverage, "sector">, number | bigint>;

/** Employment as it is on the day `on`; entries from the days `from` to `to`, both included. */
export async function sectorCoverage(
  read: Reader,
  { from, to, on }: { from: string; to: string; on: string },
): Promise<SectorCoverage[]> {
  const rows = await read.$queryRaw<CoverageRow[]>`
    WITH reporting AS (
      SELECT DISTINCT e."organisationId" FROM "UptakeEntry" e
      WHERE e."occurredOn" >= ${from} AND e."occurredOn" <= ${to} AND e."reversesId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "UptakeEntry" r WHERE r."reversesId" = e."id")
    ), employed AS (
      SELECT o."sector", m."organisationId", m."personId", reporting."organisationId" AS "reportingId",
        CASE WHEN reporting."organisationId" IS NULL THEN NULL ELSE m."personId" END AS "coveredId"
      FROM "Employment" m
      JOIN "Organisation" o ON o."id" = m."organisationId"
      LEFT JOIN reporting ON reporting."organisationId" = m."organisationId"
      WHERE m."validFrom" <= ${on} AND (m."validTo" IS NULL OR m."validTo" >= ${on})
    )
    SELECT "sector", COUNT(DISTINCT "organisationId") AS "organisations",
      COUNT(DISTINCT "reportingId") AS "reportingOrganisations",
      COUNT(DISTINCT "personId") AS "people", COUNT(DISTINCT "coveredId") AS "coveredPeople"
    FROM employed GROUP BY "sector"
    UNION ALL
    SELECT 'all', COUNT(DISTINCT "organisationId"), COUNT(DISTINCT "reportingId"), COUNT(DISTINCT "personId"),
      COUNT(DISTINCT "coveredId")
    FROM employed`;
  return rows.map((row) => ({
    sector: row.sector,
    organisations: Number(row.organisations),
    reportingOrganisations: Number(row.reportingOrganisations),
    people: Number(row.people),
    coveredPeople: Number(row.coveredPeople),
  }));
}
