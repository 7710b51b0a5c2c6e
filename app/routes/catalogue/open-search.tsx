import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { lookAtSearch } from "../../domain/searches/index.server.ts";
import { href } from "../../href.ts";
import { verbContext } from "../form.server.ts";
import { notFound, requireActor } from "../session.server.ts";

/** Leads to what one's own search finds, which is not new any more. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const address = await lookAtSearch({ ...verbContext(args), actor, id: args.params["id"] ?? "" });
  if (address === null) throw notFound();
  return redirect(address === "" ? href("opportunities") : `${href("opportunities")}?${address}`, 303);
}
