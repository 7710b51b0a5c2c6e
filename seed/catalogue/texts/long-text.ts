import type { OpportunityText } from "./opportunity-text.ts";

/** The length in characters of all texts of the long opportunity together. */
export const LONG_TEXT = 10_000;

const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];
const PLACES = [
  "Nørregade",
  "havnen",
  "Søndermarken",
  "stationen",
  "biblioteket",
  "svømmehallen",
  "Mølleparken",
  "rådhuset",
];
const WORK = [
  "gennemgår du bygningerne sammen med teknisk service og fører en liste over alt, der drypper",
  "sidder du med til møder om lokalplaner, hvor naboer må komme med indvendinger",
  "samler du svar fra foreningerne og skriver dem ind i den fælles plan",
  "tæller du cyklister før skoletid og efter fyraften",
  "hjælper du med at prøve den nye kortløsning af på folk, der aldrig har set et kort på en skærm",
  "læser du tilbud højt for en kollega, indtil I begge kan forklare forskellen",
  "går du en runde med gartnerne og hører, hvad de ville gøre, hvis nogen spurgte",
];

/** One paragraph for each month and place, until the length is reached; cut at a whole sentence. */
function paragraphs(length: number): string {
  const written: string[] = [];
  let left = length;
  for (let number = 0; left > 0; number += 1) {
    const month = MONTHS[number % MONTHS.length];
    const place = PLACES[number % PLACES.length];
    const work = WORK[number % WORK.length];
    const text = `I ${month}, uge ${(number % 4) + 1}, er du ved ${place}. Her ${work}. Bagefter skriver du en halv side, som næste hold kan begynde på, og du aftaler med din makker, hvem der tager den næste uge.`;
    written.push(text.slice(0, left));
    left -= text.length + 2;
  }
  return written.join("\n\n").slice(0, length);
}

const given = {
  title: "Følg hele byen gennem et helt år, uge for uge",
  summary: "Et opslag på ti tusind tegn, fordi året har mange uger, og vi har beskrevet hver eneste af dem.",
  purpose:
    "Byen ser ens ud på et kort og forskellig ud på gaden. Den, der går den igennem, opdager det, borgerne ved.",
  learning: "Du lærer at se en by som ét sammenhængende arbejde, fra kloak til kulturhus.",
  requirements: "God tid til at læse.",
  terms: "37 timer om ugen i 52 uger. Løn og anciennitet følger dit eget job.",
} as const;

/** The edge of what anybody will ever post. */
export const longText: OpportunityText = {
  externalId: "rot-langt-opslag",
  kind: "rotation",
  ...given,
  tasks: paragraphs(LONG_TEXT - Object.values(given).reduce((sum, text) => sum + text.length, 0)),
  organisation: "Randers Kommune",
  unit: "Teknik og Miljø",
  municipality: "Randers",
  format: "on_site",
  workload: "full_time",
  hoursPerWeek: 37,
  weeks: 52,
  startInDays: 95,
  deadlineInDays: 37,
  seats: 1,
  competences: ["facility-management", "public-participation", "planning-and-coordination"],
  leadershipLevels: ["employee", "aspiring"],
  contactRole: "Teknik- og miljøchef",
  language: "da",
};
