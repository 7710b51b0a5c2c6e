import { openApiDocument } from "./openapi.server.ts";
import { realAnswers } from "./real-answers.server.ts";
import { apiLoader, send } from "./send.server.ts";

/** What the API can be asked and what it answers, for programs. */
export const loader = apiLoader(async ({ request, context }) => {
  const { env } = context.rokade;
  const answers = await realAnswers(context.rokade);
  const document = openApiDocument({ baseUrl: env.baseUrl, limit: env.apiRateLimit, answers });
  return send(request, { body: JSON.stringify(document) });
});
