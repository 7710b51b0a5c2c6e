import { LtiRefusal } from "../refusal.ts";
import { contentType, readBody } from "./read-body.ts";

/** The parameters of a message. A parameter sent twice is refused when it is read (RFC 6749 3.1). */
export type Form = {
  /** The value, or null when it is absent or empty. */
  optional(name: string): string | null;
  /** The value; refused as `parameter_missing` when it is absent or empty. */
  required(name: string): string;
  /** The value as it was sent, still percent-encoded, fit to be sent on without changing one byte. */
  encoded(name: string): string | null;
};

const spec = "RFC 6749 3.1";

/** The query of a GET, or the urlencoded body of a POST: both ways must be taken (SEC 5.1.1.1, 5.1.1.2). */
export async function readForm(request: Request): Promise<Form> {
  if (request.method === "GET") return formOf(new URL(request.url).search.slice(1));
  if (request.method !== "POST") {
    throw new LtiRefusal("method_not_allowed", "Only GET and POST are taken here.", "SEC 5.1.1");
  }
  return readPostedForm(request);
}

export async function readPostedForm(request: Request): Promise<Form> {
  if (request.method !== "POST") {
    throw new LtiRefusal("method_not_allowed", "Only POST is taken here.", "SEC 5.1.1.3");
  }
  if (contentType(request) !== "application/x-www-form-urlencoded") {
    throw new LtiRefusal(
      "content_type_unsupported",
      "The body must be application/x-www-form-urlencoded.",
      spec,
    );
  }
  // latin1 keeps every byte apart, so that a parameter can be passed on untouched.
  return formOf((await readBody(request)).toString("latin1"));
}

function formOf(encodedText: string): Form {
  const values = new Map<string, { encoded: string; repeated: boolean }>();
  for (const pair of encodedText.split("&")) {
    const [name = "", ...rest] = pair.split("=");
    const key = decode(name);
    if (key === "") continue;
    values.set(key, { encoded: encodeStrays(rest.join("=")), repeated: values.has(key) });
  }
  const encoded = (name: string): string | null => {
    const found = values.get(name);
    if (found?.repeated) throw new LtiRefusal("parameter_repeated", `${name} is sent more than once.`, spec);
    return found && found.encoded !== "" ? found.encoded : null;
  };
  const optional = (name: string) => {
    const value = encoded(name);
    return value === null ? null : decode(value);
  };
  const required = (name: string) => {
    const value = optional(name);
    if (value === null) throw new LtiRefusal("parameter_missing", `${name} is missing.`, spec);
    return value;
  };
  return { optional, required, encoded };
}

function decode(encodedText: string): string {
  return new URLSearchParams(`v=${encodedText.replaceAll("&", "%26")}`).get("v") ?? "";
}

/** Percent-encodes the bytes that may not stand in a query; those that may stay exactly as they were. */
function encodeStrays(text: string): string {
  return text.replace(
    /[^A-Za-z0-9\-._~!$'()*+,;:@/?%=]/g,
    (byte) => `%${(byte.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
