import type { Tx } from "../../app/ports/database.ts";
import type { BuiltSearch } from "./searches.ts";

export async function writeSearches(tx: Tx, searches: readonly BuiltSearch[]): Promise<void> {
  await tx.savedSearch.createMany({ data: searches.map(({ row }) => row) });
  await tx.savedSearchFind.createMany({ data: searches.flatMap(({ finds }) => finds) });
  await tx.notification.createMany({
    data: searches.flatMap(({ notification }) => (notification ? [notification] : [])),
  });
}
