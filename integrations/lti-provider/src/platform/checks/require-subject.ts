import { isSubject } from "../../jwt/check-subject.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { Subject } from "../model.ts";
import type { PlatformStore } from "../store.ts";

/**
 * SEC 5.1.1.2: prompt=none means that somebody is signed in already, or it fails. A person who is suspended has no
 * subject. A sub outside SEC 5.1.2 is a fault of the host and throws a plain Error.
 */
export async function requireSubject(
  store: PlatformStore,
  clientId: string,
  signedInUserId: string | null,
): Promise<Subject> {
  if (signedInUserId === null) {
    throw new LtiRefusal("login_required", "Nobody is signed in.", "SEC 5.1.1.5");
  }
  const subject = await store.subject({ clientId, userId: signedInUserId });
  if (!subject) {
    throw new LtiRefusal("user_suspended", "The person may not use this tool.", "SEC 5.1.1.5");
  }
  if (!isSubject(subject.sub)) throw new Error("A sub must be 1 to 255 ASCII characters (SEC 5.1.2).");
  return subject;
}
