import type { ToolConfig } from "./deps.ts";

/**
 * The cookie that ties a login's state to the browser that began it (SEC 7.3.1). One per login, so that two tabs do not
 * disturb each other. A launch arrives as a cross-site POST, often inside a frame: only SameSite=None, Secure and
 * Partitioned gets there. Over https the name has the __Host- prefix, so that no neighbouring host can plant one.
 */
export const stateSeconds = 600;

export function stateCookieName(config: ToolConfig, state: string): string {
  const prefix = config.origin.startsWith("https:") ? "__Host-" : "";
  return `${prefix}lti-state-${state.slice(0, 16)}`;
}

export function setStateCookie(config: ToolConfig, state: string, browserBinding: string): string {
  return cookie(stateCookieName(config, state), browserBinding, stateSeconds);
}

export function clearStateCookie(config: ToolConfig, state: string): string {
  return cookie(stateCookieName(config, state), "", 0);
}

function cookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; Secure; SameSite=None; Partitioned`;
}

/** The value of a cookie of this request, or null. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
