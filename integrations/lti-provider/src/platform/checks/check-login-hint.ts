import type { Form } from "../../http/read-form.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { Subject } from "../model.ts";

/** SEC 5.1.1.2: the hint names the person who is signed in. Never sign somebody in because a hint says so. */
export function checkLoginHint(form: Form, subject: Subject): void {
  if (form.required("login_hint") !== subject.sub) {
    throw new LtiRefusal("login_hint_mismatch", "Somebody else is signed in.", "SEC 5.1.1.2");
  }
}
