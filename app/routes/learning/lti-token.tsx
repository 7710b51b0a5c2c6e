import type { RequestArgs } from "../request-args.ts";
import { logRefusal } from "./service.server.ts";

/** Access tokens for tools (SEC 4.1.1). */
async function answerToken({ request, context }: RequestArgs): Promise<Response> {
  const answer = await context.rokade.lti.token(request);
  if (answer.outcome === "refused") logRefusal(context, answer.refusal);
  return answer.response;
}

export const loader = answerToken;
export const action = answerToken;
