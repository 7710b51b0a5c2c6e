import type { Tx } from "../../app/ports/database.ts";
import { addDays, type Day } from "../calendar.ts";
import type { BuiltSearch } from "./searches.ts";

/** Of no secret that anybody knows: the address of this calendar was shown once, to somebody who kept it. */
const KEPT_ELSEWHERE = "hash-of-a-secret-that-nobody-here-knows";
const CALENDAR_DAYS = 19;

export async function writeSearches(tx: Tx, searches: readonly BuiltSearch[], today: Day): Promise<void> {
  await tx.savedSearch.createMany({ data: searches.map(({ row }) => row) });
  await tx.calendarLink.create({
    data: {
      personId: "person-medarbejder",
      secretHash: KEPT_ELSEWHERE,
      createdAt: new Date(`${addDays(today, -CALENDAR_DAYS)}T11:05:00Z`),
    },
  });
  await tx.savedSearchFind.createMany({ data: searches.flatMap(({ finds }) => finds) });
  await tx.notification.createMany({
    data: searches.flatMap(({ notification }) => (notification ? [notification] : [])),
  });
}
