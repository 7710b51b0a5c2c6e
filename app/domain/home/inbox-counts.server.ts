import type { Database } from "../../ports/database.ts";
import { type Actor, isLeader } from "../people/index.server.ts";
import { countWaiting } from "./queries.server.ts";

/** How many things wait for this person, by the place in the menu where they wait. */
export type InboxCounts = {
  leads: boolean;
  releases: number;
  applicants: number;
  applications: number;
  nominations: number;
  anyNominations: boolean;
};

export async function inboxCounts({ db, actor }: { db: Database; actor: Actor }): Promise<InboxCounts> {
  return { leads: isLeader(actor), ...(await countWaiting(db.read, actor.personId)) };
}
