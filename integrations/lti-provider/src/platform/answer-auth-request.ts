import { type FormPageOptions, formPage } from "../http/form-page.ts";
import { type Form, readForm } from "../http/read-form.ts";
import { signJwt } from "../jwt/sign-jwt.ts";
import { LtiRefusal } from "../refusal.ts";
import { checkAuthParameters, requireNonce } from "./checks/check-auth-parameters.ts";
import { checkLoginHint } from "./checks/check-login-hint.ts";
import { checkRedirectUri } from "./checks/check-redirect-uri.ts";
import { requireSubject } from "./checks/require-subject.ts";
import { requireTool } from "./checks/require-tool.ts";
import { takeLaunch } from "./checks/take-launch.ts";
import type { PlatformDeps } from "./deps.ts";
import { launchClaims } from "./launch-claims.ts";
import type { PendingLaunch, RegisteredTool } from "./model.ts";
import { oidcError } from "./oidc-error.ts";

export type AuthInput = {
  /** The platform's own id of the person who is signed in in this browser; null when nobody is. */
  signedInUserId: string | null;
  page: FormPageOptions;
};

export type AuthAnswer =
  /** The signed id_token is on its way to the tool. */
  | { outcome: "launched"; response: Response; launch: PendingLaunch }
  /** The tool is told, by a form post to its registered redirect_uri with its state (SEC 5.1.1.5). */
  | { outcome: "refused_to_tool"; response: Response; refusal: LtiRefusal }
  /** Who asks, or where to answer, is not known: show an error page here and redirect nowhere. */
  | { outcome: "refused_here"; refusal: LtiRefusal };

/** The OIDC authentication endpoint, GET and POST (SEC 5.1.1.2, 5.1.1.3): answers with a signed launch, or refuses. */
export async function answerAuthRequest(
  request: Request,
  input: AuthInput,
  deps: PlatformDeps,
): Promise<AuthAnswer> {
  const asked = await readRequester(request, deps);
  if (asked instanceof LtiRefusal) return { outcome: "refused_here", refusal: asked };
  const { form, tool, redirectUri } = asked;
  const post = (fields: Record<string, string>) =>
    formPage({ action: redirectUri, fields: { ...fields, ...stateOf(form) } }, input.page);
  try {
    const { idToken, launch } = await buildLaunch(form, tool, input.signedInUserId, deps);
    return { outcome: "launched", response: post({ id_token: idToken }), launch };
  } catch (error) {
    if (!(error instanceof LtiRefusal)) throw error;
    const fields = { error: oidcError(error), error_description: error.message };
    return { outcome: "refused_to_tool", response: post(fields), refusal: error };
  }
}

async function readRequester(
  request: Request,
  { store }: PlatformDeps,
): Promise<{ form: Form; tool: RegisteredTool; redirectUri: string } | LtiRefusal> {
  try {
    const form = await readForm(request);
    const tool = await requireTool(store, form.required("client_id"));
    const redirectUri = form.required("redirect_uri");
    checkRedirectUri(tool, redirectUri);
    // Read here, since without one state there is nothing to answer the tool with.
    form.optional("state");
    return { form, tool, redirectUri };
  } catch (error) {
    if (error instanceof LtiRefusal) return error;
    throw error;
  }
}

async function buildLaunch(
  form: Form,
  tool: RegisteredTool,
  signedInUserId: string | null,
  { config, store, clock }: PlatformDeps,
): Promise<{ idToken: string; launch: PendingLaunch }> {
  const now = clock();
  checkAuthParameters(form);
  const nonce = requireNonce(form);
  const subject = await requireSubject(store, tool.clientId, signedInUserId);
  checkLoginHint(form, subject);
  const keys = await store.keys();
  const userId = signedInUserId ?? "";
  // Last, since the hint is spent by it.
  const launch = await takeLaunch(form, store, { tool, userId, now });
  const claims = launchClaims({ config, tool, subject, launch, nonce, now });
  return { idToken: await signJwt(claims, { keys, now }), launch };
}

function stateOf(form: Form): Record<string, string> {
  const state = form.optional("state");
  return state === null ? {} : { state };
}
