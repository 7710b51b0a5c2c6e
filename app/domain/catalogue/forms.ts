import { z } from "zod";
import { FORMATS, HOST_KINDS, LEVELS, TEXT_LIMITS, WORKLOADS } from "./labels.ts";

const text = (limit: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length <= limit, "tooLong");

const part = z.string().trim().max(8, "date").default("");

const code = (pattern: RegExp, error: string) => z.string().trim().regex(pattern, error).default("");

/** A number as people type it, with a comma or a point; an empty field is 0. */
const number = (pattern: RegExp, error: string) =>
  z
    .string()
    .trim()
    .default("")
    .refine((value) => value === "" || pattern.test(value), error)
    .transform((value) => Number(value.replace(",", ".")));

const DATES = ["startsOn", "endsOn", "deadline"] as const;
type DateField = (typeof DATES)[number];
type Parts = Record<`${DateField}.${"day" | "month" | "year"}`, string>;

/** The day in three boxes: null when all are empty, undefined when they are no day of the calendar. */
function dayOf(parts: Parts, field: DateField): string | null | undefined {
  const [year, month, day] = [parts[`${field}.year`], parts[`${field}.month`], parts[`${field}.day`]];
  if (year === "" && month === "" && day === "") return null;
  if (!/^20\d{2}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  return iso;
}

/** A posting as it is typed. A draft may lack almost everything; what is there must be readable. */
export const postingForm = z
  .object({
    kind: z.enum(HOST_KINDS, { error: "kind" }),
    modelId: code(/^$|^[a-z-]{2,40}$/, "model"),
    title: text(TEXT_LIMITS.title).refine((value) => value !== "", "title"),
    summary: text(TEXT_LIMITS.summary),
    purpose: text(TEXT_LIMITS.purpose),
    tasks: text(TEXT_LIMITS.tasks),
    learning: text(TEXT_LIMITS.learning),
    requirements: text(TEXT_LIMITS.requirements),
    terms: text(TEXT_LIMITS.terms),
    contactRole: text(TEXT_LIMITS.contactRole),
    municipalityCode: code(/^$|^\d{4}$/, "municipality"),
    format: z.enum(FORMATS, { error: "format" }),
    workload: z.enum(WORKLOADS, { error: "workload" }),
    hoursPerWeek: number(/^\d{1,2}([.,]\d{1,2})?$/, "hours"),
    seats: number(/^\d{1,2}$/, "seats"),
    "startsOn.day": part,
    "startsOn.month": part,
    "startsOn.year": part,
    "endsOn.day": part,
    "endsOn.month": part,
    "endsOn.year": part,
    "deadline.day": part,
    "deadline.month": part,
    "deadline.year": part,
    "levels[]": z.array(z.enum(LEVELS, { error: "levels" })).default([]),
    "competences[]": z
      .array(z.string().regex(/^[a-z0-9-]{2,80}$/, "competenceUnknown"))
      .max(60, "competencesMany")
      .default([]),
  })
  .superRefine((form, context) => {
    for (const field of DATES)
      if (dayOf(form, field) === undefined)
        context.addIssue({ code: "custom", path: [field], message: "date" });
  })
  .transform((form) => ({
    kind: form.kind,
    modelId: form.modelId === "" ? null : form.modelId,
    title: form.title,
    summary: form.summary,
    purpose: form.purpose,
    tasks: form.tasks,
    learning: form.learning,
    requirements: form.requirements,
    terms: form.terms,
    contactRole: form.contactRole,
    municipalityCode: form.municipalityCode === "" ? null : form.municipalityCode,
    format: form.format,
    workload: form.workload,
    hoursPerWeek: form.hoursPerWeek,
    seats: form.seats,
    startsOn: dayOf(form, "startsOn") ?? null,
    endsOn: dayOf(form, "endsOn") ?? null,
    deadline: dayOf(form, "deadline") ?? null,
    levels: form["levels[]"],
    competences: form["competences[]"],
  }));

/** Whether the reader wants the opportunity on their list afterwards. */
export const saveForm = z.object({ gem: z.enum(["1", "0"]).transform((value) => value === "1") });
