import { calendarHashOf } from "../../app/domain/catalogue/index.server.ts";
import type { Tx } from "../../app/ports/database.ts";
import { addDays, type Day } from "../calendar.ts";
import type { BuiltSearch } from "./searches.ts";

/** Anybody may sign in as a persona of the demo world, so its calendar has a secret that is none. */
export const DEMO_CALENDAR_SECRET = "kalender-i-demoverdenen";
const CALENDAR_DAYS = 19;

export async function writeSearches(tx: Tx, searches: readonly BuiltSearch[], today: Day): Promise<void> {
  await tx.savedSearch.createMany({ data: searches.map(({ row }) => row) });
  await tx.calendarLink.create({
    data: {
      personId: "person-medarbejder",
      secretHash: calendarHashOf(DEMO_CALENDAR_SECRET),
      createdAt: new Date(`${addDays(today, -CALENDAR_DAYS)}T11:05:00Z`),
    },
  });
  await tx.savedSearchFind.createMany({ data: searches.flatMap(({ finds }) => finds) });
  await tx.notification.createMany({
    data: searches.flatMap(({ notification }) => (notification ? [notification] : [])),
  });
}
