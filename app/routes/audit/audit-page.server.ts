import { type AuditFilter, auditPage, logLookup } from "../../domain/audit/index.server.ts";
import { AUDIT_ACTIONS, AUDIT_SUBJECTS, type LookupKind } from "../../domain/audit/labels.ts";
import { publicAmong } from "../../domain/catalogue/index.server.ts";
import { type Actor, namesOf } from "../../domain/people/index.server.ts";
import { danishPeriod } from "../../shared/danish-day.ts";
import { verbContext } from "../form.server.ts";
import type { RequestArgs } from "../request-args.ts";
import type { Detail } from "./detail-words.server.ts";
import { findPeople } from "./find-people.server.ts";
import { readLogAddress } from "./log-address.ts";

const FIELDS = ["hvem", "handling", "slags", "sag", "organisation"] as const;

/**
 * The entries that an address asks for, with the names of those who did it. That the names were shown is a look-up of
 * its own: docs/decisions/reading-the-logs-is-logged.md.
 */
export async function readAuditPage(
  args: RequestArgs,
  actor: Actor,
  { limit, kind }: { limit: number; kind: LookupKind },
) {
  const { db } = args.context.rokade;
  const address = readLogAddress(new URL(args.request.url), FIELDS);
  const { hvem, handling, slags, sag, organisation } = address.fields;
  const people = await findPeople(args, hvem);
  const known = (list: readonly string[], value: string) => (list.includes(value) ? value : undefined);
  const filter: AuditFilter = {
    ...danishPeriod(address.from, address.to),
    actorIds: people.ids,
    action: known(AUDIT_ACTIONS, handling),
    subjectType: known(AUDIT_SUBJECTS, slags),
    subjectId: sag === "" ? undefined : sag,
    organisationId: organisation === "" ? undefined : organisation,
  };
  const { entries, next } = await auditPage(db.read, filter, { before: address.before, limit });
  const seen = entries.flatMap((entry) => [
    ...(entry.actorId === null ? [] : [entry.actorId]),
    ...(entry.subjectType === "person" ? [entry.subjectId] : []),
  ]);
  const names = await namesOf(db.read, seen);
  const opportunities = entries.flatMap((entry) =>
    entry.subjectType === "opportunity" ? [entry.subjectId] : [],
  );
  const open = await publicAmong(db.read, opportunities);
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [...names.keys()],
    purpose: "administration",
    kind: hvem !== "" && kind === "read" ? "search" : kind,
    ...(hvem !== "" && { criterion: hvem }),
  });
  return {
    address,
    personError: people.error ?? null,
    next,
    entries: entries.map(({ actorId, at, details, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      isRokade: actorId === null,
      actor: actorId === null ? null : (names.get(actorId) ?? null),
      mayBeOpened: entry.subjectType !== "opportunity" || open.has(entry.subjectId),
      person: entry.subjectType === "person" ? (names.get(entry.subjectId) ?? null) : null,
      details: readDetails(details),
    })),
  };
}

export type AuditRow = Awaited<ReturnType<typeof readAuditPage>>["entries"][number];

function readDetails(text: string): Detail[] {
  const details = JSON.parse(text) as Record<string, string | number | boolean | null>;
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: String(value) }));
}
