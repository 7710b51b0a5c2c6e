import type { AppLoadContext } from "@remix-run/node";

/** What a loader and an action are both given. */
export type RequestArgs = {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  context: AppLoadContext;
};
