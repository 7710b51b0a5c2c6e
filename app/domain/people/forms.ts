import { z } from "zod";
import { FARTHEST_KM, INTERESTS, MOST_COMPETENCES, MOST_WEEKS, WISHED_FORMATS } from "./labels.ts";
import type { Preferences } from "./preferences.ts";

const ID = "[a-z0-9-]{2,80}";
const id = z.string().regex(new RegExp(`^${ID}$`), "competenceUnknown");

/** One more competence for a list. */
export const addCompetenceForm = z.object({
  competence: z.string({ error: "competenceMissing" }).pipe(id),
  level: z.enum(["1", "2", "3", "4"], { error: "levelMissing" }).transform(Number),
});

const line = z.string().regex(new RegExp(`^${ID}:[1-4]$`), "levelUnknown");

/** The list as it stands, each line »competence:level«, and which of its competences go. The last of two lines counts. */
export const changeCompetencesForm = z
  .object({
    "levels[]": z
      .array(line)
      .max(MOST_COMPETENCES * 2, "tooMany")
      .default([]),
    "remove[]": z
      .array(id)
      .max(MOST_COMPETENCES * 2, "tooMany")
      .default([]),
  })
  .transform((form) => {
    const removed = new Set(form["remove[]"]);
    const levels = new Map(form["levels[]"].map((entry) => entry.split(":") as [string, string]));
    return {
      levels: [...levels]
        .filter(([competence]) => !removed.has(competence))
        .map(([competence, level]) => ({ id: competence, level: Number(level) })),
      removed: [...removed],
    };
  });

/** A whole number as people type it, with its unit or without; an empty field is null. */
const whole = (unit: RegExp, { least, most, error }: { least: number; most: number; error: string }) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim().replace(unit, "").trim())
    .refine((text) => text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= least), error)
    .refine((text) => text === "" || !/^\d{1,4}$/.test(text) || Number(text) <= most, error)
    .transform((text) => (text === "" ? null : Number(text)));

const weeks = whole(/(?<=\d)\s*(uger?|weeks?)$/i, { least: 1, most: MOST_WEEKS, error: "weeks" });
const box = z.string().trim().max(8, "date").default("");

type DayBoxes = Record<`startsFrom.${"day" | "month" | "year"}`, string>;

/** The day in three boxes: null when all are empty, undefined when they are no day of the calendar. */
function dayOf(boxes: DayBoxes): string | null | undefined {
  const [year, month, day] = [boxes["startsFrom.year"], boxes["startsFrom.month"], boxes["startsFrom.day"]];
  if (year === "" && month === "" && day === "") return null;
  if (!/^20\d{2}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}

export const preferencesForm = z
  .object({
    "interests[]": z.array(z.enum(INTERESTS, { error: "interest" })).default([]),
    "formats[]": z.array(z.enum(WISHED_FORMATS, { error: "format" })).default([]),
    maxDistanceKm: whole(/(?<=\d)\s*(km\.?|kilometer)$/i, { least: 0, most: FARTHEST_KM, error: "distance" }),
    minWeeks: weeks,
    maxWeeks: weeks,
    "startsFrom.day": box,
    "startsFrom.month": box,
    "startsFrom.year": box,
  })
  .superRefine((form, context) => {
    if (dayOf(form) === undefined)
      context.addIssue({ code: "custom", path: ["startsFrom"], message: "date" });
  })
  .transform(
    (form): Preferences => ({
      interests: [...new Set(form["interests[]"])],
      formats: [...new Set(form["formats[]"])],
      maxDistanceKm: form.maxDistanceKm,
      minWeeks: form.minWeeks,
      maxWeeks: form.maxWeeks,
      startsFrom: dayOf(form) ?? null,
    }),
  );

/** Whether a competency profile is to be one's target. */
export const targetForm = z.object({ maal: z.enum(["1", "0"]).transform((value) => value === "1") });
