/** A browser without JavaScript: keeps cookies, follows redirects, presses the button of a form. */

export type Screen = { url: string; status: number; html: string; headers: Headers };

export function createBrowser() {
  const jar = new Map<string, Map<string, string>>();

  async function send(url: string, init: RequestInit = {}): Promise<Screen> {
    const { origin } = new URL(url);
    const cookies = jar.get(origin) ?? new Map<string, string>();
    jar.set(origin, cookies);
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";")[0]?.split("=") ?? [];
      if (cookie.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    }
    const target = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && target) return send(new URL(target, url).href);
    return { url, status: response.status, html: await response.text(), headers: response.headers };
  }

  function post(url: string, fields: Record<string, string>, origin: string): Promise<Screen> {
    return send(url, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin },
      body: new URLSearchParams(fields).toString(),
    });
  }

  return {
    get: (url: string) => send(url),
    post,
    /** Fills in and sends the first form of a screen, from its own origin. */
    submit(screen: Screen, filled: Record<string, string> = {}) {
      const [, action = ""] = /<form method="post" action="([^"]*)"/.exec(screen.html) ?? [];
      const hidden = screen.html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
      const fields = Object.fromEntries([...hidden].map(([, name = "", value = ""]) => [name, value]));
      return post(new URL(action, screen.url).href, { ...fields, ...filled }, new URL(screen.url).origin);
    },
    /** Follows the link with these words. */
    follow(screen: Screen, words: string) {
      const links = screen.html.matchAll(/<a[^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g);
      const found = [...links].find(([, , text]) => text === words)?.[1];
      if (found === undefined) throw new Error(`No link »${words}« on ${screen.url}`);
      return send(new URL(found, screen.url).href);
    },
  };
}
