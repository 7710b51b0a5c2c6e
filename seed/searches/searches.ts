import { KIND_GROUPS, type KindGroup } from "../../app/domain/catalogue/labels.ts";
import { NO_CRITERIA, type SearchCriteria } from "../../app/domain/matching/index.server.ts";
import type { Frequency } from "../../app/domain/searches/labels.ts";
import { href } from "../../app/href.ts";
import { addDays, type Day } from "../calendar.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import type { BuiltNotification } from "../notifications/notifications.ts";

type Search = {
  id: string;
  personId: string;
  name: string;
  frequency: Frequency;
  address: string;
  criteria: Partial<SearchCriteria>;
  /** Days since it was saved, and since its owner last looked at what it finds. */
  savedDays: number;
  seenDays: number;
  /** What it has told of lately: those of these that were published last. */
  told?: (opportunity: BuiltOpportunity) => boolean;
};

const kindsOf = (group: KindGroup) => ({ kinds: KIND_GROUPS[group] });

/** What the personas wait for. An address and its criteria say the same; a test reads the one and compares. */
export const SEARCHES: readonly Search[] = [
  {
    id: "search-rotation-kommune",
    personId: "person-medarbejder",
    name: "Rotation i andre kommuner",
    frequency: "at_once",
    address: "type=rotation&sektor=municipality",
    criteria: { ...kindsOf("rotation"), sectors: ["municipality"] },
    savedDays: 40,
    seenDays: 9,
    told: ({ row }) => row.kind === "rotation" && row.organisationId.startsWith("org-municipality-"),
  },
  {
    id: "search-digitalisering",
    personId: "person-medarbejder",
    name: "Digitalisering i Syddanmark",
    frequency: "daily",
    address: "q=digitalisering&sted=1083",
    criteria: { text: "digitalisering", regions: ["1083"] },
    savedDays: 26,
    seenDays: 12,
  },
  {
    id: "search-ledelse",
    personId: "person-medarbejder",
    name: "Gratis kurser om ledelse",
    frequency: "weekly",
    address: "q=ledelse&type=e-laering&pris=gratis",
    criteria: { text: "ledelse", ...kindsOf("e-laering"), prices: ["gratis"] },
    savedDays: 17,
    seenDays: 2,
  },
  {
    id: "search-netvaerk",
    personId: "person-medarbejder",
    name: "Netværk på tværs",
    frequency: "never",
    address: "type=netvaerk",
    criteria: kindsOf("netvaerk"),
    savedDays: 11,
    seenDays: 11,
  },
  {
    id: "search-lederforloeb",
    personId: "person-leder",
    name: "Lederforløb",
    frequency: "weekly",
    address: "type=lederforloeb&niveau=leader",
    criteria: { ...kindsOf("lederforloeb"), levels: ["leader"] },
    savedDays: 30,
    seenDays: 8,
  },
  {
    id: "search-topleder",
    personId: "person-topleder",
    name: "Direktionsforløb",
    frequency: "daily",
    address: "type=lederforloeb&forloeb=executive_board_programme",
    criteria: { kinds: ["executive_board_programme"] },
    savedDays: 22,
    seenDays: 10,
  },
];

/** A persona is told of so many, and not of what is older. */
const TOLD = 3;
const TOLD_DAYS = 14;

export type BuiltSearch = {
  row: {
    id: string;
    personId: string;
    name: string;
    address: string;
    criteria: string;
    frequency: Frequency;
    savedOn: Day;
    ranOn: Day;
    since: Date;
    seenAt: Date;
    createdAt: Date;
  };
  finds: { searchId: string; opportunityId: string; messageId: string; position: number }[];
  notification: BuiltNotification | null;
};

/** The searches of the demo world, with the messages that they have brought. */
export function buildSearches({
  opportunities,
  today,
  now,
}: {
  opportunities: readonly BuiltOpportunity[];
  today: Day;
  now: Date;
}): BuiltSearch[] {
  const before = (days: number) => new Date(`${addDays(today, -days)}T08:20:00Z`);
  return SEARCHES.map(({ criteria, savedDays, seenDays, told, ...search }) => {
    const { id, personId, name } = search;
    const messageId = `message-${id}`;
    const found = told ? lastPublished(opportunities.filter(told), before(TOLD_DAYS), now) : [];
    const [newest] = found;
    return {
      row: {
        ...search,
        criteria: JSON.stringify({ ...NO_CRITERIA, ...criteria }),
        savedOn: addDays(today, -savedDays),
        ranOn: today,
        since: now,
        seenAt: before(seenDays),
        createdAt: before(savedDays),
      },
      finds: found.map(({ row }, position) => ({
        ...{ searchId: id, opportunityId: row.id, messageId, position },
      })),
      notification: newest
        ? {
            id: messageId,
            personId,
            kind: "search_found",
            eventKey: `search-found:${messageId}`,
            params: JSON.stringify({ title: name, count: found.length }),
            href: href("saved.message", { id: messageId }),
            createdAt: newest.row.publishedAt ?? now,
            readAt: null,
          }
        : null,
    };
  });
}

function lastPublished(
  opportunities: readonly BuiltOpportunity[],
  after: Date,
  now: Date,
): BuiltOpportunity[] {
  const time = ({ row }: BuiltOpportunity) => row.publishedAt?.getTime() ?? 0;
  return opportunities
    .filter(
      (one) => one.row.state === "published" && time(one) > after.getTime() && time(one) <= now.getTime(),
    )
    .sort((one, other) => time(other) - time(one))
    .slice(0, TOLD);
}
