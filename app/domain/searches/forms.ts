import { z } from "zod";
import { FREQUENCIES, LONGEST_NAME } from "./labels.ts";

/** What a search is called, and how often one is told of it. Messages are keys under `searches.errors`. */
export const savedSearchForm = z.object({
  name: z
    .string({ error: "nameMissing" })
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .refine((text) => text !== "", "nameMissing")
    .refine((text) => [...text].length <= LONGEST_NAME, "nameTooLong"),
  frequency: z.enum(FREQUENCIES, { error: "frequencyMissing" }),
});
