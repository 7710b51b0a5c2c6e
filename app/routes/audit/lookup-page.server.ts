import { type LookupFilter, logLookup, lookupPage } from "../../domain/audit/index.server.ts";
import { LOOKUP_PURPOSES, type LookupKind } from "../../domain/audit/labels.ts";
import { type Actor, namesOf } from "../../domain/people/index.server.ts";
import { danishPeriod } from "../../shared/danish-day.ts";
import { verbContext } from "../form.server.ts";
import type { RequestArgs } from "../request-args.ts";
import { findPeople } from "./find-people.server.ts";
import { readLogAddress } from "./log-address.ts";

const FIELDS = ["hvem", "om", "formaal"] as const;

/** The look-ups that an address asks for, with names. It is itself a look-up: docs/decisions/reading-the-logs-is-logged.md. */
export async function readLookupPage(
  args: RequestArgs,
  actor: Actor,
  { limit, kind }: { limit: number; kind: LookupKind },
) {
  const { db } = args.context.rokade;
  const address = readLogAddress(new URL(args.request.url), FIELDS);
  const { hvem, om, formaal } = address.fields;
  const [viewers, subjects] = await Promise.all([findPeople(args, hvem), findPeople(args, om)]);
  const filter: LookupFilter = {
    ...danishPeriod(address.from, address.to),
    viewerIds: viewers.ids,
    subjectIds: subjects.ids,
    purpose: LOOKUP_PURPOSES.find((purpose) => purpose === formaal),
  };
  const { entries, next } = await lookupPage(db.read, filter, { before: address.before, limit });
  const names = await namesOf(
    db.read,
    entries.flatMap(({ viewerId, subjectId }) => [viewerId, subjectId]),
  );
  const criterion = [hvem, om].filter((text) => text !== "").join(", ");
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [...names.keys()],
    purpose: "administration",
    kind: criterion !== "" && kind === "read" ? "search" : kind,
    ...(criterion !== "" && { criterion }),
  });
  return {
    address,
    viewerError: viewers.error ?? null,
    subjectError: subjects.error ?? null,
    next,
    entries: entries.map(({ at, viewerId, subjectId, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      viewer: names.get(viewerId) ?? null,
      subject: names.get(subjectId) ?? null,
    })),
  };
}

export type LookupRow = Awaited<ReturnType<typeof readLookupPage>>["entries"][number];
