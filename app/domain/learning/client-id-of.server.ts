import type { Database } from "../../ports/database.ts";
import { findClientId } from "./tool-queries.server.ts";

/** The client id of the tool that is registered with this login address, or null when there is none. */
export function clientIdOf({ db, loginUrl }: { db: Database; loginUrl: string }): Promise<string | null> {
  return findClientId(db.read, loginUrl);
}
