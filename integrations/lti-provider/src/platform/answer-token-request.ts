import { type Form, readPostedForm } from "../http/read-form.ts";
import { LtiRefusal, type LtiRefusalCode } from "../refusal.ts";
import { accessTokenSeconds, issueAccessToken } from "./access-token.ts";
import { checkClientAssertion } from "./checks/check-client-assertion.ts";
import type { TokenDeps } from "./deps.ts";
import type { RegisteredTool } from "./model.ts";

const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };

export type TokenAnswer =
  | { outcome: "granted"; response: Response; clientId: string; scopes: readonly string[] }
  | { outcome: "refused"; response: Response; refusal: LtiRefusal };

/**
 * The token endpoint (SEC 4.1.1; RFC 6749 4.4; RFC 7523 2.2): grants those of the asked scopes that the tool is
 * registered with, for 3600 s. Every refusal is 400 with an RFC 6749 code.
 */
export async function answerTokenRequest(request: Request, deps: TokenDeps): Promise<TokenAnswer> {
  try {
    const form = await readPostedForm(request);
    checkGrantType(form);
    const tool = await checkClientAssertion(form.required("client_assertion"), deps);
    checkClientId(form, tool);
    const scopes = grantedScopes(form, tool);
    const body = {
      access_token: await issueAccessToken({ clientId: tool.clientId, scopes }, deps),
      token_type: "Bearer",
      expires_in: accessTokenSeconds,
      scope: scopes.join(" "),
    };
    const response = Response.json(body, { headers: noStore });
    return { outcome: "granted", response, clientId: tool.clientId, scopes };
  } catch (error) {
    if (!(error instanceof LtiRefusal)) throw error;
    const body = { error: tokenError(error.code), error_description: error.message };
    const response = Response.json(body, { status: 400, headers: noStore });
    return { outcome: "refused", response, refusal: error };
  }
}

function checkGrantType(form: Form): void {
  if (form.required("grant_type") !== "client_credentials") {
    throw new LtiRefusal(
      "grant_type_unsupported",
      "grant_type must be client_credentials.",
      "RFC 6749 4.4.2",
    );
  }
  if (form.required("client_assertion_type") !== assertionType) {
    throw new LtiRefusal(
      "assertion_type_invalid",
      "client_assertion_type must be jwt-bearer.",
      "RFC 7523 2.2",
    );
  }
}

/** RFC 7521 4.2: a client_id beside the assertion is not needed, but must not contradict it. */
function checkClientId(form: Form, tool: RegisteredTool): void {
  if ((form.optional("client_id") ?? tool.clientId) !== tool.clientId) {
    throw new LtiRefusal("client_unknown", "client_id and assertion name different clients.", "RFC 7521 4.2");
  }
}

/** RFC 6749 3.3: fewer scopes than asked may be granted, and the answer says which; none at all is a refusal. */
function grantedScopes(form: Form, tool: RegisteredTool): readonly string[] {
  const asked = form.required("scope").split(" ");
  const granted = tool.scopes.filter((scope) => asked.includes(scope));
  if (granted.length === 0) {
    throw new LtiRefusal(
      "scope_not_granted",
      "None of the asked scopes is granted to this tool.",
      "RFC 6749 3.3",
    );
  }
  return granted;
}

const requestFaults: readonly LtiRefusalCode[] = [
  "body_too_large",
  "content_type_unsupported",
  "method_not_allowed",
  "parameter_missing",
  "parameter_repeated",
];

/** RFC 6749 5.2. What is wrong with an assertion is always `invalid_client`. */
function tokenError(code: LtiRefusalCode): string {
  if (requestFaults.includes(code)) return "invalid_request";
  if (code === "grant_type_unsupported") return "unsupported_grant_type";
  return code === "scope_not_granted" ? "invalid_scope" : "invalid_client";
}
