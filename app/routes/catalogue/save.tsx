import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { saveForm, saveOpportunity } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { cardId } from "../card-id.ts";
import { badForm, parseForm, verbContext } from "../form.server.ts";
import { ownPath } from "../own-path.ts";
import { notFound, requireActor } from "../session.server.ts";

/** Saves or lets go, and goes back to the card it was done from. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, saveForm);
  if (!parsed.ok) throw badForm("unknown_choice");
  const outcome = await saveOpportunity({
    ...verbContext(args),
    actor,
    opportunityId: id,
    saved: parsed.value.gem,
  });
  if (!outcome.ok) throw notFound();
  const next = form.get("videre");
  const target = typeof next === "string" && next !== "" ? ownPath(next) : href("saved");
  return redirect(`${target}#${cardId(encodeURIComponent(id))}`, 303);
}

/** Somebody who had to sign in first comes here by an address, not by the form: the opportunity is what they meant. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return redirect(href("opportunity", { id: args.params["id"] ?? "" }), 303);
}
