import { answerAuthRequest, type StartLoginInput, startLogin } from "lti-provider/platform";
import { answerLaunch, answerLogin } from "lti-provider/tool";
import { launchInput, page, toolConfig, type World } from "./world.ts";

/** The steps of a launch as a browser would take them. */

export function formRequest(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return new Request(url, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}

export function location(response: Response): string {
  const address = response.headers.get("location");
  if (address === null) throw new Error("The answer is no redirect.");
  return address;
}

/** The form of a page: where it goes and its hidden fields. */
export async function formOf(
  response: Response,
): Promise<{ action: string; fields: Record<string, string> }> {
  const html = await response.clone().text();
  const action = /<form method="post" action="([^"]*)"/.exec(html)?.[1];
  if (action === undefined) throw new Error("The page has no form.");
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  const fields = Object.fromEntries(
    [...inputs].map(([, name = "", value = ""]) => [name, unescapeHtml(value)]),
  );
  return { action: unescapeHtml(action), fields };
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** "name=value" of the Set-Cookie header, as the browser sends it back. */
function cookieOf(response: Response): string {
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Started at the platform, logged in at the tool: what the tool now waits for. */
export async function toAuthRequest(world: World, change: Partial<StartLoginInput> = {}) {
  const started = await startLogin(launchInput(change), world.platform);
  if (started.outcome !== "started") throw new Error(started.refusal.code);
  const login = await answerLogin(new Request(location(started.response)), world.tool);
  if (login.outcome !== "redirected") throw new Error(login.refusal.code);
  const authUrl = new URL(location(login.response));
  return { authUrl, cookie: cookieOf(login.response), query: Object.fromEntries(authUrl.searchParams) };
}

export async function launchThrough(world: World, change: Partial<StartLoginInput> = {}) {
  const { authUrl, cookie } = await toAuthRequest(world, change);
  const input = { signedInUserId: change.userId ?? "person-1", page };
  const auth = await answerAuthRequest(new Request(authUrl), input, world.platform);
  if (auth.outcome !== "launched") throw new Error(auth.refusal.code);
  const { action, fields } = await formOf(auth.response);
  const answer = await answerLaunch(formRequest(action, fields, { cookie }), {}, world.tool);
  return { answer, fields, cookie, action, response: auth.response };
}

/** Posts an id_token to the tool under a login that this browser really began. */
export async function postLaunch(world: World, idToken: string, login: { state: string; cookie: string }) {
  const { state, cookie } = login;
  return answerLaunch(
    formRequest(toolConfig.launchUrl, { id_token: idToken, state }, { cookie }),
    {},
    world.tool,
  );
}
