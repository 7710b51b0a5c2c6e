/** What the protocol needs of the world and never takes by itself. */

export type Clock = () => Date;

/** A fresh, unguessable, URL-safe identifier (at least 128 random bits, [A-Za-z0-9_-]). For states, nonces and hints. */
export type NewId = () => string;

/** An HTTP call to the other side. `guardedFetch` is the one to use against the open network. */
export type Fetch = (url: string, init?: FetchInit) => Promise<Response>;
export type FetchInit = {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
};
