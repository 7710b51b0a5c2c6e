import { type Scope, scope } from "lti-provider";
import { answerAgs } from "lti-provider/platform";
import { issueAccessToken } from "../../../integrations/lti-provider/src/platform/access-token.ts";
import { start, type World } from "./world.ts";

/** Calls of Assignment and Grade Services as a tool makes them. */

export const allScopes = [scope.lineItemReadOnly, scope.resultReadOnly, scope.score];
const scoreType = "application/vnd.ims.lis.v1.score+json";

export async function call(
  world: World,
  url: string,
  options: {
    scopes?: readonly Scope[];
    token?: string;
    clientId?: string;
    body?: unknown;
    type?: string;
  } = {},
) {
  const { scopes = allScopes, clientId = "campus", body } = options;
  const token = options.token ?? (await issueAccessToken({ clientId, scopes }, world.platform));
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": options.type ?? scoreType };
  const init =
    body === undefined
      ? { headers }
      : { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) };
  const { response, ...answer } = await answerAgs(new Request(url, init), world.platform);
  const text = await response.text();
  return { ...answer, response, json: text === "" ? null : JSON.parse(text) };
}

export const score = (change: Record<string, unknown> = {}) => ({
  userId: "sub-1",
  timestamp: start.toISOString(),
  activityProgress: "Completed",
  gradingProgress: "FullyGraded",
  scoreGiven: 1,
  scoreMaximum: 1,
  ...change,
});

export const stored = (world: World) => world.platformData.scores.map((row) => row.score);
