import { isAppliedFor } from "../../app/domain/applications/index.server.ts";
import { type Day, daysBetween } from "../calendar.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import { competences } from "../competences/taxonomy.ts";
import { employedSince } from "../people/employed-since.ts";
import { organisationWithId } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { createRandom, type Random } from "../random.ts";
import { everReports } from "../uptake/reporting.ts";
import { type BuiltCase, buildCase } from "./build-case.ts";
import type { CaseSpec, PlannedStep } from "./case-spec.ts";

const labelOf = new Map(competences.map(({ slug, da }) => [slug, da.toLowerCase()]));

const PURPOSES: readonly ((skill: string) => string)[] = [
  (skill) => `Jeg vil prøve kræfter med ${skill} et sted, hvor jeg kan spørge undervejs.`,
  (skill) => `I min seneste udviklingssamtale kom vi frem til, at ${skill} er det næste for mig.`,
  (skill) => `Jeg har læst mig til en del om ${skill}. Nu vil jeg gøre det.`,
  (skill) => `Hos os er jeg den eneste, der arbejder med ${skill}. Jeg mangler nogen at lære af.`,
  (skill) => `Jeg vil se, hvordan andre griber ${skill} an, før vi selv går i gang.`,
  (skill) => `Jeg har været i samme job i otte år og vil bruge ${skill} på en ny måde.`,
];
const BENEFITS: readonly string[] = [
  "Jeg tager en metode med hjem og holder oplæg for mit team den første måned.",
  "Vi får en kontakt, vi kan ringe til, når en sag går på tværs.",
  "Borgerne møder en, der ved, hvad der sker på den anden side.",
  "Vi slipper for at opfinde det selv og kan begynde et halvt år før.",
  "Mine kolleger overtager to af mine opgaver imens og lærer dem at kende.",
  "Vi har brug for, at flere end én kan det, når ferien kommer.",
];
const LEARNED: readonly string[] = [
  "Jeg troede, de var langsomme. Nu ved jeg, hvad de venter på, og vi har ændret vores bilag.",
  "Jeg lærte at spørge en gang til, før jeg svarer. Det har sparet os for tre møder om ugen.",
  "Vi har indført deres morgenmøde. Det varer ni minutter, og ingen vil af med det.",
  "Jeg fik mod til at vise noget, der ikke var færdigt.",
];
const REFUSED = "Vi mangler folk netop da. Lad os se på det igen til næste år.";
const PROPOSED = "Det passer bedre, når de nye er lært op.";
const DECLINED = "Tak for din ansøgning. Vi valgte en, der har prøvet opgaven før.";
const CANCELLED = "Opslaget er aflyst, fordi opgaven er flyttet. Vi beklager ulejligheden.";
const WITHDRAWN = "Jeg har fået en anden opgave på mit eget arbejde.";

/** Steps from the sending on, told by how many days before the present they were taken. */
type Script = (sent: number) => PlannedStep[];

const asked: Script = (sent) => [{ act: "submit_and_ask", daysAgo: sent }];
const released: Script = (sent) => [
  ...asked(sent),
  { act: "give_release", daysAgo: Math.max(0, sent - Math.min(5, sent)) },
];
const agreed =
  (on: number): Script =>
  (sent) => [
    { act: "submit_and_ask", daysAgo: sent },
    { act: "give_release", daysAgo: Math.round((sent * 3 + on) / 4) },
    { act: "offer", daysAgo: Math.round((sent + on) / 2) },
    { act: "accept_offer", daysAgo: on },
    { act: "agree", daysAgo: on },
  ];
const declined =
  (note: string): Script =>
  (sent) => [...asked(sent), { act: "decline", daysAgo: Math.floor(sent / 3), note }];

const OPEN: readonly (readonly [script: Script, weight: number])[] = [
  [() => [], 3],
  [asked, 8],
  [released, 6],
  [(sent) => [...released(sent), { act: "shortlist", daysAgo: 0 }], 4],
  [(sent) => [...asked(sent), { act: "propose_period", daysAgo: Math.floor(sent / 2), note: PROPOSED }], 2],
  [(sent) => [...asked(sent), { act: "refuse_release", daysAgo: Math.floor(sent / 2), note: REFUSED }], 2],
  [(sent) => [...asked(sent), { act: "withdraw", daysAgo: Math.floor(sent / 2), note: WITHDRAWN }], 1],
  [declined(DECLINED), 2],
];

/** What has become of one application to the posting by today; the first of several may have got the seat. */
function scriptOf({ row }: BuiltOpportunity, isFirst: boolean, today: Day, random: Random): Script | null {
  const { state, startsOn, endsOn } = row;
  if (state === "draft" || startsOn === null || endsOn === null) return null;
  if (state === "published") return random.weighted(OPEN);
  if (state === "cancelled") return declined(CANCELLED);
  if (!isFirst) return declined(DECLINED);
  const start = daysBetween(startsOn, today);
  const end = daysBetween(endsOn, today) - 1;
  if (start < 0) return agreed(1);
  const started: Script = (sent) => [...agreed(start + 4)(sent), { act: "start", daysAgo: start }];
  if (end < 0) return started;
  const finished: Script = (sent) => [...started(sent), { act: "finish", daysAgo: end }];
  if (end < 9) return finished;
  return (sent) => [...finished(sent), { act: "complete", daysAgo: end - random.int(3, 9) }];
}

/** What falls in a weekend is done on the Friday before. */
const WEEKEND_DAYS = 2;

function reports({ organisationId }: Person): boolean {
  const { name, sector } = organisationWithId(organisationId);
  return everReports(name, sector);
}

/** Days since it could first be applied for, a weekend before left out. */
function openFor({ row }: BuiltOpportunity, today: Day): number {
  if (row.publishedAt === null) return 0;
  return daysBetween(row.publishedAt.toISOString().slice(0, 10), today) - WEEKEND_DAYS;
}

type Options = {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  /** Who has a case already; those who get one here are added. */
  taken: Set<string>;
  today: Day;
};

/**
 * Applications that nobody wrote one by one: a few to most postings that are applied for, each by somebody from another
 * organisation who fits, has a leader, and has no other case. What personas lead or host is left alone.
 */
export function composedCases({ people, opportunities, taken, today }: Options): BuiltCase[] {
  const isPersona = (id: string) => !/^person-\d+$/.test(id);
  const applicants = createRandom("applicants")
    .shuffle(people)
    .filter(
      ({ id, managerId, leadershipLevel }) =>
        !isPersona(id) &&
        managerId !== null &&
        !isPersona(managerId) &&
        (leadershipLevel === "employee" || leadershipLevel === "aspiring"),
    );
  const cases: BuiltCase[] = [];
  for (const posting of opportunities) {
    const { row } = posting;
    if (!isAppliedFor(row.kind) || isPersona(row.hostId) || row.modelId === "move-with-return") continue;
    const random = createRandom("composed-cases", row.id);
    const count = random.weighted([
      [0, 3],
      [1, 5],
      [2, 3],
      [3, 1],
    ] as const);
    for (let number = 1; number <= count; number += 1) {
      const script = scriptOf(posting, number === 1, today, random);
      const longest = openFor(posting, today);
      const deadlinePassed = Math.max(0, daysBetween(row.deadline, today));
      const isOver = row.endsOn !== null && row.endsOn < today;
      const person = applicants.find(
        (one) =>
          !taken.has(one.id) &&
          (!isOver || reports(one)) &&
          one.organisationId !== row.organisationId &&
          one.held.some(({ slug }) => posting.competences.includes(slug)) &&
          daysBetween(employedSince(one), today) > longest,
      );
      if (script === null || person === undefined || longest <= deadlinePassed + 1) continue;
      taken.add(person.id);
      const sent = random.int(deadlinePassed + 1, Math.min(longest, deadlinePassed + 20));
      cases.push(buildCase(specOf(posting, number, script(sent), longest, random), posting, person, today));
    }
  }
  return cases;
}

function specOf(
  { row, competences: wanted }: BuiltOpportunity,
  number: number,
  steps: readonly PlannedStep[],
  longest: number,
  random: Random,
): CaseSpec {
  const skill = labelOf.get(random.pick(wanted)) ?? "opgaven";
  const sent = steps[0]?.daysAgo ?? 0;
  const isEnded = steps.at(-1)?.act === "complete";
  return {
    key: `${row.externalId}-${number}`,
    posting: row.externalId,
    applicant: { from: "state" },
    createdDaysAgo: steps.length === 0 ? random.int(0, Math.min(5, longest)) : sent,
    steps,
    purpose: random.pick(PURPOSES)(skill),
    benefit: steps.length === 0 ? "" : random.pick(BENEFITS),
    ...(isEnded && { learned: random.pick(LEARNED) }),
  };
}
