import { z } from "zod";
import { isDay } from "./days.ts";
import { LIMITS } from "./labels.ts";

const text = (limit: number) =>
  z
    .string()
    .default("")
    // Browsers send line ends as two characters; the limit counts what was written.
    .transform((value) => value.replaceAll("\r\n", "\n").trim())
    .refine((value) => value.length <= limit, "text_too_long");
const box = z.string().trim().default("");

/** The two texts of the first page; empty ones are kept too, so that nothing written is lost. */
export const purposeForm = z.object({ purpose: text(LIMITS.purpose), benefit: text(LIMITS.benefit) });

/** The period in three boxes each; a day is empty, or a day of the calendar. */
export const periodForm = z
  .object({
    "startsOn.day": box,
    "startsOn.month": box,
    "startsOn.year": box,
    "endsOn.day": box,
    "endsOn.month": box,
    "endsOn.year": box,
    flexibility: text(LIMITS.flexibility),
  })
  .transform((form, context) => ({
    startsOn: readDay(form, "startsOn", context),
    endsOn: readDay(form, "endsOn", context),
    flexibility: form.flexibility,
  }));

type DayBoxes = Record<`${"startsOn" | "endsOn"}.${"day" | "month" | "year"}`, string>;

function readDay(form: DayBoxes, name: "startsOn" | "endsOn", context: z.RefinementCtx): string {
  const [day, month, year] = [form[`${name}.day`], form[`${name}.month`], form[`${name}.year`]];
  if (day === "" && month === "" && year === "") return "";
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isDay(written)) return written;
  context.addIssue({ code: "custom", message: "date_unknown", path: [name] });
  return z.NEVER;
}

/** The leader's answer; days and reason only matter where they are asked for. */
export const releaseForm = z
  .object({
    answer: z.enum(["yes", "later", "no"], "answer_missing"),
    "startsOn.day": box,
    "startsOn.month": box,
    "startsOn.year": box,
    "endsOn.day": box,
    "endsOn.month": box,
    "endsOn.year": box,
    reason: text(LIMITS.reason),
  })
  .transform((form, context) => {
    if (form.answer === "yes") return { answer: form.answer };
    if (form.reason === "") context.addIssue({ code: "custom", message: "reason_missing", path: ["reason"] });
    if (form.answer === "no") return { answer: form.answer, reason: form.reason };
    return {
      answer: form.answer,
      reason: form.reason,
      startsOn: readDay(form, "startsOn", context),
      endsOn: readDay(form, "endsOn", context),
    };
  });

export const withdrawForm = z.object({ reason: text(LIMITS.reason) });

export const chooseForm = z
  .object({
    choice: z.enum(["shortlist", "offer", "decline"], "choice_missing"),
    reason: text(LIMITS.reason),
  })
  .transform(({ choice, reason }, context) => {
    if (choice !== "decline") return { choice };
    if (reason === "") context.addIssue({ code: "custom", message: "reason_missing", path: ["reason"] });
    return { choice, reason };
  });

/** What the applicant does on the page of the case. */
export const caseForm = z
  .object({
    act: z.enum(["accept_offer", "accept_period", "complete"], "choice_missing"),
    learned: text(LIMITS.learned),
  })
  .transform(({ act, learned }, context) => {
    if (act !== "complete") return { act };
    if (learned === "") context.addIssue({ code: "custom", message: "learned_missing", path: ["learned"] });
    return { act, learned };
  });
