import type { Scope } from "lti-provider";
import type { PrivacyLevel, RegisteredTool, Subject } from "lti-provider/platform";
import type { LtiTool } from "../../../generated/sqlite/client.ts";
import type { ReadClient, Tx } from "../../ports/database.ts";

type Reader = Pick<ReadClient, "ltiTool" | "ltiSubject" | "person">;

/** What a tool may be granted: the services that Rokade has (AGS 3.2.2, 3.3.2, 3.4.2). */
const GRANTED_SCOPES: readonly Scope[] = [
  "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
  "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
  "https://purl.imsglobal.org/spec/lti-ags/scope/score",
];

export async function findTool(read: Reader, clientId: string): Promise<RegisteredTool | null> {
  const row = await read.ltiTool.findUnique({ where: { clientId } });
  return row && toTool(row);
}

export async function findClientId(read: Reader, loginUrl: string): Promise<string | null> {
  const row = await read.ltiTool.findFirst({
    where: { loginUrl: { equals: loginUrl } },
    orderBy: { createdAt: "asc" },
    select: { clientId: true },
  });
  return row?.clientId ?? null;
}

function toTool(row: LtiTool): RegisteredTool {
  return {
    clientId: row.clientId,
    name: row.name,
    loginUrl: row.loginUrl,
    redirectUris: listOf(row.redirectUris),
    jwksUrl: row.jwksUrl,
    deploymentIds: listOf(row.deploymentIds),
    scopes: listOf(row.scopes).flatMap((text) => GRANTED_SCOPES.filter((scope) => scope === text)),
    // Anything but a plain "named" tells the tool no name.
    privacy: row.privacy === "named" ? "named" : "anonymous",
    suspended: row.status !== "active",
  };
}

function listOf(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

/** Where a browser may be sent with a form: the login and launch addresses of the tools in use. */
export async function activeToolAddresses(read: Reader): Promise<string[]> {
  const rows = await read.ltiTool.findMany({
    where: { status: "active" },
    select: { loginUrl: true, redirectUris: true },
  });
  return rows.flatMap((row) => [row.loginUrl, ...listOf(row.redirectUris)]);
}

/** How the tool knows the person; null until it has been told of them. The name is read only where it may be sent. */
export async function findSubject(read: Reader, clientId: string, personId: string): Promise<Subject | null> {
  const row = await read.ltiSubject.findFirst({
    where: { tool: { clientId: { equals: clientId } }, personId: { equals: personId } },
    select: { id: true, tool: { select: { privacy: true } } },
  });
  if (row?.tool.privacy !== "named") return row && { sub: row.id };
  const person = await read.person.findUnique({ where: { id: personId }, select: { name: true } });
  return person ? { sub: row.id, name: person.name } : { sub: row.id };
}

/** The tool's opaque name for the person: `fresh` the first time, the same ever after. */
export async function ensureSubject(
  tx: Tx,
  row: { toolId: string; personId: string; fresh: string },
): Promise<void> {
  const { toolId, personId, fresh } = row;
  await tx.ltiSubject.upsert({
    where: { toolId_personId: { toolId, personId } },
    create: { id: fresh, toolId, personId },
    update: {},
  });
}

export type ToolRegistration = {
  name: string;
  clientId: string;
  deploymentIds: readonly string[];
  loginUrl: string;
  redirectUris: readonly string[];
  jwksUrl: string;
  privacy: PrivacyLevel;
};

/** Registers the tool, or brings what stands under its client id up to date. A suspended tool stays suspended. */
export async function upsertTool(
  tx: Tx,
  tool: ToolRegistration,
  fresh: { id: string; createdAt: Date },
): Promise<{ id: string; outcome: "registered" | "changed" | "unchanged" }> {
  const { clientId } = tool;
  const data = {
    name: tool.name,
    deploymentIds: JSON.stringify(tool.deploymentIds),
    loginUrl: tool.loginUrl,
    redirectUris: JSON.stringify(tool.redirectUris),
    jwksUrl: tool.jwksUrl,
    scopes: JSON.stringify(GRANTED_SCOPES),
    privacy: tool.privacy,
  };
  const kept = await tx.ltiTool.findUnique({ where: { clientId }, select: { id: true } });
  if (!kept) {
    await tx.ltiTool.create({ data: { ...data, ...fresh, clientId, status: "active" } });
    return { id: fresh.id, outcome: "registered" };
  }
  const same = await tx.ltiTool.count({ where: { id: kept.id, ...data } });
  if (same === 1) return { id: kept.id, outcome: "unchanged" };
  await tx.ltiTool.update({ where: { id: kept.id }, data });
  return { id: kept.id, outcome: "changed" };
}
