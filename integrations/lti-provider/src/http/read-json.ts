import { asObject, type JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";
import { contentType, readBody } from "./read-body.ts";

/** A JSON object of one of the media types; `application/json` is taken too, since real tools send it. */
export async function readJson(request: Request, mediaType: string, spec: string): Promise<JsonObject> {
  if (![mediaType, "application/json"].includes(contentType(request))) {
    throw new LtiRefusal("content_type_unsupported", `The body must be ${mediaType}.`, spec);
  }
  const body = asObject(parse(await readBody(request), spec));
  if (!body) throw new LtiRefusal("body_malformed", "The body must be a JSON object.", spec);
  return body;
}

function parse(body: Buffer, spec: string): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new LtiRefusal("body_malformed", "The body is not JSON.", spec);
  }
}
