import { answerLogin, postScore, requestToken } from "lti-provider/tool";
import { describe, expect, it } from "vitest";
import { formRequest, location, postLaunch, toAuthRequest } from "./journey.ts";
import { type Claims, claimName, idTokenClaims, signIdToken, startSeconds } from "./tokens.ts";
import { addresses, createWorld, start } from "./world.ts";

async function launchWith(change: Claims) {
  const world = createWorld();
  const { query, cookie } = await toAuthRequest(world);
  const token = await signIdToken(idTokenClaims(query.nonce ?? "", change));
  return postLaunch(world, token, { state: query.state ?? "", cookie });
}

describe("the tool takes what real platforms send", () => {
  const cases: readonly (readonly [name: string, change: Claims])[] = [
    ["CORE 5.3.7: no role at all", { [claimName.roles]: [] }],
    ["CORE 5.3.7: short roles", { [claimName.roles]: ["Learner", "Instructor"] }],
    ["CORE 5.3.7: roles nobody knows", { [claimName.roles]: ["urn:x:Gardener", ""] }],
    ["claims nobody knows", { "https://vendor.example/claim": { deep: [1, null] }, extra: true }],
    ["SEC 5.1.3 step 3: aud as a list of one", { aud: ["campus"] }],
    ["SEC 5.1.3 step 5: azp that is us", { azp: "campus" }],
    ["an id_token living 60 s", { exp: startSeconds + 60 }],
    ["clock skew: the platform is 120 s ahead", { iat: startSeconds + 120, exp: startSeconds + 180 }],
    ["clock skew: the platform is 119 s behind", { iat: startSeconds - 179, exp: startSeconds - 119 }],
    [
      "optional claims of a wrong shape",
      {
        "https://purl.imsglobal.org/spec/lti/claim/context": "kontekst",
        "https://purl.imsglobal.org/spec/lti/claim/custom": [1],
        "https://purl.imsglobal.org/spec/lti/claim/launch_presentation": { return_url: 7 },
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint": { scope: "all", lineitem: null },
      },
    ],
  ];
  it.each(cases)("%s", async (_name, change) => {
    expect(await launchWith(change)).toMatchObject({
      outcome: "accepted",
      launch: { name: null, email: null },
    });
  });

  it("CORE 5.4.4: a return address that is no web address counts as none", async () => {
    const answer = await launchWith({
      "https://purl.imsglobal.org/spec/lti/claim/launch_presentation": { return_url: "javascript:alert(1)" },
    });
    expect(answer).toMatchObject({ outcome: "accepted", launch: { presentation: { returnUrl: null } } });
  });

  it("CORE 5.4.1: a short context type", async () => {
    const context = { id: "k", type: ["CourseSection"] };
    const answer = await launchWith({ "https://purl.imsglobal.org/spec/lti/claim/context": context });
    expect(answer).toMatchObject({ launch: { context: { type: ["CourseSection"] } } });
  });
});

describe("the tool's login", () => {
  const hints = [
    '{"user":"Åse & Bo","n":[1,2]}',
    "plain",
    "a+b c%20d%2Fe",
    "sig.nat/ure==",
    "100 % æøå \u0000 \u{1f600}",
  ];
  it.each(hints)("CORE 4.1.1: returns lti_message_hint unchanged: %j", async (hint) => {
    const fields = {
      iss: "https://rokade.example",
      login_hint: "sub-1",
      target_link_uri: addresses.target,
      lti_message_hint: hint,
    };
    const query = new URLSearchParams(fields);
    for (const request of [
      formRequest(addresses.login, fields),
      new Request(`${addresses.login}?${query}`),
    ]) {
      const login = await answerLogin(request, createWorld().tool);
      if (login.outcome !== "redirected") throw new Error(login.refusal.code);
      expect(new URL(location(login.response)).searchParams.get("lti_message_hint")).toBe(hint);
    }
  });

  it("CORE 4.1.1: passes on bytes that are no UTF-8, as they came", async () => {
    const query = `iss=https%3A%2F%2Frokade.example&login_hint=%FFa&target_link_uri=${encodeURIComponent(addresses.target)}`;
    const login = await answerLogin(
      new Request(`${addresses.login}?${query}&lti_message_hint=%C3%28%7e%FF`),
      createWorld().tool,
    );
    if (login.outcome !== "redirected") throw new Error(login.refusal.code);
    expect(location(login.response)).toMatch(/&login_hint=%FFa&lti_message_hint=%C3%28%7e%FF$/);
  });

  it("SEC 5.1.1.2: sends the platform everything it asks for", async () => {
    const { query } = await toAuthRequest(createWorld());
    expect(query).toEqual({
      scope: "openid",
      response_type: "id_token",
      response_mode: "form_post",
      prompt: "none",
      client_id: "campus",
      redirect_uri: "https://campus.example/lti/launch",
      state: expect.stringMatching(/^[\w-]{16,}$/),
      nonce: expect.stringMatching(/^[\w-]{16,}$/),
      login_hint: "sub-1",
      lti_message_hint: expect.any(String),
    });
  });
});

describe("the tool's calls to the platform", () => {
  const score = {
    userId: "sub-1",
    timestamp: start,
    activityProgress: "Completed",
    gradingProgress: "FullyGraded",
    points: { given: 1, maximum: 1 },
    comment: null,
  } as const;

  it.each([
    ["https://x.example/li/1", "https://x.example/li/1/scores"],
    ["https://x.example/li/1?type_id=1", "https://x.example/li/1/scores?type_id=1"],
    ["https://x.example/li/1/?a=b%20c", "https://x.example/li/1/scores?a=b%20c"],
  ])("AGS 3.4.1: the scores of %s are posted to %s", async (lineItemUrl, expected) => {
    const seen: string[] = [];
    const fetch = async (url: string) => {
      seen.push(url);
      return new Response(null, { status: 204 });
    };
    await postScore({ lineItemUrl, accessToken: "t", score }, { fetch });
    expect(seen).toEqual([expected]);
  });

  it.each([
    [200, { outcome: "acknowledged" }],
    [201, { outcome: "acknowledged" }],
    [409, { outcome: "superseded" }],
    [404, { outcome: "unacknowledged", status: 404 }],
    [503, { outcome: "unacknowledged", status: 503 }],
  ])("AGS 3.4: an answer of %i", async (status, expected) => {
    const fetch = async () => new Response("<h1>Noget</h1>", { status });
    const sending = { lineItemUrl: addresses.lineItem, accessToken: "t", score };
    expect(await postScore(sending, { fetch })).toEqual(expected);
  });

  it.each([
    ["an error page with status 200", new Response("<h1>Fejl</h1>", { status: 200 })],
    ["an error of RFC 6749", Response.json({ error: "invalid_client" }, { status: 400 })],
    ["a token with status 500", Response.json({ access_token: "secret-token" }, { status: 500 })],
    ["JSON without a token", Response.json(["access_token"])],
  ])("SEC 4.1.1: %s is no token, and nothing of it is repeated", async (_name, response) => {
    const { tool, toolData } = createWorld();
    const platform = toolData.platforms[0];
    if (!platform) throw new Error("No platform.");
    const result = await requestToken(platform, ["s"], { ...tool, fetch: async () => response.clone() });
    expect(result).toMatchObject({ outcome: "refused", refusal: { code: "peer_answer_invalid" } });
    expect(JSON.stringify(result) + (result.outcome === "refused" && result.refusal.message)).not.toContain(
      "secret",
    );
  });
});
