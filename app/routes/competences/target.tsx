import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { chooseTarget, targetForm } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { badForm, parseForm, verbContext } from "../form.server.ts";
import { notFound, requireActor } from "../session.server.ts";

/** Makes a competency profile one's target or gives it up, and shows it again. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params["id"] ?? "";
  const parsed = parseForm(await args.request.formData(), targetForm);
  if (!parsed.ok) throw badForm("unknown_choice");
  const outcome = await chooseTarget({
    ...verbContext(args),
    actor,
    profileId: id,
    chosen: parsed.value.maal,
  });
  if (!outcome.ok) throw notFound();
  return redirect(href("competencyProfile", { id }), 303);
}

/** Somebody who had to sign in first comes here by an address, not by the form. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return redirect(href("competencyProfile", { id: args.params["id"] ?? "" }), 303);
}
