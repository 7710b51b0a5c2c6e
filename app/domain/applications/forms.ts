import { z } from "zod";
import type { ReleaseAnswer } from "./answer-release.server.ts";
import { type Day, isDay } from "./days.ts";
import { LIMITS } from "./labels.ts";
import { periodError } from "./rules.ts";

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
    startsOn: readDay(form, "startsOn", context) ?? "",
    endsOn: readDay(form, "endsOn", context) ?? "",
    flexibility: form.flexibility,
  }));

type DayBoxes = Record<`${"startsOn" | "endsOn"}.${"day" | "month" | "year"}`, string>;

/** The day in three boxes; empty when nothing is written, null (and an issue) when it is no day. */
function readDay(form: DayBoxes, name: "startsOn" | "endsOn", context: z.RefinementCtx): string | null {
  const [day, month, year] = [form[`${name}.day`], form[`${name}.month`], form[`${name}.year`]];
  if (day === "" && month === "" && year === "") return "";
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isDay(written)) return written;
  context.addIssue({ code: "custom", message: "date_unknown", path: [name] });
  return null;
}

/** The leader's answer; days and reason only matter where they are asked for. */
export const releaseForm = (today: Day) =>
  z
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
    .transform((form, context): ReleaseAnswer => {
      if (form.answer === "yes") return { answer: "yes" };
      const reason = form.reason;
      if (reason === "") context.addIssue({ code: "custom", message: "reason_missing", path: ["reason"] });
      if (form.answer === "no") return { answer: "no", reason };
      const startsOn = readDay(form, "startsOn", context);
      const endsOn = readDay(form, "endsOn", context);
      const wrong = startsOn === null || endsOn === null ? null : periodError(startsOn, endsOn, today);
      if (wrong) context.addIssue({ code: "custom", message: wrong.code, path: [wrong.field] });
      return { answer: "later", reason, startsOn: startsOn ?? "", endsOn: endsOn ?? "" };
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
