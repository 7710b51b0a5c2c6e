import { type FormPageOptions, formPage } from "../http/form-page.ts";
import { LtiRefusal } from "../refusal.ts";
import { requireSubject } from "./checks/require-subject.ts";
import { requireTool } from "./checks/require-tool.ts";
import { checkDeployment } from "./checks/take-launch.ts";
import type { PlatformDeps } from "./deps.ts";
import type { PendingLaunch } from "./model.ts";

/** How long the tool may take to come back with its authentication request. */
const hintSeconds = 300;

export type StartLoginInput = Omit<PendingLaunch, "hint" | "expiresAt"> & {
  /**
   * `redirect`: 302 to the tool's login address. `form`: a page that posts to it, which keeps the hints out of
   * addresses and logs and is free of the launching page's form-action policy.
   */
  by: { way: "redirect" } | { way: "form"; page: FormPageOptions };
};

export type StartLoginAnswer =
  | { outcome: "started"; response: Response }
  | { outcome: "refused"; refusal: LtiRefusal };

/**
 * Third-party initiated login (SEC 5.1.1.1; CORE 4.1 for the LTI parameters): begins a launch and sends the browser to
 * the tool. Refuses `client_unknown`, `client_suspended`, `deployment_unknown` and `user_suspended`.
 */
export async function startLogin(input: StartLoginInput, deps: PlatformDeps): Promise<StartLoginAnswer> {
  try {
    return { outcome: "started", response: await start(input, deps) };
  } catch (error) {
    if (error instanceof LtiRefusal) return { outcome: "refused", refusal: error };
    throw error;
  }
}

async function start({ by, ...launch }: StartLoginInput, deps: PlatformDeps): Promise<Response> {
  const tool = await requireTool(deps.store, launch.clientId);
  checkDeployment(tool, launch.deploymentId);
  const subject = await requireSubject(deps.store, tool.clientId, launch.userId);
  const hint = deps.newId();
  const expiresAt = new Date(deps.clock().getTime() + hintSeconds * 1000);
  await deps.store.saveMessageHint({ ...launch, hint, expiresAt });
  const fields = {
    iss: deps.config.issuer,
    login_hint: subject.sub,
    target_link_uri: launch.targetLinkUri,
    client_id: tool.clientId,
    lti_deployment_id: launch.deploymentId,
    lti_message_hint: hint,
  };
  if (by.way === "form") {
    return formPage({ action: tool.loginUrl, fields, alsoTo: [deps.config.issuer] }, by.page);
  }
  const address = new URL(tool.loginUrl);
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
  return new Response(null, {
    status: 302,
    headers: { Location: address.href, "Cache-Control": "no-store", "Referrer-Policy": "origin" },
  });
}
