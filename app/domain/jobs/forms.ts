import { z } from "zod";
import { GIVE_UP_REASONS, JOB_NAMES } from "./labels.ts";

/** Messages are error codes: keys under `administration.jobs.error`. */
export const runJobForm = z.object({ name: z.enum(JOB_NAMES, { error: "unknownJob" }) });
export const giveUpForm = z.object({ reason: z.enum(GIVE_UP_REASONS, { error: "reason" }) });
