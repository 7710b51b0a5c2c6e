import { z } from "zod";
import { LIMITS } from "./labels.ts";

const text = (missing: string, limit: number) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
    .refine((typed) => typed !== "", missing)
    .refine((typed) => typed.length <= limit, "too_long");

const id = (missing: string) => z.string({ error: missing }).min(1, missing).max(100, missing);

/** A nomination: who, to what, and a short text for each criterion. */
export const nominateForm = z.object({
  opportunityId: id("programme_missing"),
  nomineeId: id("nominee_missing"),
  strengths: text("strengths_missing", LIMITS.criterion),
  potential: text("potential_missing", LIMITS.criterion),
  coreTask: text("coreTask_missing", LIMITS.criterion),
});

/** What is done on the page of a nomination; only a no may have a reason. */
export const nominationForm = z.object({
  act: z.enum(["accept", "decline", "withdraw"], "act_missing"),
  reason: z
    .string()
    .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
    .refine((typed) => typed.length <= LIMITS.reason, "too_long")
    .default(""),
});
