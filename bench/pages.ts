/** The pages that the benches look at, found as a visitor finds them. */
export type BenchPage = {
  name: string;
  path: string;
  /** Of the session, or empty for somebody who is not signed in. */
  cookie: string;
};

/** Signs in as a persona of the demo. Answers the Cookie header of the session. */
export async function signIn(baseUrl: string, persona: string): Promise<string> {
  const response = await fetch(`${baseUrl}/demo/login`, {
    method: "POST",
    body: new URLSearchParams({ persona }),
    redirect: "manual",
    headers: { Origin: baseUrl },
  });
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 303 || cookie === undefined)
    throw new Error(`Signing in as ${persona} answered ${response.status}`);
  return cookie.slice(0, cookie.indexOf(";"));
}

/** The first address on a list that leads to `prefix` + id and answers with a page of its own. */
async function firstLinkOf(
  baseUrl: string,
  { list, prefix, cookie }: { list: string; prefix: string; cookie: string },
): Promise<string> {
  const headers: Record<string, string> = cookie === "" ? {} : { Cookie: cookie };
  const html = await (await fetch(baseUrl + list, { headers })).text();
  const found = html.matchAll(/href="([^"?#]+)"/g);
  for (const [, path = ""] of found) {
    if (!path.startsWith(prefix) || path.slice(prefix.length).includes("/")) continue;
    const { status } = await fetch(baseUrl + path, { headers, redirect: "manual" });
    if (status === 200) return path;
  }
  throw new Error(`${list} has no link to ${prefix}…`);
}

export const CATALOGUE = "/muligheder";
export const OVERVIEW = "/kompetenceoverblik";
/** A page of text alone. */
export const PLAINEST = "/was";
const CASES = "/mine-ansoegninger";

/** An opportunity, as the catalogue lists it first. */
export function anOpportunity(baseUrl: string): Promise<string> {
  return firstLinkOf(baseUrl, { list: CATALOGUE, prefix: `${CATALOGUE}/`, cookie: "" });
}

/** A case of the person whose session it is. */
export function aCase(baseUrl: string, cookie: string): Promise<string> {
  return firstLinkOf(baseUrl, { list: CASES, prefix: `${CASES}/`, cookie });
}
