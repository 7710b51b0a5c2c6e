import { createHash } from "node:crypto";

/**
 * What anybody may have is kept by whoever likes, and asked for anew each time: what is withdrawn is gone at once (RFC
 * 9111, 5.2.2.4).
 */
const CACHE_CONTROL = "public, no-cache";

type Tagged = {
  body: string;
  /** What the tag is reckoned from, where that is not the whole body. */
  tagged?: string;
  type: string;
};

/** A public text with a tag, or 304 when the asker has it already. See docs/decisions/weak-tags-of-the-api.md. */
export function sendTagged(request: Request, { body, tagged = body, type }: Tagged): Response {
  const tag = `W/"${createHash("sha256").update(tagged).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: tag, "Cache-Control": CACHE_CONTROL };
  if (matches(request.headers.get("If-None-Match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": `${type}; charset=utf-8` } });
}

/** RFC 9110, 13.1.2: weak comparison with a list of tags, or anything at all. */
function matches(asked: string | null, tag: string): boolean {
  if (asked === null) return false;
  if (asked.trim() === "*") return true;
  const opaque = (one: string) => one.replace(/^W\//, "");
  return (asked.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => opaque(one) === opaque(tag));
}
