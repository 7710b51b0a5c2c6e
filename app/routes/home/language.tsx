import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { inAnyLanguage } from "../../shared/language.ts";
import { isLanguage } from "../../shared/words.ts";
import { badForm } from "../form.server.ts";
import { languageCookie } from "../language.server.ts";
import { ownPath } from "../own-path.ts";

/** Remembers the language and goes back to the page that one was reading. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get("sprog");
  if (!isLanguage(language)) throw badForm("unknown_choice");
  const back = ownPath(String(form.get("videre") ?? ""));
  const secure = context.rokade.env.baseUrl.startsWith("https:");
  return redirect(inAnyLanguage(back), {
    status: 303,
    headers: { "Set-Cookie": languageCookie(language, secure) },
  });
}

export function loader() {
  return redirect("/", 303);
}
