import { z } from "zod";
import { FORMATS, isOneOf, KINDS, LEVELS, SECTORS } from "../../domain/catalogue/labels.ts";

const MOST_TEXT = 200;
const ORDERS = ["relevance", "deadline", "newest"] as const;

const known = <T extends string>(list: readonly T[]) =>
  z.array(
    z.custom<T>((value) => isOneOf(list, value), { error: `use one of ${list.join(", ")}` }),
    { error: "give it as text" },
  );
const codes = (pattern: RegExp, error: string) => z.array(z.string().regex(pattern, error));
const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `use a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `use a whole number from ${least} to ${most}`);
const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text
  );
};

const LISTS = ["kind", "sector", "region", "competence", "level", "format"] as const;

const schema = z
  .object({
    q: z.string().max(MOST_TEXT, `use at most ${MOST_TEXT} characters`).default(""),
    kind: known(KINDS),
    sector: known(SECTORS),
    region: codes(/^[0-9A-Z]{2,8}$/, "use the code of a region, for example 1083"),
    competence: codes(/^[a-z0-9-]{2,80}$/, "use the id of a competence, for example project-management"),
    level: known(LEVELS),
    format: known(FORMATS),
    weeksMin: number(0, 1000).optional(),
    weeksMax: number(0, 1000).optional(),
    startsFrom: z.string().refine(isDay, "use a day, for example 2027-02-01").optional(),
    sort: z.enum(ORDERS, { error: `use one of ${ORDERS.join(", ")}` }).optional(),
    page: number(1, 100_000).default(1),
    perPage: number(1, 100).default(20),
  })
  .refine(
    ({ weeksMin, weeksMax }) => weeksMin === undefined || weeksMax === undefined || weeksMin <= weeksMax,
    {
      path: ["weeksMin"],
      error: "use a number that is not above weeksMax",
    },
  );

export type ApiQuery = z.infer<typeof schema>;

/** Reads the address strictly: a parameter that cannot be understood is named, never guessed at. Unknown names are left alone. */
export function readQuery(
  params: URLSearchParams,
): { ok: true; query: ApiQuery } | { ok: false; parameter: string; detail: string } {
  const single = Object.fromEntries(
    ["q", "weeksMin", "weeksMax", "startsFrom", "sort", "page", "perPage"].flatMap((name) => {
      const value = params.get(name);
      return value === null || (value === "" && name !== "q") ? [] : [[name, value]];
    }),
  );
  const lists = Object.fromEntries(
    LISTS.map((name) => [
      name,
      params
        .getAll(name)
        .flatMap((value) => value.split(","))
        .filter((value) => value !== ""),
    ]),
  );
  const parsed = schema.safeParse({ ...single, ...lists });
  if (parsed.success) return { ok: true, query: parsed.data };
  const issue = parsed.error.issues[0];
  const parameter = String(issue?.path[0] ?? "q");
  return { ok: false, parameter, detail: `${parameter}: ${issue?.message ?? "cannot be read"}` };
}
