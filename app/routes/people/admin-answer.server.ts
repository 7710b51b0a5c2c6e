import { redirect } from "@remix-run/node";
import type { Refused, Result } from "../../shared/result.ts";
import { invalid, type Typed } from "../form.server.ts";
import type { RequestArgs } from "../request-args.ts";
import { forbidden, notFound } from "../session.server.ts";

/** Where a refusal is shown when the verb does not say: at the field that it is about, or over the form. */
const FIELDS: Readonly<Record<string, string>> = {
  scope_country: "organisationId",
  scope_organisation: "organisationId",
  unknown_organisation: "organisationId",
  from_past: "from",
  until_before_from: "until",
  already_held: "role",
  council_apart: "role",
  day_past: "lastDay",
  day_after_end: "lastDay",
};

/** Answers a form by what the verb said: on to the next page, or the form again with what was typed. */
export function answerTo<T>(
  args: RequestArgs,
  typed: Typed,
  outcome: Result<T, string>,
  next: (value: T) => string,
) {
  if (outcome.ok) return redirect(next(outcome.value), 303);
  const { code, field }: Refused<string> = outcome;
  if (code === "not_found") throw notFound();
  if (code === "not_allowed") throw forbidden("admin");
  return invalid(
    args,
    { errors: { [field ?? FIELDS[code] ?? ""]: code }, typed },
    code === "conflict" ? 409 : 400,
  );
}
