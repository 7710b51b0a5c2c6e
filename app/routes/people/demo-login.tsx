import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession, openSession } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { badForm, verbContext } from "../form.server.ts";
import { ownPath } from "../own-path.ts";
import { notFound, sessionCookie, sessionSecretOf } from "../session.server.ts";

/** Becomes a demo persona. A new session each time (ASVS 5.0, 7.2.4); the one before it ends. */
export async function action(args: ActionFunctionArgs) {
  const { rokade } = args.context;
  if (rokade.identity.name !== "demo") throw notFound();
  const form = await args.request.formData();
  const personId = rokade.identity.personOf(String(form.get("persona") ?? ""));
  const known = rokade.identity.personas().map((persona) => persona.key);
  if (personId === null) throw new Response(`persona: ${known.join(" | ")}`, { status: 400 });
  const secret = await openSession({ ...verbContext(args), personId });
  if (secret === null) throw badForm("unknown_choice");
  const earlier = await sessionSecretOf(args);
  if (earlier !== null) await endSession({ ...verbContext(args), secret: earlier });
  return redirect(ownPath(String(form.get("videre") ?? "")), {
    status: 303,
    headers: { "Set-Cookie": await sessionCookie(rokade).serialize(secret) },
  });
}

export function loader() {
  return redirect(href("sign-in"), 303);
}
