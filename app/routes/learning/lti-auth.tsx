import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import handoverStyles from "../../styles/handover.scss?url";
import { languageOf } from "../language.server.ts";
import type { RequestArgs } from "../request-args.ts";
import { currentActor } from "../session.server.ts";
import { handoverFailed } from "./handover-failed.server.ts";
import { logRefusal } from "./service.server.ts";

/** Longer than any honest request; a server may refuse an address much longer. */
const MAX_QUERY = 6000;

/** The OIDC authentication endpoint (SEC 5.1.1.2): says who is signed in here, to the tool that asks for this launch. */
export async function loader(args: RequestArgs): Promise<Response> {
  const { request, context } = args;
  const actor = await currentActor(args);
  const lang = languageOf(request);
  const { t } = wordsOf(lang);
  const answer = await context.rokade.lti.auth(request, {
    signedInUserId: actor?.personId ?? null,
    page: {
      cspNonce: context.nonce,
      texts: {
        lang,
        title: t("learning.handover.title"),
        message: t("learning.handover.message"),
        button: t("learning.handover.button"),
      },
      stylesheetUrl: handoverStyles,
    },
  });
  if (answer.outcome === "launched") return answer.response;
  logRefusal(context, answer.refusal);
  return answer.outcome === "refused_to_tool"
    ? answer.response
    : handoverFailed({ lang, requestId: context.requestId, stylesheetUrl: handoverStyles });
}

/**
 * A tool may also post its request. A browser keeps our cookie back from a post that another site made, so such a
 * post without a session comes again by GET, where the cookie comes along; who then is nobody is refused.
 */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { request } = args;
  const crossSite = request.headers.get("Sec-Fetch-Site") === "cross-site";
  if (!crossSite || (await currentActor(args)) !== null) return loader(args);
  const query = new URLSearchParams(await request.clone().text()).toString();
  return query.length > MAX_QUERY ? loader(args) : redirect(`${href("lti.auth")}?${query}`, 303);
}
