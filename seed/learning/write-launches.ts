import { logUptake } from "../../app/domain/uptake/index.server.ts";
import type { Tx } from "../../app/ports/database.ts";
import { inBatches } from "../in-batches.ts";
import type { BuiltLaunch } from "./launches.ts";

/** The row that the sandbox's registration brings up to date at each start; launches point to it. */
const TOOL = { id: "tool-campus-sandbox", clientId: "campus-sandbox" } as const;

/** Writes the tool, and the courses that people have begun in it with what they reported. */
export async function writeLaunches(tx: Tx, launches: readonly BuiltLaunch[], now: Date): Promise<void> {
  await tx.ltiTool.create({
    data: {
      ...TOOL,
      name: "Campus",
      deploymentIds: "[]",
      loginUrl: "",
      redirectUris: "[]",
      jwksUrl: "",
      scopes: "[]",
      privacy: "anonymous",
      status: "active",
      createdAt: now,
    },
  });
  const subjects = new Map(launches.map(({ row, subject }) => [subject, row.personId]));
  await inBatches([...subjects], (batch) =>
    tx.ltiSubject.createMany({
      data: batch.map(([id, personId]) => ({ id, personId, toolId: TOOL.id })),
    }),
  );
  const courses = new Map(launches.map(({ row, title }) => [row.opportunityId, title]));
  await tx.ltiLineItem.createMany({
    data: [...courses].map(([opportunityId, label]) => ({
      id: `line-item-${opportunityId}`,
      toolId: TOOL.id,
      opportunityId,
      resourceLinkId: opportunityId,
      label,
      scoreMaximum: 1,
    })),
  });
  await inBatches(launches, (batch) =>
    tx.courseLaunch.createMany({ data: batch.map(({ row }) => ({ ...row, toolId: TOOL.id })) }),
  );
  for (const { row, title, uptake } of launches) {
    if (!uptake) continue;
    await logUptake(tx, {
      ...uptake,
      id: `uptake-${row.id}`,
      at: row.completedAt ?? now,
      personId: row.personId,
      channel: "formal",
      activity: "e_learning",
      title,
      source: "lti",
      confidence: "high",
      opportunityId: row.opportunityId,
      idempotencyKey: `launch:${row.id}`,
    });
  }
}
