import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { verbContext } from "../form.server.ts";
import { sessionCookie, sessionSecretOf } from "../session.server.ts";

/** Ends the session here and in the database: the cookie's secret is worth nothing afterwards. */
export async function action(args: ActionFunctionArgs) {
  const secret = await sessionSecretOf(args);
  if (secret !== null) await endSession({ ...verbContext(args), secret });
  return redirect(href("home"), {
    status: 303,
    headers: { "Set-Cookie": await sessionCookie(args.context.rokade).serialize("", { maxAge: 0 }) },
  });
}

export function loader() {
  return redirect(href("home"), 303);
}
