import type { ReadClient } from "../../ports/database.ts";
import type { Channel } from "../uptake/index.server.ts";

type Reader = Pick<ReadClient, "courseLaunch" | "uptakeEntry">;

export type MyCourse = {
  launchId: string;
  opportunityId: string;
  title: string;
  toolName: string;
  hours: number | null;
  /** Whether the tool has told that work was begun. */
  begun: boolean;
  lastLaunchedAt: Date;
  completedAt: Date | null;
};

/** A person's own courses, those opened last first. */
export async function findMyCourses(read: Reader, personId: string): Promise<MyCourse[]> {
  const rows = await read.courseLaunch.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ lastLaunchedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      opportunityId: true,
      activityProgress: true,
      lastLaunchedAt: true,
      completedAt: true,
      tool: { select: { name: true } },
      opportunity: { select: { title: true, hours: true } },
    },
  });
  return rows.map((row) => ({
    launchId: row.id,
    opportunityId: row.opportunityId,
    title: row.opportunity.title,
    toolName: row.tool.name,
    hours: row.opportunity.hours,
    begun: row.activityProgress !== "Initialized",
    lastLaunchedAt: row.lastLaunchedAt,
    completedAt: row.completedAt,
  }));
}

/** The person's own hours in the ledger from `since` (YYYY-MM-DD) on, reversals drawn off. */
export async function sumMyHours(
  read: Reader,
  personId: string,
  since: string,
): Promise<Record<Channel, number>> {
  const rows = await read.uptakeEntry.groupBy({
    by: ["channel"],
    where: { personId: { equals: personId }, occurredOn: { gte: since } },
    _sum: { hours: true },
  });
  const hours = (channel: Channel) =>
    Math.max(0, rows.find((row) => row.channel === channel)?._sum.hours ?? 0);
  return { on_the_job: hours("on_the_job"), relational: hours("relational"), formal: hours("formal") };
}
