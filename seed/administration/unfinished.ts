import type { Tx } from "../../app/ports/database.ts";

const OWNER = "person-systemadministrator";
const HOUR_MS = 3_600_000;

const ORGANISATIONS = [
  "organisationId;name;kind;sector;parentId;validFrom;units",
  "org-agency-laering-paa-tvaers;Styrelsen for Læring på Tværs;agency;state;;2026-01-01;Analyse",
].join("\n");
const PEOPLE = [
  "externalId;name;title;organisationId;leaderExternalId;startsOn",
  "VK-2001;Torben Vestergård;Afdelingsleder;org-municipality-0630;;2019-03-01",
  "VK-2002;Signe Dalgaard;Konsulent;org-municipality-0630;VK-2001;2026-02-30",
  "VK-2003;;Konsulent;org-municipality-9999;VK-2001;2026-03-01",
].join("\n");

/**
 * What an administrator finds to do: two messages that could not be delivered, a file that is ready and one with
 * errors. The files wait as long as any other.
 */
export async function writeUnfinished(tx: Tx, now: Date): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  const opportunities = await tx.opportunity.findMany({
    where: { state: "published" },
    orderBy: { id: "asc" },
    take: 2,
    select: { id: true },
  });
  await tx.outboxMessage.createMany({
    data: opportunities.map(({ id: opportunityId }, at) => ({
      id: `message-unfinished-${at + 1}`,
      kind: "search.index",
      payload: JSON.stringify({ opportunityId }),
      createdAt: hoursAgo(30 + at),
      availableAt: hoursAgo(4 + at),
      attempts: 10,
      failedAt: hoursAgo(5 + at),
      lastError: "SearchUnavailable search_unavailable",
    })),
  });
  const kept = (id: string, kind: string, fileName: string, content: string) => ({
    ...{ id, kind, fileName, content },
    ownerId: OWNER,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 4 * HOUR_MS),
  });
  await tx.keptImport.createMany({
    data: [
      kept("import-unfinished-organisations", "organisations", "nye-styrelser.csv", ORGANISATIONS),
      kept("import-unfinished-people", "people", "vejle-ansatte.csv", PEOPLE),
    ],
  });
}
