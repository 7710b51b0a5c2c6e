import { formsOf, type PageForm, sentBy } from "./html.ts";

/** What is posted: by name, or in order where a name comes more than once. */
export type Posted =
  | Readonly<Record<string, string | readonly string[]>>
  | readonly (readonly [string, string])[];

/** A browser without script: keeps cookies, follows nothing, sends what browsers send. */
export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Posted, headers?: Record<string, string>): Promise<Response>;
  /** Anything else than a browser's usual requests. */
  send(path: string, init: RequestInit): Promise<Response>;
  /** The fields of the form on a page whose action is `action` (or the page itself), as they stand filled in. */
  form(path: string, action?: string): Promise<Record<string, string>>;
  /** Every form of a page. */
  forms(path: string): Promise<PageForm[]>;
  cookies: Map<string, string>;
};

export function createVisitor(baseUrl: string): Visitor {
  const cookies = new Map<string, string>();
  const send: Visitor["send"] = async (path, init) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0 && !headers.has("Cookie"))
      headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie) || value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const get: Visitor["get"] = (path, headers = {}) =>
    send(path, { headers: { Accept: "text/html", ...headers } });
  const forms = async (path: string) => {
    const response = await get(path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return formsOf(await response.text());
  };
  return {
    cookies,
    get,
    send,
    forms,
    post: (path, fields, headers = {}) =>
      send(path, {
        method: "POST",
        body: bodyOf(fields),
        headers: { Accept: "text/html", Origin: baseUrl, "Sec-Fetch-Site": "same-origin", ...headers },
      }),
    async form(path, action) {
      const wanted = (await forms(path)).find(
        (form) =>
          form.method === "post" &&
          (action === undefined
            ? form.action === null && form.fields.some((field) => field.name === "_once")
            : form.action === action),
      );
      if (!wanted) throw new Error(`No form with action ${action ?? "(the page)"} at ${path}`);
      return Object.fromEntries(sentBy(wanted));
    },
  };
}

function bodyOf(fields: Posted): URLSearchParams {
  const body = new URLSearchParams();
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  for (const [name, value] of pairs) for (const one of [value].flat()) body.append(name, one);
  return body;
}
