import type { Random } from "../../random.ts";
import type { OpportunityText } from "../texts/opportunity-text.ts";
import type { Theme } from "./theme.ts";

/** The kinds that are put together from a theme and a workplace. */
export type ComposedKind =
  | "rotation"
  | "work_placement"
  | "new_assignment"
  | "side_by_side_training"
  | "peer_network";

/** What the words are made from: where, how long, and how many hours in all. */
export type Frame = { place: string; town: string; weeks: number; hoursPerWeek: number; hours: number };

type Prose = Pick<
  OpportunityText,
  "title" | "summary" | "purpose" | "tasks" | "learning" | "requirements" | "terms"
>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** »to uger«, »tre måneder«: how people say it. */
function span(weeks: number): string {
  const words = ["", "en uge", "to uger", "tre uger", "fire uger"][weeks];
  if (words) return words;
  if (weeks === 26) return "et halvt år";
  const months = ["", "", "to måneder", "tre måneder", "fire måneder", "fem måneder"][
    Math.round(weeks / 4.3)
  ];
  return months ?? `${weeks} uger`;
}

const titles: Readonly<Record<ComposedKind, (theme: Theme, frame: Frame) => readonly string[]>> = {
  rotation: ({ topic }, { weeks }) => [
    `${capital(span(weeks))} med ${topic}`,
    `Kom over og hjælp os med ${topic}`,
    `Vær med i arbejdet med ${topic}`,
    `Lån os dine øjne: ${topic}`,
  ],
  work_placement: ({ topic }, { weeks }) => [
    `${capital(span(weeks))} i praktik med ${topic}`,
    `Se på nært hold: ${topic}`,
    `Følg os i arbejdet med ${topic}`,
  ],
  new_assignment: ({ topic }) => [
    `Ny opgave: ${topic}`,
    `Tag hånd om ${topic}`,
    `Led et lille projekt om ${topic}`,
  ],
  side_by_side_training: ({ topic }) => [`Ved siden af en, der kan: ${topic}`, `Sidemandsoplæring: ${topic}`],
  peer_network: ({ topic }) => [`Netværk om ${topic}`, `Fast sparring om ${topic}`],
};

const summaries: Readonly<Record<ComposedKind, (theme: Theme, frame: Frame) => readonly string[]>> = {
  rotation: ({ topic, why, tasks }, { place, weeks }) => [
    `${capital(place)} låner en kollega i ${span(weeks)} til arbejdet med ${topic}. ${why}`,
    `${why} Kom til ${place}, og arbejd med det i ${span(weeks)}.`,
    `${capital(place)} vil videre med ${topic}. Du begynder med det enkle: ${lower(tasks[0])}.`,
  ],
  work_placement: ({ topic, why }, { place, weeks }) => [
    `I ${span(weeks)} går du med i ${place}. ${why}`,
    `${why} Se, hvad ${place} gør ved ${topic}.`,
  ],
  new_assignment: ({ topic, why }, { place, hoursPerWeek }) => [
    `${why} ${capital(place)} søger en, der vil bruge ${hoursPerWeek} timer om ugen på ${topic}.`,
    `En opgave ved siden af dit job i ${place}. ${why}`,
  ],
  side_by_side_training: ({ topic, why }, { place, hours }) => [
    `${hours} timer ved siden af en erfaren kollega i ${place}. Emnet er ${topic}.`,
    `${why} I ${place} lærer du det af en, der gør det hver dag.`,
  ],
  peer_network: ({ topic, why }, { place }) => [
    `${capital(place)} samler folk fra flere arbejdspladser om ${topic}. ${why}`,
    `${why} Mød andre, der sidder med det samme; ${place} er vært.`,
  ],
};

const beginnings: Readonly<Record<ComposedKind, readonly string[]>> = {
  rotation: [
    "Du får et bord, en makker og en opgave fra dag et.",
    "Du er en del af holdet og ikke en gæst.",
    "De første to uger følger du med. Derefter er opgaven din:",
  ],
  work_placement: [
    "Du følger med og giver en hånd:",
    "Du ser det hele og spørger undervejs:",
    "Hver dag slutter med en halv times snak om, hvad du så.",
  ],
  new_assignment: ["Opgaven er afgrænset og din egen:", "Du bestemmer rækkefølgen, vi hjælper med døre:"],
  side_by_side_training: ["I arbejder på de samme sager, på skift:", "Først ser du på, så bytter I plads:"],
  peer_network: [
    "Møderne er korte og forberedte. Mellem dem gør alle det samme:",
    "På møderne deler vi det, vi prøvede:",
  ],
};

const learnings: Readonly<Record<ComposedKind, readonly string[]>> = {
  rotation: [
    "Du tager en metode med hjem, som kan bruges mandag morgen.",
    "Du ser dit eget arbejde fra den anden side.",
  ],
  work_placement: ["Du går hjem med tre ting, du vil prøve.", "Du får et navn at ringe til bagefter."],
  new_assignment: [
    "Du får erfaring med at drive noget igennem uden at være chef.",
    "Det kan stå på dit cv, for resultatet bliver målt.",
  ],
  side_by_side_training: [
    "Til sidst gør du det alene, mens den anden ser på.",
    "Du må stille det samme spørgsmål to gange.",
  ],
  peer_network: ["Og du får kolleger, der kender problemet.", "Du hører også om det, der gik skævt."],
};

const purposes: Readonly<Record<ComposedKind, readonly string[]>> = {
  rotation: [
    "Det løser vi ikke alene, for halvdelen af opgaven ligger hos andre.",
    "En kollega udefra ser det, vi er holdt op med at se.",
  ],
  work_placement: [
    "Kender du vores hverdag, bliver samarbejdet bagefter lettere.",
    "Vi lærer lige så meget af dine spørgsmål.",
  ],
  new_assignment: [
    "Her kan et par timer om ugen gøre en forskel, der kan ses.",
    "Opgaven har ligget længe, fordi ingen ejede den.",
  ],
  side_by_side_training: [
    "Den viden sidder i hænderne og går tabt, hvis den ikke bliver delt.",
    "Vi vil være flere, der kan det.",
  ],
  peer_network: ["Alle finder på det samme hver for sig.", "Sammen slipper vi for at begynde forfra."],
};

function termsOf(kind: ComposedKind, { weeks, hoursPerWeek, hours, town }: Frame, random: Random): string {
  const time =
    kind === "rotation" || kind === "work_placement"
      ? `${hoursPerWeek} timer om ugen i ${span(weeks)}. Arbejdet ligger i ${town}.`
      : `${hours} timer i alt over ${span(weeks)}. Vi holder til i ${town}.`;
  const pay = random.pick(
    kind === "peer_network"
      ? ["Det er gratis at være med.", "Hver arbejdsplads betaler selv sin transport."]
      : [
          "Du beholder din løn og din plads hjemme.",
          "Løn og anciennitet følger dit eget job.",
          "Transporten betaler din egen arbejdsplads.",
        ],
  );
  return `${time} ${pay}`;
}

/** The words of one composed opportunity; `variant` turns the ways of saying it. */
export function proseOf(
  kind: ComposedKind,
  theme: Theme,
  frame: Frame,
  variant: number,
  random: Random,
): Prose {
  const turn = (ways: readonly string[]) => ways[variant % ways.length] ?? "";
  return {
    title: turn(titles[kind](theme, frame)),
    summary: turn(summaries[kind](theme, frame)),
    purpose: `${theme.why} ${random.pick(purposes[kind])}`,
    tasks: `${random.pick(beginnings[kind])}\n\n${theme.tasks.map((task) => `- ${task}.`).join("\n")}`,
    learning: `Du lærer ${theme.skill}. ${random.pick(learnings[kind])}`,
    requirements: theme.needs,
    terms: termsOf(kind, frame, random),
  };
}
