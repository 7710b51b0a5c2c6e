import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";
import type { Activity, Channel, Source } from "./entry.ts";

/** From and to, both included. */
type Span = readonly [min: number, max: number];

export type ActivityPattern = {
  activity: Activity;
  channel: Channel;
  /** How often the activity is drawn within its channel, by who the person is; left out: never. */
  weights: Readonly<Partial<Record<LeadershipLevel, number>>>;
  /** Times a year for one person, at most. Every channel keeps an activity without a limit for everybody. */
  perYear: number;
  /** Hours of one entry; small ones are drawn more often. */
  hours: Span;
  /** How often money is paid out, and how much. */
  paid: { share: number; amountDkk: Span };
  sources: readonly (readonly [Source, weight: number])[];
  titlesDa: readonly string[];
};

const employees = { employee: 1, aspiring: 1 };
const leaders = { new_leader: 1, leader: 1, leader_of_leaders: 1, director: 1, top: 1 };

/** The same weight for everybody, or one for those who lead and one for those who do not. */
function weights(employee: number, leader: number): ActivityPattern["weights"] {
  return Object.fromEntries([
    ...Object.keys(employees).map((level) => [level, employee]),
    ...Object.keys(leaders).map((level) => [level, leader]),
  ]);
}

const asOften = Number.POSITIVE_INFINITY;
const free = { share: 0, amountDkk: [0, 0] } as const;
const said: ActivityPattern["sources"] = [
  ["self_reported", 6],
  ["leader_confirmed", 4],
];

export const activityPatterns: readonly ActivityPattern[] = [
  {
    activity: "side_by_side_training",
    channel: "on_the_job",
    weights: weights(5, 2),
    perYear: asOften,
    hours: [0.75, 7],
    paid: free,
    sources: said,
    titlesDa: [
      "Sidemandsoplæring hos en kollega",
      "Fulgte en erfaren kollega i arbejdet",
      "Lærte en kollega op i fagsystemet",
      "Gennemgik svære sager to og to",
      "Byttede opgaver med en kollega",
    ],
  },
  {
    activity: "new_assignment",
    channel: "on_the_job",
    weights: weights(3, 4),
    perYear: 6,
    hours: [2, 18],
    paid: free,
    sources: [
      ["self_reported", 4],
      ["leader_confirmed", 6],
    ],
    titlesDa: [
      "Ny opgave på tværs af to enheder",
      "Stod for et udviklingsforløb i enheden",
      "Ledede en arbejdsgruppe for første gang",
      "Forberedte en sag til direktionen",
      "Prøvede en ny arbejdsgang af i praksis",
      "Var vikar for en kollega i et andet team",
    ],
  },
  {
    activity: "reading",
    channel: "on_the_job",
    weights: weights(3, 3),
    perYear: asOften,
    hours: [0.5, 3],
    paid: free,
    sources: [["self_reported", 1]],
    titlesDa: [
      "Læste ny vejledning og brugte den i en sag",
      "Satte sig ind i nye regler",
      "Læste en evaluering fra et lignende projekt",
      "Så et webinar om nye data på området",
    ],
  },
  {
    activity: "feedback",
    channel: "relational",
    weights: weights(4, 4),
    perYear: asOften,
    hours: [0.5, 2.5],
    paid: free,
    sources: said,
    titlesDa: [
      "Fik feedback på et oplæg",
      "Samtale med leder om en ny opgave",
      "Sparring med en kollega efter en svær samtale",
      "Opfølgning på udviklingssamtalen",
      "Kollegial supervision",
    ],
  },
  {
    activity: "peer_network",
    channel: "relational",
    weights: weights(2, 4),
    perYear: asOften,
    hours: [2, 8],
    paid: { share: 0.12, amountDkk: [150, 1_500] },
    sources: [
      ["self_reported", 5],
      ["leader_confirmed", 3],
      ["import", 2],
    ],
    titlesDa: [
      "Møde i fagligt netværk",
      "Netværksmøde på tværs af sektorer",
      "Sparringsgruppe for ledere og nøglepersoner",
      "Besøg hos en anden arbejdsplads",
      "Erfaringsmøde med nabokommuner og region",
    ],
  },
  {
    activity: "e_learning",
    channel: "formal",
    weights: weights(9, 5),
    perYear: asOften,
    hours: [0.5, 4],
    paid: { share: 0.4, amountDkk: [25, 180] },
    sources: [
      ["lti", 7],
      ["import", 3],
    ],
    titlesDa: [
      "Informationssikkerhed i hverdagen",
      "Data i kernedriften",
      "Regler, der kan digitaliseres",
      "Ny i det offentlige",
      "God forvaltningsskik",
      "Samtalen, der udvikler",
      "Databeskyttelse i sagsbehandlingen",
      "Klart sprog i breve til borgere",
      "Kunstig intelligens med omtanke",
      "Dokumenter, alle kan læse",
    ],
  },
  {
    activity: "leadership_education",
    channel: "formal",
    weights: {
      employee: 0.12,
      aspiring: 0.8,
      new_leader: 1.2,
      leader: 0.7,
      leader_of_leaders: 0.5,
      director: 0.2,
    },
    perYear: 2,
    hours: [7, 40],
    paid: { share: 0.95, amountDkk: [2_500, 18_000] },
    sources: [["import", 1]],
    titlesDa: [
      "Modul på diplomuddannelsen i ledelse",
      "Modul på akademiuddannelsen i ledelse",
      "Fag på master i offentlig ledelse",
      "Kursusdage om personaleledelse",
    ],
  },
  {
    activity: "plus_programme",
    channel: "formal",
    weights: { new_leader: 0.3, leader: 0.6, leader_of_leaders: 0.8, director: 0.6 },
    perYear: 3,
    hours: [7, 21],
    paid: { share: 0.9, amountDkk: [3_000, 14_000] },
    sources: [["programme", 1]],
    titlesDa: ["Modul på PLUS-forløb", "Læringsgruppe og modul på PLUS-forløb"],
  },
  {
    activity: "talent_programme",
    channel: "formal",
    weights: { aspiring: 0.8, leader: 0.1 },
    perYear: 3,
    hours: [6, 20],
    paid: { share: 0.9, amountDkk: [2_500, 12_000] },
    sources: [["programme", 1]],
    titlesDa: ["Modul på talentforløb", "Talentforløb: prøv ledelse af"],
  },
  {
    activity: "executive_board_programme",
    channel: "formal",
    weights: { director: 0.9, top: 1.4 },
    perYear: 3,
    hours: [6, 16],
    paid: { share: 0.9, amountDkk: [4_000, 16_000] },
    sources: [["programme", 1]],
    titlesDa: ["Seminar på direktionsforløb", "Direktionsforløb: besøg på tværs af sektorer"],
  },
];

/** What somebody learns by being away at another workplace for weeks: rare, and long. */
export const stays: readonly (Pick<ActivityPattern, "hours" | "titlesDa"> & {
  activity: "rotation" | "work_placement";
  /** How likely one person is to have one in a year. */
  chance: number;
})[] = [
  {
    activity: "rotation",
    chance: 0.035,
    hours: [60, 200],
    titlesDa: ["Rotationsforløb hos en anden myndighed", "Rotation mellem kommune, region og stat"],
  },
  {
    activity: "work_placement",
    chance: 0.06,
    hours: [12, 40],
    titlesDa: ["Praktik hos en samarbejdspart", "Praktikuge på et hospital eller i en kommune"],
  },
];

/** How somebody new is introduced, and in which of their first days. */
export const introduction: readonly (ActivityPattern & { days: Span })[] = [
  {
    activity: "side_by_side_training",
    channel: "on_the_job",
    weights: weights(1, 1),
    perYear: 1,
    days: [1, 9],
    hours: [6, 18],
    paid: free,
    sources: [["leader_confirmed", 1]],
    titlesDa: ["Ny på arbejdspladsen: de første dage med en makker", "Oplæring i enhedens systemer"],
  },
  {
    activity: "e_learning",
    channel: "formal",
    weights: weights(1, 1),
    perYear: 1,
    days: [3, 30],
    hours: [1.5, 3],
    paid: free,
    sources: [["lti", 1]],
    titlesDa: ["Ny i det offentlige"],
  },
  {
    activity: "feedback",
    channel: "relational",
    weights: weights(1, 1),
    perYear: 1,
    days: [20, 45],
    hours: [0.5, 1.5],
    paid: free,
    sources: said,
    titlesDa: ["Samtale efter den første måned", "Makkersamtale: hvad har du brug for at lære?"],
  },
];
