import { type Form, readForm } from "../http/read-form.ts";
import { LtiRefusal } from "../refusal.ts";
import { checkDeployment } from "./checks/check-deployment.ts";
import { checkOwnAddress } from "./checks/check-own-address.ts";
import { requirePlatform } from "./checks/require-platform.ts";
import type { LoginDeps } from "./deps.ts";
import type { PendingLogin, RegisteredPlatform } from "./model.ts";
import { setStateCookie, stateSeconds } from "./state-cookie.ts";

export type LoginAnswer =
  | { outcome: "redirected"; response: Response }
  | { outcome: "refused"; refusal: LtiRefusal };

/**
 * The login initiation endpoint, GET and POST (SEC 5.1.1.1): ties a new state and nonce to this browser and redirects
 * to the platform's authentication endpoint (SEC 5.1.1.2).
 */
export async function answerLogin(request: Request, deps: LoginDeps): Promise<LoginAnswer> {
  try {
    return { outcome: "redirected", response: await redirect(await readForm(request), deps) };
  } catch (error) {
    if (error instanceof LtiRefusal) return { outcome: "refused", refusal: error };
    throw error;
  }
}

async function redirect(form: Form, deps: LoginDeps): Promise<Response> {
  const issuer = form.required("iss");
  form.required("login_hint");
  checkOwnAddress(deps.config, form.required("target_link_uri"));
  const platform = await requirePlatform(deps.store, { issuer, clientId: form.optional("client_id") });
  const deploymentId = form.optional("lti_deployment_id");
  if (deploymentId !== null) checkDeployment(platform, deploymentId);
  const login = pendingLogin(platform, deps);
  await deps.store.saveState(login);
  return new Response(null, {
    status: 302,
    headers: {
      Location: authAddress(form, platform, login, deps),
      "Set-Cookie": setStateCookie(deps.config, login.state, login.browserBinding),
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
    },
  });
}

function pendingLogin(platform: RegisteredPlatform, { clock, newId }: LoginDeps): PendingLogin {
  return {
    state: newId(),
    nonce: newId(),
    browserBinding: newId(),
    issuer: platform.issuer,
    clientId: platform.clientId,
    expiresAt: new Date(clock().getTime() + stateSeconds * 1000),
  };
}

/** SEC 5.1.1.2; CORE 4.1.1: the hints go back byte for byte, since some platforms put JSON or a signature in them. */
function authAddress(form: Form, platform: RegisteredPlatform, login: PendingLogin, deps: LoginDeps): string {
  const address = new URL(platform.authUrl);
  const parameters = {
    scope: "openid",
    response_type: "id_token",
    response_mode: "form_post",
    prompt: "none",
    client_id: platform.clientId,
    redirect_uri: deps.config.launchUrl,
    state: login.state,
    nonce: login.nonce,
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  const untouched = ["login_hint", "lti_message_hint"].flatMap((name) => {
    const value = form.encoded(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  return [address.href, ...untouched].join("&");
}
