import type { LoaderFunctionArgs } from "@remix-run/node";

/** The public halves of the keys that launches are signed with (SEC 6.3). */
export function loader({ context }: LoaderFunctionArgs) {
  return context.rokade.lti.jwks();
}
