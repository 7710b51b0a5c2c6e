import { LtiRefusal } from "../../refusal.ts";

const maxPerPage = 100;

/**
 * The part of a list that a `limit` asks for, and the address of the rest (AGS 3.2.4, 3.3.4; RFC 8288). The next
 * address keeps the filters, since a tool uses it as it is.
 */
export function pageOf<T>(
  items: readonly T[],
  query: URLSearchParams,
  address: string,
): { items: readonly T[]; headers: Record<string, string> } {
  const limit = Math.min(count(query, "limit", 1) ?? maxPerPage, maxPerPage);
  const from = count(query, "from", 0) ?? 0;
  const next = new URLSearchParams(query);
  next.set("limit", String(limit));
  next.set("from", String(from + limit));
  const more = items.length > from + limit;
  return {
    items: items.slice(from, from + limit),
    headers: more ? { Link: `<${address}?${next}>; rel="next"` } : {},
  };
}

function count(query: URLSearchParams, name: string, least: number): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw new LtiRefusal("parameter_invalid", `${name} must be a number of at least ${least}.`, "AGS 3.2.4");
  }
  return Number(text);
}
