import { z } from "zod";
import { isDay } from "../../shared/days.ts";
import type { ImportProblemCode } from "./labels.ts";

/** Messages are the codes of labels.ts. */
const code = (problem: ImportProblemCode) => problem;

const text = (longest: number) => z.string({ error: code("required") }).max(longest, code("too_long"));

/** Must stand there. */
export const requiredText = (longest: number) => text(longest).min(1, code("required"));

/** Undefined where the file has no such column: what stands in Rokade is left alone. Null empties it. */
export const optionalText = (longest: number) =>
  text(longest)
    .transform((value) => (value === "" ? null : value))
    .optional();

/** Opaque to us, and safe in an address. */
export const requiredId = requiredText(100).regex(/^[\p{L}\p{N}][\p{L}\p{N}._:@/-]*$/u, code("not_an_id"));
export const optionalId = optionalText(100).refine(
  (value) => value === undefined || value === null || /^[\p{L}\p{N}][\p{L}\p{N}._:@/-]*$/u.test(value),
  code("not_an_id"),
);

export const optionalDay = optionalText(10).refine(
  (value) => value === undefined || value === null || (isDay(value) && value >= "1900" && value < "2200"),
  code("not_a_day"),
);

export const requiredChoice = <const T extends readonly string[]>(choices: T) =>
  z
    .string({ error: code("required") })
    .min(1, code("required"))
    .pipe(z.enum(choices, { error: code("not_a_choice") }));

/** An empty field is the usual choice. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(
  choices: T,
  usual: T[number],
) =>
  z
    .string()
    .transform((value) => (value === "" ? usual : value))
    .pipe(z.enum(choices, { error: code("not_a_choice") }))
    .optional();

/** Several in one field, parted by semicolons. */
export const optionalList = (longest: number) =>
  z
    .string()
    .transform((value) => [
      ...new Set(
        value
          .split(";")
          .map((one) => one.trim())
          .filter((one) => one !== ""),
      ),
    ])
    .refine((list) => list.every((one) => one.length <= longest), code("too_long"))
    .optional();

export const optionalAddress = optionalText(500).refine(
  (value) => value === undefined || value === null || isWebAddress(value),
  code("not_an_address"),
);

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol);
}
