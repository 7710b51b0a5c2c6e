import { z } from "zod";
import { FORMATS, KINDS, LEVELS, SECTORS, WORKLOADS } from "../../domain/catalogue/labels.ts";

const MOST_TEXT = 200;
/** In one list: more would be a query that nobody reads the address of. */
const MOST_CHOICES = 100;
const ORDERS = ["relevance", "deadline", "newest"] as const;

const list = <T extends z.ZodType<string>>(item: T) =>
  z
    .array(item, { error: "give it as text" })
    .max(MOST_CHOICES, `use at most ${MOST_CHOICES} values`)
    .default([]);
const known = <const T extends readonly string[]>(choices: T) =>
  list(z.enum(choices, { error: `use one of ${choices.join(", ")}` }));
const codes = (pattern: RegExp, error: string) => list(z.string().regex(pattern, error));
const number = (least: number, most: number) => {
  const error = `use a whole number from ${least} to ${most}`;
  return z.int(error).min(least, error).max(most, error);
};
const day = () => z.iso.date("use a day, for example 2027-02-01").optional();

/**
 * What may stand in the address of a search. The reader of addresses checks by these schemas and the document of the
 * API is written from them; what each parameter means stands in the locale files under `api.parameter`.
 */
export const PARAMETERS = {
  q: z.string().max(MOST_TEXT, `use at most ${MOST_TEXT} characters`).default(""),
  kind: known(KINDS),
  sector: known(SECTORS),
  region: codes(/^[0-9A-Z]{2,8}$/, "use the code of a region, for example 1083"),
  municipality: codes(/^\d{4}$/, "use the four digits of a kommune, for example 0751"),
  organisation: codes(/^[\p{L}\p{N}][\p{L}\p{N}._:@-]{0,99}$/u, "use the id of an organisation"),
  competence: codes(/^[a-z0-9-]{2,80}$/, "use the id of a competence, for example project-management"),
  level: known(LEVELS),
  format: known(FORMATS),
  workload: known(WORKLOADS),
  weeksMin: number(0, 1000).optional(),
  weeksMax: number(0, 1000).optional(),
  startsFrom: day(),
  startsTo: day(),
  deadlineFrom: day(),
  deadlineTo: day(),
  priceMax: number(0, 1_000_000).optional(),
  sort: z.enum(ORDERS, { error: `use one of ${ORDERS.join(", ")}` }).optional(),
  page: number(1, 100_000).default(1),
  perPage: number(1, 100).default(20),
};

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** How each parameter may be written in the document and on its page; every one finds something in the demo world. */
export const EXAMPLES: Readonly<Partial<Record<ParameterName, string>>> = {
  q: "digitalisering",
  kind: "rotation,work_placement",
  sector: "municipality",
  region: "1082",
  municipality: "0751",
  competence: "project-management",
  level: "employee",
  format: "online",
  workload: "part_time",
  weeksMin: "13",
  weeksMax: "26",
  startsFrom: "2027-01-01",
  priceMax: "0",
  sort: "deadline",
  perPage: "5",
};

const UPPER_BOUNDS = [
  ["weeksMin", "weeksMax"],
  ["startsFrom", "startsTo"],
  ["deadlineFrom", "deadlineTo"],
] as const;

export const parametersSchema = z.object(PARAMETERS).superRefine((query, context) => {
  for (const [from, to] of UPPER_BOUNDS) {
    const [low, high] = [query[from], query[to]];
    if (low !== undefined && high !== undefined && low > high)
      context.addIssue({ code: "custom", path: [from], message: `must not be after ${to}` });
  }
});

export type ApiQuery = z.output<typeof parametersSchema>;
