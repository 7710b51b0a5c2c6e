import type { ReadClient } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { mayRead } from "./policy.ts";
import { isOpenOn } from "./rules.ts";
import { isListed, type OpportunityState } from "./states.ts";

type Reader = Pick<ReadClient, "opportunity">;

const GUARDED = {
  id: true,
  state: true,
  deadline: true,
  hostId: true,
  visibility: true,
  organisationId: true,
  organisation: { select: { sector: true } },
} as const;

async function readGuarded(read: Reader, ids: readonly string[]) {
  const rows = await read.opportunity.findMany({ where: { id: { in: [...ids] } }, select: GUARDED });
  return new Map(
    rows.map(({ organisation, ...row }) => [
      row.id,
      { ...row, state: row.state as OpportunityState, sector: organisation.sector },
    ]),
  );
}

/**
 * Those of these opportunities, in their order, that one can take part in on `today`, that the viewer may read and does
 * not host: what is still worth telling them of.
 */
export async function openAmong(
  read: Reader,
  { ids, viewer, today }: { ids: readonly string[]; viewer: Actor | null; today: string },
): Promise<string[]> {
  const rows = await readGuarded(read, ids);
  return ids.filter((id) => {
    const row = rows.get(id);
    if (!row || !isListed(row.state) || !isOpenOn(row.deadline, today)) return false;
    return mayRead(viewer, row) && row.hostId !== viewer?.personId;
  });
}

/** Those of these opportunities, in their order, that the viewer may read. */
export async function readableAmong(
  read: Reader,
  { ids, viewer }: { ids: readonly string[]; viewer: Actor | null },
): Promise<string[]> {
  const rows = await readGuarded(read, ids);
  return ids.filter((id) => {
    const row = rows.get(id);
    return row !== undefined && mayRead(viewer, row);
  });
}

/** When the last of these opportunities (null: of all) was published, among those that can be found. */
export async function lastPublishedAmong(read: Reader, ids: readonly string[] | null): Promise<Date | null> {
  const { _max } = await read.opportunity.aggregate({
    where: { state: "published", ...(ids !== null && { id: { in: [...ids] } }) },
    _max: { publishedAt: true },
  });
  return _max.publishedAt;
}
