import type { VerbContext } from "../../ports/verb-context.ts";
import type { LookupKind, LookupPurpose } from "./labels.ts";
import { insertLookups } from "./queries.server.ts";

export type LookupOptions = VerbContext & {
  viewerId: string;
  /** The people whose data were shown. The viewer's own are not a look-up. */
  subjectIds: readonly string[];
  purpose: LookupPurpose;
  kind: LookupKind;
  /** What was searched for, when it was a search. */
  criterion?: string;
};

/** Remembers that somebody saw other people's data. Called by the query's route, before the data are shown. */
export async function logLookup(options: LookupOptions): Promise<void> {
  const { db, clock, ids, viewerId, purpose, kind, criterion } = options;
  const others = [...new Set(options.subjectIds)].filter((id) => id !== viewerId);
  if (others.length === 0) return;
  const at = clock.now();
  await db.write((tx) =>
    insertLookups(
      tx,
      others.map((subjectId) => ({
        id: ids.next(),
        at,
        viewerId,
        subjectId,
        purpose,
        kind,
        criterion: criterion ?? null,
      })),
    ),
  );
}
