import { createHash } from "node:crypto";

/** The part of a page that is its own: header, menu and footer are everywhere. */
const mainOf = (html: string) => /<main\b.*?<\/main>/s.exec(html)?.[0] ?? html;

/**
 * What a page shows, as a short sum: two pages with the same one need one picture. Tokens and addresses, which
 * differ each time and are not seen, do not count.
 */
export function contentOf(html: string): string {
  const seen = mainOf(html)
    .replace(/<input type="hidden"[^>]*>/g, "")
    .replace(/ (?:id|for|href|action|aria-[a-z]+|name|value)="[^"]*"/g, "");
  return createHash("sha256").update(seen).digest("hex");
}

/**
 * What a page is made of: parts, headings, states and buttons, but not what they say about this record. Two records
 * of one state look alike; two states do not.
 */
export function likenessOf(html: string): string {
  const main = mainOf(html);
  const parts = [...main.matchAll(/<(\w+)[^>]* class="([^"]*)"/g)].map(([, tag, name]) => `${tag}.${name}`);
  const words = [...main.matchAll(/<(h2|button)\b[^>]*>(.*?)<\/\1>/gs)].map(([, tag, inner = ""]) => {
    const text = inner.replace(/<[^>]*>/g, " ").replace(/\d+|»[^«]*«/g, "");
    return `${tag} ${text.replace(/\s+/g, " ").trim()}`;
  });
  return [...new Set([...parts, ...words])].sort().join("\n");
}

/** The addresses of our own that a page leads to, in the order in which they stand. */
export function addressesIn(html: string): string[] {
  const links = [...html.matchAll(/<(?:a|form)\b[^>]* (?:href|action)="(\/[^"#]*)/g)];
  return [...new Set(links.map(([, address = ""]) => address.replaceAll("&amp;", "&")))];
}
