import { z } from "zod";

/** What stands in the address of the overview. The messages are keys under `council.errors`. */
export const overviewQuery = z.object({
  aar: z
    .string()
    .regex(/^(19|20)\d{2}$/, "year")
    .transform(Number)
    .optional(),
  sektor: z.enum(["state", "region", "municipality"], "sector").optional(),
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "version")
    .transform(Number)
    .optional(),
});
