import { z } from "zod";
import {
  type ApiQuery,
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  parametersSchema,
} from "./parameters.ts";

export type ReadQuery = { ok: true; query: ApiQuery } | { ok: false; parameter: string; detail: string };

/** Reads the address strictly: a parameter that cannot be understood is named, never guessed at. Unknown names are left alone. */
export function readQuery(params: URLSearchParams): ReadQuery {
  const given = Object.fromEntries(
    PARAMETER_NAMES.flatMap((name) => {
      const value = givenFor(name, params);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const parsed = parametersSchema.safeParse(given);
  if (parsed.success) return { ok: true, query: parsed.data };
  const issue = parsed.error.issues[0];
  const parameter = String(issue?.path[0] ?? "q");
  return { ok: false, parameter, detail: `${parameter}: ${issue?.message ?? "cannot be read"}` };
}

/** What the schema of the parameter is asked about: a list by commas or by name, digits as a number, else the text. */
function givenFor(name: ParameterName, params: URLSearchParams): unknown {
  if (isList(name)) {
    const values = params.getAll(name).flatMap((value) => value.split(","));
    return values.filter((value) => value !== "");
  }
  const text = params.get(name);
  if (text === null || (text === "" && name !== "q")) return undefined;
  return isNumber(name) && /^\d{1,7}$/.test(text) ? Number(text) : text;
}

/** Lists may be given by name several times or once with commas. */
export function isList(name: ParameterName): boolean {
  return inner(PARAMETERS[name]) instanceof z.ZodArray;
}

function isNumber(name: ParameterName): boolean {
  return inner(PARAMETERS[name]) instanceof z.ZodNumber;
}

function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? inner(schema.unwrap() as z.ZodType)
    : schema;
}
