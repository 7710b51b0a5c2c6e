import { LtiRefusal } from "../refusal.ts";

/** Longer than any honest message (an id_token with a long context is some 10 kB), short enough to hold in memory. */
const maxBodyBytes = 128 * 1024;

/** The body as bytes; refused as soon as more than the limit has come, whatever Content-Length says. */
export async function readBody(request: Request): Promise<Buffer> {
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBodyBytes) {
      await reader.cancel();
      throw new LtiRefusal("body_too_large", "The body is larger than 128 kB.", "RFC 9110 15.5.14");
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/** The media type without parameters, lower case; "" when there is none. */
export function contentType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
