import type { ReadClient } from "../../ports/database.ts";

type Waiting = Record<"releases" | "applicants" | "applications" | "nominations" | "known", number | bigint>;

/**
 * What waits for one person, counted where it stands; every condition names the person. Each page of somebody signed
 * in shows it: one statement instead of one for each count.
 */
export async function countWaiting(read: Pick<ReadClient, "$queryRaw">, personId: string) {
  const [row] = await read.$queryRaw<Waiting[]>`
    SELECT
      (SELECT COUNT(*) FROM "Application" a
        WHERE a."leaderId" = ${personId} AND a."release" = 'waiting') AS "releases",
      (SELECT COUNT(*) FROM "Opportunity" o JOIN "Application" a ON a."opportunityId" = o."id"
        WHERE o."hostId" = ${personId} AND a."state" IN ('submitted', 'shortlisted')
          AND a."release" IN ('not_asked', 'released')) AS "applicants",
      (SELECT COUNT(*) FROM "Application" a WHERE a."applicantId" = ${personId}
        AND (a."state" IN ('offered', 'returned')
          OR (a."state" IN ('submitted', 'shortlisted', 'accepted') AND a."release" = 'other_period'))) AS "applications",
      (SELECT COUNT(*) FROM "Nomination" n
        WHERE n."nomineeId" = ${personId} AND n."state" = 'awaiting_nominee') AS "nominations",
      (SELECT COUNT(*) FROM "Nomination" n WHERE n."nomineeId" = ${personId}) AS "known"`;
  const { releases = 0, applicants = 0, applications = 0, nominations = 0, known = 0 } = row ?? {};
  return {
    releases: Number(releases),
    applicants: Number(applicants),
    applications: Number(applications),
    nominations: Number(nominations),
    anyNominations: Number(known) > 0,
  };
}
