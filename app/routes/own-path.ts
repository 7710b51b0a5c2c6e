import { routes } from "../route-table.js";

const patterns = routes
  .filter((route) => route.id !== "not-found" && route.access !== "protocol")
  .map((route) => new RegExp(`^${route.path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`));

/**
 * The address to go back to after signing in, if it is one of ours; otherwise the front page.
 * Only a path that stands in the route table passes (ASVS 5.0, 3.7.2): `//host`, `/\host`, `javascript:` and
 * their encoded forms never do.
 */
export function ownPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return "/";
  const base = "https://rokade.invalid";
  let url: URL;
  try {
    url = new URL(wanted, base);
    if (/[\\\r\n\t]|^\/\//.test(decodeURIComponent(url.pathname))) return "/";
  } catch {
    return "/";
  }
  if (url.origin !== base || !patterns.some((pattern) => pattern.test(url.pathname))) return "/";
  return url.pathname + url.search;
}
