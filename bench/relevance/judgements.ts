import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Grade, Grades } from "./measures.ts";

/** What was judged, and the guide by which: see its README. */
const FOLDER = join(import.meta.dirname, "../../tests/fixtures/relevance");

/** The day of the demo world that was judged. */
export const JUDGED_DAY = "2026-11-22";

/** Opportunities are named by their externalId. */
export type JudgedQuery = {
  class: string;
  query: string;
  wants: string;
  grades: Grades;
  /** Every other query of a class: who works on the search does not look at its answers. */
  isHeldOut: boolean;
};

/** A person in a few words, what they have said of themselves, and what they would be glad to be shown. */
export type JudgedProfile = {
  name: string;
  who: string;
  held: ReadonlyMap<string, number>;
  wanted: ReadonlyMap<string, number>;
  interests: readonly string[];
  level: z.infer<typeof level>;
  sector: z.infer<typeof sector>;
  municipality: string;
  maxDistanceKm: number | null;
  minWeeks: number | null;
  maxWeeks: number | null;
  startsFrom: string | null;
  formats: readonly string[];
  grades: Grades;
};

const ids = z
  .string()
  .transform((text) => text.split(" "))
  .default([]);
const graded = { "3": ids, "2": ids, "1": ids };
const words = z
  .string()
  .transform((text) => text.split(" "))
  .default([]);
/** »competence level, competence level« */
const levels = z
  .string()
  .transform((text) => new Map(text.split(", ").map(pairOf)))
  .pipe(z.map(z.string(), z.number().int().min(1).max(4)));
const level = z.enum([
  "employee",
  "aspiring",
  "new_leader",
  "leader",
  "leader_of_leaders",
  "director",
  "top",
]);
const sector = z.enum(["state", "region", "municipality"]);

const query = z.strictObject({ query: z.string().min(1), wants: z.string().min(1), ...graded });
const profile = z.strictObject({
  name: z.string(),
  who: z.string(),
  held: levels,
  wanted: levels,
  interests: words,
  level,
  sector,
  municipality: z.string().regex(/^\d{4}$/),
  maxDistanceKm: z.number().nullable().default(null),
  minWeeks: z.number().nullable().default(null),
  maxWeeks: z.number().nullable().default(null),
  startsFrom: z.iso.date().nullable().default(null),
  formats: words,
  ...graded,
});

/** Every judged query, class by class. Throws a ZodError where a file is not of the form. */
export function judgedQueries(): JudgedQuery[] {
  return readdirSync(join(FOLDER, "queries"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) =>
      z
        .array(query)
        .parse(read(`queries/${file}`))
        .map(({ query: text, wants, ...lists }, at) => ({
          class: basename(file, ".json"),
          query: text,
          wants,
          grades: gradesOf(lists),
          isHeldOut: at % 2 === 1,
        })),
    );
}

/** Every judged profile. Throws a ZodError where the file is not of the form. */
export function judgedProfiles(): JudgedProfile[] {
  return z
    .array(profile)
    .parse(read("profiles.json"))
    .map(({ "3": three, "2": two, "1": one, ...rest }) => ({
      ...rest,
      grades: gradesOf({ "3": three, "2": two, "1": one }),
    }));
}

/** What was judged: »title — organisation, unit« by externalId. */
export function judgedCatalogue(): ReadonlyMap<string, string> {
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(read("catalogue.json"))));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
}

/** Throws when something is graded twice. */
function gradesOf(lists: Record<"1" | "2" | "3", readonly string[]>): Grades {
  const grades = new Map<string, Grade>();
  for (const grade of [3, 2, 1] as const) {
    for (const id of lists[`${grade}`]) {
      if (grades.has(id)) throw new Error(`${id} is graded twice`);
      grades.set(id, grade);
    }
  }
  return grades;
}

function pairOf(text: string): [string, number] {
  const [id = "", number = ""] = text.split(" ");
  return [id, Number(number)];
}
