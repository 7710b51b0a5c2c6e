import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { employmentsOf, findProfile, whoHasSeen } from "../people/index.server.ts";
import type { MyDataPart } from "./labels.ts";
import {
  type PageOf,
  pagesOfActions,
  pagesOfLearning,
  pagesOfMessages,
  readDismissed,
  readNominationsMade,
  readOwnApplications,
  readOwnCalendar,
  readOwnCourses,
  readOwnNominations,
  readOwnPerson,
  readOwnPostings,
  readOwnSearches,
  readOwnSessions,
  readOwnTarget,
  readSaved,
} from "./my-data-queries.server.ts";

const PER_READ = 500;

/** A part is one value, or rows that are read as they are sent. */
export type MyData = Record<MyDataPart, () => Promise<unknown> | AsyncIterable<unknown>>;

/** Everything Rokade has about one person (GDPR art. 15 and 20), each part read when it is asked for. */
export function readMyData({
  db,
  clock,
  personId,
}: {
  db: Database;
  clock: Clock;
  personId: string;
}): MyData {
  const { read } = db;
  return {
    person: () => readOwnPerson(read, personId),
    employments: () => employmentsOf(read, personId, clock.today()),
    profile: () => findProfile(read, personId),
    applications: () => readOwnApplications(read, personId),
    nominations: () => readOwnNominations(read, personId),
    nominationsMade: () => readNominationsMade(read, personId),
    postings: () => readOwnPostings(read, personId),
    saved: () => readSaved(read, personId),
    searches: () => readOwnSearches(read, personId),
    calendar: () => readOwnCalendar(read, personId),
    dismissed: () => readDismissed(read, personId),
    target: () => readOwnTarget(read, personId),
    courses: () => readOwnCourses(read, personId),
    learning: () => rowsOf(pagesOfLearning(read, personId)),
    messages: () => rowsOf(pagesOfMessages(read, personId)),
    sessions: () => readOwnSessions(read, personId),
    lookups: () => lookupsOf({ db, clock, personId }),
    actions: () => rowsOf(pagesOfActions(read, personId)),
  };
}

async function* rowsOf<Row extends { id: string }>(page: PageOf<Row>): AsyncGenerator<Row> {
  let after: string | null = null;
  for (;;) {
    const rows: Row[] = await page(after, PER_READ);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PER_READ) return;
    after = last.id;
  }
}

async function* lookupsOf(options: { db: Database; clock: Clock; personId: string }) {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const seen = await whoHasSeen({ ...options, page, perPage: PER_READ });
    yield* seen.lines;
    pages = seen.pages;
  }
}
