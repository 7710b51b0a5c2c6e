import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import {
  createPosting,
  draftProblems,
  type Posting,
  postingForm,
  publishProblems,
  updatePosting,
} from "../../domain/catalogue/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { type FieldErrors, invalid, onceOf, parseForm, type Typed, verbContext } from "../form.server.ts";
import { forbidden, notFound } from "../session.server.ts";
import { type Preview, postingPreview } from "./posting-preview.server.ts";

type Writing = { args: ActionFunctionArgs; actor: Actor; form: FormData };
/** The form again: with what is wrong with it, or with how it will look. */
type PostingAnswer = ReturnType<typeof data<{ errors: FieldErrors; typed: Typed; preview?: Preview }>>;
/** The posting that is written on: null for a new one. */
type Standing = { id: string; version: number; isPublished: boolean } | null;

/**
 * Saves what was sent, publishes it when asked to, and goes where the button leads; or answers with what is wrong, or
 * with how it will look, which saves nothing.
 */
export async function writePosting(
  { args, actor, form }: Writing,
  standing: Standing,
): Promise<PostingAnswer | Response> {
  const act = form.get("handling");
  const parsed = parseForm(form, postingForm);
  if (!parsed.ok) return invalid(args, parsed);
  const { value: posting, typed } = parsed;
  if (act === "vis") return data({ errors: {}, typed, preview: await postingPreview(args, posting) });
  const publish = act === "offentliggoer" && standing?.isPublished !== true;
  const mustBeReady = publish || standing?.isPublished === true;
  const problems = mustBeReady
    ? publishProblems(posting, args.context.rokade.clock.today())
    : draftProblems(posting);
  if (Object.keys(problems).length > 0) return invalid(args, { errors: problems, typed });
  const written = await save({ args, actor, form }, standing, { posting, publish });
  if (!written.ok) return refusal(args, written, typed);
  const { id } = written.value;
  return publish
    ? redirect(`${href("opportunity", { id })}?besked=offentliggjort`, 303)
    : redirect(`${href("host.posting", { id })}?besked=gemt`, 303);
}

async function save(
  { args, actor, form }: Writing,
  standing: Standing,
  what: { posting: Posting; publish: boolean },
) {
  const common = { ...verbContext(args), actor, ...what };
  if (standing === null) return createPosting({ ...common, once: onceOf(form, actor, "posting.create") });
  const { id, version } = standing;
  const outcome = await updatePosting({
    ...common,
    once: onceOf(form, actor, `posting.update.${id}`),
    id,
    version,
  });
  return outcome.ok ? { ok: true as const, value: { id } } : outcome;
}

/** Codes by field that the form's schema cannot know: what the database does not have. */
const UNKNOWN: Readonly<Record<string, string>> = {
  modelId: "modelKind",
  municipalityCode: "municipality",
  competences: "competenceUnknown",
};

export function refusal(
  args: ActionFunctionArgs,
  outcome: { code: string; field?: string },
  typed: Typed,
): PostingAnswer {
  const { code, field = "" } = outcome;
  if (code === "not_found") throw notFound();
  if (code === "not_allowed") throw forbidden("leader");
  if (code === "conflict" || code === "wrong_state")
    return invalid(args, { errors: { "": "conflict" }, typed }, 409);
  return invalid(args, { errors: { [field]: UNKNOWN[field] ?? "model" }, typed });
}
