/** What an answer says of access, whatever else it says. */
export type Outcome = "open" | "invalid" | "sign in" | "forbidden" | "not found" | "no such method" | "fault";

const OPEN = new Set([200, 202, 204, 301, 302, 303, 409]);

/** `.data` answers carry a redirect in their body, with status 202. */
export function outcomeOf(status: number, location: string | null, body: string): Outcome {
  if (location?.startsWith("/log-ind?videre=") || (status === 202 && body.includes("/log-ind?videre=")))
    return "sign in";
  if (status === 403) return "forbidden";
  if (status === 404) return "not found";
  if (status === 405) return "no such method";
  if (status === 400) return "invalid";
  return OPEN.has(status) ? "open" : "fault";
}
