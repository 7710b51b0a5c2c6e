import { z } from "zod";
import { isDay } from "../../shared/days.ts";
import { ADMINISTRATION_LIMITS, LEADERSHIP_LEVELS, ROLES } from "./labels.ts";

const box = z.string().trim().max(8, "date").default("");
const line = (limit: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .refine((text) => text.length <= limit, "tooLong");
const needed = (limit: number, error: string) => line(limit).refine((text) => text !== "", error);
const id = (error: string) =>
  z
    .string()
    .default("")
    .refine((text) => /^[\w-]{1,120}$/.test(text), error);
const optionalId = z
  .string()
  .default("")
  .refine((text) => /^[\w-]{0,120}$/.test(text), "unknown")
  .transform((text) => (text === "" ? null : text));

const reason = z
  .string()
  .default("")
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .refine((text) => text !== "", "reason")
  .refine((text) => text.length <= ADMINISTRATION_LIMITS.reason, "tooLong");

type Boxes<Name extends string> = Record<`${Name}.${"day" | "month" | "year"}`, string>;

const boxes = <const Name extends string>(name: Name) =>
  ({ [`${name}.day`]: box, [`${name}.month`]: box, [`${name}.year`]: box }) as Record<
    `${Name}.${"day" | "month" | "year"}`,
    typeof box
  >;

/** The day in three boxes: null when all are empty, undefined when they are no day of the calendar. */
function dayOf<Name extends string>(form: Boxes<Name>, name: Name): string | null | undefined {
  const parts: Record<string, string> = form;
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map(
    (part) => parts[`${name}.${part}`] ?? "",
  );
  if (day === "" && month === "" && year === "") return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}

function neededDay<Name extends string>(form: Boxes<Name>, name: Name, context: z.RefinementCtx): string {
  const day = dayOf(form, name);
  if (typeof day === "string") return day;
  context.addIssue({ code: "custom", path: [name], message: day === null ? "dateMissing" : "date" });
  return "";
}

function optionalDay<Name extends string>(
  form: Boxes<Name>,
  name: Name,
  context: z.RefinementCtx,
): string | null {
  const day = dayOf(form, name);
  if (day === undefined) context.addIssue({ code: "custom", path: [name], message: "date" });
  return day ?? null;
}

export const giveRoleForm = z
  .object({
    role: z.enum(ROLES, { error: "role" }),
    organisationId: optionalId,
    ...boxes("from"),
    ...boxes("until"),
    reason,
  })
  .transform((form, context) => ({
    role: form.role,
    organisationId: form.organisationId,
    from: neededDay(form, "from", context),
    until: optionalDay(form, "until", context),
    reason: form.reason,
  }));

/** At once, or with a day. */
export const endRoleForm = z
  .object({ when: z.enum(["now", "day"], { error: "when" }), ...boxes("lastDay"), reason })
  .transform((form, context) => ({
    lastDay: form.when === "now" ? null : neededDay(form, "lastDay", context),
    reason: form.reason,
  }));

export const moveForm = z
  .object({
    workplaceId: id("unit"),
    managerId: optionalId,
    title: needed(ADMINISTRATION_LIMITS.title, "title"),
    leadershipLevel: z.enum(LEADERSHIP_LEVELS, { error: "level" }),
    ...boxes("from"),
    reason,
  })
  .transform((form, context) => ({
    workplaceId: form.workplaceId,
    managerId: form.managerId,
    title: form.title,
    leadershipLevel: form.leadershipLevel,
    from: neededDay(form, "from", context),
    reason: form.reason,
  }));

export const lastDayForm = z
  .object({ ...boxes("lastDay"), reason })
  .transform((form, context) => ({ lastDay: neededDay(form, "lastDay", context), reason: form.reason }));

export const signInForm = z.discriminatedUnion(
  "act",
  [
    z.object({ act: z.literal("close"), typedName: needed(200, "name_differs"), reason }),
    z.object({ act: z.literal("reopen"), reason }),
  ],
  { error: "act" },
);

export const addUnitForm = z
  .object({
    name: needed(ADMINISTRATION_LIMITS.name, "unitName"),
    municipalityCode: z
      .string()
      .trim()
      .regex(/^$|^\d{4}$/, "unknown_municipality")
      .default("")
      .transform((code) => (code === "" ? null : code)),
    ...boxes("from"),
    reason,
  })
  .transform((form, context) => ({
    name: form.name,
    municipalityCode: form.municipalityCode,
    from: neededDay(form, "from", context),
    reason: form.reason,
  }));

export const renameUnitForm = z.object({ name: needed(ADMINISTRATION_LIMITS.name, "unitName"), reason });

export const reasonForm = z.object({ reason });
