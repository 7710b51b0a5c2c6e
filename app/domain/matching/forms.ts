import { z } from "zod";
import { DISMISSAL_REASONS } from "./labels.ts";

/** »Ikke interesseret« and its undoing: `vaelg` is how it shall be. An empty reason is none. */
export const dismissForm = z.object({
  vaelg: z.enum(["fra", "til"], "choice"),
  aarsag: z
    .union([z.literal(""), z.enum(DISMISSAL_REASONS)], "reason")
    .default("")
    .transform((reason) => (reason === "" ? null : reason)),
});
