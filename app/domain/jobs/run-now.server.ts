import type { VerbContext } from "../../ports/verb-context.ts";
import { makeDue } from "./queries.server.ts";

/** Makes a scheduled job due at once; the next pass of any running process does it. False if there is no such job. */
export async function runNow({ db, clock, name }: VerbContext & { name: string }): Promise<boolean> {
  return db.write((tx) => makeDue(tx, name, clock.now()));
}
