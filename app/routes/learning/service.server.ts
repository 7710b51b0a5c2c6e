import type { AppLoadContext } from "@remix-run/node";
import type { RequestArgs } from "../request-args.ts";

type Refusal = { code: string; spec: string };

/** What was refused and by which paragraph; never what was sent. */
export function logRefusal({ rokade, requestId }: AppLoadContext, { code, spec }: Refusal): void {
  rokade.log.warn({ requestId, code, spec }, "lti refused");
}

/** Assignment and Grade Services, whatever the address and the method: the protocol decides on both. */
export async function answerService({ request, context }: RequestArgs): Promise<Response> {
  const answer = await context.rokade.lti.ags(request);
  if (answer.outcome === "refused") logRefusal(context, answer.refusal);
  return answer.response;
}
