import type { Database } from "../../ports/database.ts";
import { activeToolAddresses } from "./tool-queries.server.ts";

/** The origins of all tools in use: where the forms of a launch may be posted. */
export async function toolOrigins({ db }: { db: Database }): Promise<string[]> {
  const addresses = await activeToolAddresses(db.read);
  return [...new Set(addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).origin : [])))];
}
