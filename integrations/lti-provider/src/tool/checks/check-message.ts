import { claim, ltiVersion, resourceLinkRequest } from "../../claims.ts";
import { asText, type JsonObject } from "../../json.ts";
import { LtiRefusal } from "../../refusal.ts";

/** CORE 5.3.1: a message type we know. */
export function checkMessageType(claims: JsonObject): void {
  const type = asText(claims[claim.messageType]);
  if (type === null) throw new LtiRefusal("message_type_missing", "message_type is missing.", "CORE 5.3.1");
  if (type !== resourceLinkRequest) {
    throw new LtiRefusal("message_type_unsupported", "message_type is not one we take.", "CORE 5.3.1");
  }
}

/** CORE 5.3.2: exactly version 1.3.0. */
export function checkVersion(claims: JsonObject): void {
  const version = asText(claims[claim.version]);
  if (version === null) throw new LtiRefusal("version_missing", "version is missing.", "CORE 5.3.2");
  if (version !== ltiVersion) {
    throw new LtiRefusal("version_unsupported", "version is not 1.3.0.", "CORE 5.3.2");
  }
}
