import type { SearchDocument, Sector } from "../../app/ports/search-engine.ts";
import { writtenTexts } from "../../seed/catalogue/texts/index.ts";
import { competences } from "../../seed/competences/taxonomy.ts";
import { createRandom, type Random } from "../../seed/random.ts";
import { municipalities } from "../../seed/reference-data/reference-data.ts";

/**
 * So many opportunities, always the same: sentences, competences and places of the demo world in new company, with
 * compounds of its words, because a large catalogue holds many words that only a few of its texts hold. Each document
 * depends on its number alone.
 */
export function* documents(count: number): Generator<SearchDocument> {
  for (let number = 0; number < count; number += 1) yield documentOf(number);
}

const SECTORS: readonly Sector[] = ["state", "region", "municipality"];
const KINDS = [...new Set(writtenTexts.map(({ kind }) => kind))];
const FORMATS = ["on_site", "hybrid", "online"];
const LEVELS = ["employee", "aspiring", "new_leader", "leader", "leader_of_leaders", "director", "top"];
const HIDDEN_SHARE = 0.1;

export function documentOf(number: number): SearchDocument {
  const random = createRandom("search", number);
  const kommune = random.pick(municipalities);
  const asked = some(random, competences);
  const sector = random.pick(SECTORS);
  const organisationId = `organisation-${random.int(1, 400)}`;
  const organisation = random.pick(writtenTexts).organisation;
  return {
    id: `document-${number}`,
    externalId: `external-${number}`,
    kind: random.pick(KINDS),
    title: `${capital(someCompound(random))} ${random.pick(["i", "for", "og", "ved"])} ${someWord(random)} ${someWord(random)}`,
    summary: sentences(random, 1),
    text: `${sentences(random, random.int(5, 8))} Du arbejder med ${someCompound(random)}, ${someCompound(random)} og ${someWord(random)}.`,
    keywords: "",
    organisationId,
    organisationName: organisation,
    sector,
    regionCode: kommune.regionCode,
    municipalityCode: kommune.code,
    place: kommune.name,
    competences: asked.map(({ slug, da, en, synonymsDa }) => ({
      id: slug,
      label: da,
      synonyms: [en, ...synonymsDa],
    })),
    levels: some(random, LEVELS),
    format: random.pick(FORMATS),
    workload: random.chance(0.7) ? "full_time" : "part_time",
    weeks: random.chance(0.1) ? null : random.int(1, 52),
    hoursPerWeek: random.chance(0.5) ? 37 : null,
    startsOn: day(random, 2026, 2027),
    deadline: random.chance(0.1) ? null : day(random, 2026, 2026),
    publishedAt: `${day(random, 2025, 2026)}T08:${two(random.int(0, 59))}:${two(random.int(0, 59))}.000Z`,
    priceDkk: random.chance(0.8) ? 0 : random.int(1, 40) * 500,
    visibility: random.chance(HIDDEN_SHARE) ? { kind: "organisation", organisationId } : { kind: "public" },
  };
}

const SENTENCES = writtenTexts.flatMap(({ summary, purpose, tasks, learning, requirements, terms }) =>
  [summary, purpose, tasks, learning, requirements, terms].flatMap((text) =>
    text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => sentence.length > 25),
  ),
);
const WORDS = [...new Set(SENTENCES.join(" ").match(/\p{Ll}{5,12}/gu))];

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(SENTENCES)).join(" ");
}

/** Some words are said far more often than others. */
export function someWord(random: Random): string {
  return WORDS[Math.floor(WORDS.length * random.next() ** 2)] ?? "";
}

/** How many compounds the catalogue knows: with inflections and kin its vocabulary is as large as its size suggests. */
const COMPOUNDS = 60_000;

function someCompound(random: Random): string {
  const parts = createRandom("compound", Math.floor(COMPOUNDS * random.next() ** 2));
  return `${someWord(parts)}s${someWord(parts)}`;
}

/** One to four of them, each once. */
function some<T>(random: Random, items: readonly T[]): T[] {
  return [...new Set(Array.from({ length: random.int(1, 4) }, () => random.pick(items)))];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function day(random: Random, fromYear: number, toYear: number): string {
  return `${random.int(fromYear, toYear)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
