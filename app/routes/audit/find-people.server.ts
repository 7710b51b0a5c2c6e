import { idsByName } from "../../domain/people/index.server.ts";
import type { RequestArgs } from "../request-args.ts";

/** More people than this with names that begin alike are not all meant. */
const MOST_PEOPLE = 20;

export type FoundPeople = { ids?: string[]; error?: "tooManyPeople" | "nobody" };

/** The people that a filter means: nobody in particular when it is empty. */
export async function findPeople({ context }: RequestArgs, text: string): Promise<FoundPeople> {
  if (text === "") return {};
  const ids = await idsByName(context.rokade.db.read, text, MOST_PEOPLE);
  if (ids.length > MOST_PEOPLE) return { ids: [], error: "tooManyPeople" };
  return ids.length === 0 ? { ids, error: "nobody" } : { ids };
}
