import { data } from "@remix-run/node";
import type { ZodType } from "zod";
import type { OnceKey } from "../domain/jobs/index.server.ts";
import type { Actor } from "../domain/people/index.server.ts";
import type { VerbContext } from "../ports/verb-context.ts";
import type { RequestArgs } from "./request-args.ts";

/** What a person typed, by field, as it was typed: shown again beside the errors. */
export type Typed = Readonly<Record<string, string | string[]>>;
/** Error codes by field: keys under `errors` of the area's locale file. The empty name is the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;
export type ParsedForm<T> =
  | { ok: true; value: T; typed: Typed }
  | { ok: false; errors: FieldErrors; typed: Typed };

/** Reads a posted form with `schema`. Fields ending in `[]` are lists. Each message of the schema is an error code. */
export function parseForm<T>(form: FormData, schema: ZodType<T>): ParsedForm<T> {
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    typed[name] = name.endsWith("[]") ? values : (values[0] ?? "");
  }
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.map(String).join(".")] ??= issue.message;
  return { ok: false, errors, typed };
}

/**
 * Answers a form that has to be sent again: with what was typed, the error code of each field, and 400 (or 409 when
 * somebody else changed the record meanwhile: code "conflict" on the empty field).
 */
export function invalid(
  { context }: RequestArgs,
  { errors, typed }: { errors: FieldErrors; typed: Typed },
  status: 400 | 409 = 400,
) {
  context.memo.set("formFailed", true);
  return data({ errors, typed }, { status });
}

/** A form that Rokade's pages do not send. `why` names what is wrong, as a key under `shell.error.400why`. */
export function badForm(why: "no_token" | "no_version" | "unknown_choice"): Response {
  return new Response(why, { status: 400, statusText: "Bad Request" });
}

/** The token that every form carries. A form without it was not made by Rokade: 400, in plain words. */
export function onceOf(form: FormData, actor: Actor, action: string): OnceKey {
  const token = form.get("_once");
  if (typeof token !== "string" || !/^[\w-]{16,64}$/.test(token)) throw badForm("no_token");
  return { personId: actor.personId, action, token };
}

/** The version of the record that the form was filled in from. */
export function versionOf(form: FormData): number {
  const version = form.get("_version");
  if (typeof version !== "string" || !/^\d{1,9}$/.test(version)) throw badForm("no_version");
  return Number(version);
}

/** What verbs are given by a request. */
export function verbContext({ context }: RequestArgs): VerbContext {
  const { db, clock, ids } = context.rokade;
  return { db, clock, ids, requestId: context.requestId };
}
