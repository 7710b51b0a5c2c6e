import type { Form } from "../../http/read-form.ts";
import { LtiRefusal, type LtiRefusalCode } from "../../refusal.ts";

const fixed: readonly (readonly [name: string, value: string, code: LtiRefusalCode])[] = [
  ["scope", "openid", "scope_invalid"],
  ["response_type", "id_token", "response_type_invalid"],
  ["response_mode", "form_post", "response_mode_invalid"],
  ["prompt", "none", "prompt_invalid"],
];

/** SEC 5.1.1.2: the four parameters that have one permitted value each. */
export function checkAuthParameters(form: Form): void {
  for (const [name, value, code] of fixed) {
    if (form.optional(name) !== value) {
      throw new LtiRefusal(code, `${name} must be ${value}.`, "SEC 5.1.1.2");
    }
  }
}

/** SEC 5.1.1.2: a nonce ties the answer to the tool's request. */
export function requireNonce(form: Form): string {
  const nonce = form.optional("nonce");
  if (nonce === null) throw new LtiRefusal("nonce_missing", "nonce is missing.", "SEC 5.1.1.2");
  return nonce;
}
