import { addDays, type Day, daysBetween, weekdayOf, yearOf } from "../calendar.ts";
import { organisationWithId } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { buildWorkplaces } from "../people/workplaces.ts";
import { createRandom, type Random } from "../random.ts";
import { municipalityWithCode, regionCodeOn } from "../reference-data/reference-data.ts";
import { type ActivityPattern, activityPatterns, introduction, stays } from "./activities.ts";
import type { Channel, Confidence, HistoryEntry, Source } from "./entry.ts";
import { channelWeights, monthWeights, type Reporting, relationalPilot, reportingOf } from "./reporting.ts";

const confidenceOf: Readonly<Record<Source, Confidence>> = {
  rotation: "high",
  lti: "high",
  programme: "high",
  import: "medium",
  leader_confirmed: "medium",
  self_reported: "low",
};

const closedDays = new Set(["01-01", "12-24", "12-25", "12-26", "12-31"]);

/** The first day of the history: two whole calendar years lie before the year of `today`. */
export function historyStartsOn(today: Day): Day {
  return `${yearOf(today) - 2}-01-01`;
}

/** The working days of each month of the year, January first. */
function workingDays(year: number): Day[][] {
  const months: Day[][] = monthWeights.map(() => []);
  const first = `${year}-01-01`;
  for (let offset = 0; offset < daysBetween(first, `${year + 1}-01-01`); offset += 1) {
    const day = addDays(first, offset);
    if (weekdayOf(day) <= 5 && !closedDays.has(day.slice(5))) months[Number(day.slice(5, 7)) - 1]?.push(day);
  }
  return months;
}

/** One of the working days, by season. */
function drawDay(months: readonly (readonly Day[])[], random: Random): Day {
  return random.pick(random.weighted(months.map((days, month) => [days, monthWeights[month] ?? 0] as const)));
}

/** The day itself, or the Monday after it; never a day when everything is closed. */
function weekdayBy(day: Day): Day {
  const open = weekdayOf(day) <= 5 && !closedDays.has(day.slice(5));
  return open ? day : weekdayBy(addDays(day, 1));
}

/** Whole quarters within the span, small ones more often. */
function drawHours([min, max]: readonly [number, number], random: Random): number {
  const draw = () => random.int(min * 4, max * 4);
  return Math.min(draw(), draw()) / 4;
}

function drawAmount({ share, amountDkk: [min, max] }: ActivityPattern["paid"], random: Random): number {
  return random.chance(share) ? random.int(Math.ceil(min / 5), Math.floor(max / 5)) * 5 : 0;
}

type Situation = Pick<HistoryEntry, "organisationId" | "sector" | "regionCode"> & { reports: boolean };

type Known = {
  municipalityOf: ReadonlyMap<string, string>;
  reporting(organisationId: string): Reporting | null;
};

/** Where the person was employed on the day, and whether that organisation has reported it; null when nowhere. */
function situationOn(person: Person, day: Day, { municipalityOf, reporting }: Known): Situation | null {
  const employment = person.employments.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!employment) return null;
  const { id, sector, regionCode } = organisationWithId(employment.organisationId);
  const { workplaceId } = employment;
  const region =
    workplaceId === null
      ? regionCode
      : municipalityWithCode(municipalityOf.get(workplaceId) ?? "").regionCode;
  const reported = reporting(id);
  return {
    organisationId: id,
    sector,
    regionCode: regionCodeOn(region ?? "", day),
    reports: reported !== null && reported.from <= day && day <= reported.to,
  };
}

function drawPattern(
  person: Person,
  channel: Channel,
  used: ReadonlyMap<string, number>,
  random: Random,
): ActivityPattern {
  return random.weighted(
    activityPatterns
      .filter((pattern) => pattern.channel === channel && (used.get(pattern.activity) ?? 0) < pattern.perYear)
      .map((pattern) => [pattern, pattern.weights[person.leadershipLevel] ?? 0] as const),
  );
}

type Drawn = Pick<HistoryEntry, "channel" | "activity" | "hours" | "amountDkk" | "source" | "titleDa">;

function drawActivity(pattern: ActivityPattern, random: Random): Drawn {
  return {
    channel: pattern.channel,
    activity: pattern.activity,
    hours: drawHours(pattern.hours, random),
    amountDkk: drawAmount(pattern.paid, random),
    source: random.weighted(pattern.sources),
    titleDa: random.pick(pattern.titlesDa),
  };
}

/** How many entries a year one person has whose organisation reports, besides stays and the introduction. */
export const ENTRIES_A_YEAR = [7, 13] as const;

/**
 * The history of learning from `historyStartsOn(today)` to the day before `today`, oldest first: a few entries a year for
 * each person whose organisation reports, the introduction of those who were new, and now and then a stay elsewhere.
 * Same options, same rows.
 */
export function buildUptakeHistory({
  people,
  today,
  seed,
}: {
  people: readonly Person[];
  today: Day;
  seed: string | number;
}): HistoryEntry[] {
  const firstYear = yearOf(historyStartsOn(today));
  const reported = new Map<string, Reporting | null>();
  const known: Known = {
    municipalityOf: new Map(buildWorkplaces().map(({ id, municipalityCode }) => [id, municipalityCode])),
    reporting(id) {
      const { name, sector } = organisationWithId(id);
      const found = reported.has(id) ? reported.get(id) : reportingOf(name, sector, firstYear, today);
      reported.set(id, found ?? null);
      return found ?? null;
    },
  };
  const pilots = new Set<string>();
  const entries: HistoryEntry[] = [];

  /** Outside the pilot, its sector did not log the relational channel that year. */
  const logsRelations = (personId: string, { sector }: Situation, year: number) => {
    if (sector !== relationalPilot.sector || year !== firstYear + relationalPilot.year) return true;
    if (pilots.size < relationalPilot.people) pilots.add(personId);
    return pilots.has(personId);
  };

  const record = (
    person: Person,
    day: Day,
    number: number | string,
    draw: (situation: Situation) => Drawn | null,
  ) => {
    const situation = situationOn(person, day, known);
    if (day >= today || !situation?.reports) return;
    const { reports: _, ...where } = situation;
    const drawn = draw(situation);
    if (drawn === null) return;
    entries.push({
      key: `history-${person.id}-${yearOf(day)}-${number}`,
      personId: person.id,
      ...where,
      occurredOn: day,
      ...drawn,
      confidence: confidenceOf[drawn.source],
    });
  };

  for (let year = firstYear; year <= yearOf(today); year += 1) {
    const months = workingDays(year);
    for (const person of people) {
      const random = createRandom(seed, "uptake", person.id, year);
      const used = new Map<string, number>();
      const times = random.int(...ENTRIES_A_YEAR);
      for (let number = 1; number <= times; number += 1) {
        record(person, drawDay(months, random), number, (situation) => {
          const wished = random.weighted(channelWeights[situation.sector]);
          const channel =
            wished === "relational" && !logsRelations(person.id, situation, year) ? "on_the_job" : wished;
          const pattern = drawPattern(person, channel, used, random);
          used.set(pattern.activity, (used.get(pattern.activity) ?? 0) + 1);
          return drawActivity(pattern, random);
        });
      }
      stays.forEach(({ activity, chance, hours, titlesDa }, index) => {
        if (!random.chance(chance)) return;
        record(person, drawDay(months, random), times + 1 + index, () => ({
          channel: "on_the_job",
          activity,
          hours: drawHours(hours, random),
          amountDkk: 0,
          source: "rotation",
          titleDa: random.pick(titlesDa),
        }));
      });
    }
  }
  for (const person of people) {
    for (const [at, { id, from, organisationId }] of person.employments.entries()) {
      const before = person.employments[at - 1];
      // Whoever came along when another organisation took over is not new.
      if (before && organisationWithId(before.organisationId).successorId === organisationId) continue;
      const random = createRandom(seed, "introduction", id);
      introduction.forEach((pattern, index) => {
        const [first, last] = pattern.days;
        const day = weekdayBy(addDays(from, random.int(first, last)));
        record(person, day, `ny-${id.split("-").at(-1)}-${index + 1}`, (situation) => {
          const isLogged =
            pattern.channel !== "relational" || logsRelations(person.id, situation, yearOf(day));
          return isLogged ? drawActivity(pattern, random) : null;
        });
      });
    }
  }
  return entries.sort((one, other) =>
    one.occurredOn === other.occurredOn
      ? Number(one.key > other.key) - Number(one.key < other.key)
      : Number(one.occurredOn > other.occurredOn) - Number(one.occurredOn < other.occurredOn),
  );
}
