import type { Form } from "../../http/read-form.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { LaunchDeps } from "../deps.ts";
import type { PendingLogin } from "../model.ts";
import { readCookie, stateCookieName } from "../state-cookie.ts";

/**
 * SEC 7.3.1: the state was issued by us, to this browser, and is spent here. The cookie is asked for first, so that
 * somebody who only knows a state can neither use it nor spend it.
 */
export async function takeLogin(request: Request, form: Form, deps: LaunchDeps): Promise<PendingLogin> {
  const state = form.required("state");
  const binding = readCookie(request, stateCookieName(deps.config, state));
  if (!binding) {
    throw new LtiRefusal("state_cookie_missing", "This browser did not begin the login.", "SEC 7.3.1");
  }
  const login = await deps.store.takeState({ state, now: deps.clock() });
  if (!login) {
    throw new LtiRefusal("state_unknown", "The state was never issued, is used or has expired.", "SEC 7.3.1");
  }
  // Compared plainly: a wrong guess has just spent the state, so there is nothing to measure twice.
  if (login.browserBinding !== binding) {
    throw new LtiRefusal("state_mismatch", "The state belongs to another browser.", "SEC 7.3.1");
  }
  return login;
}
