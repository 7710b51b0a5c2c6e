import { answerAuthRequest, startLogin } from "lti-provider/platform";
import { describe, expect, it } from "vitest";
import { formOf, formRequest, location, toAuthRequest } from "./journey.ts";
import { addresses, createWorld, launchInput, page, type World } from "./world.ts";

type Change = Readonly<Record<string, string>>;

async function ask(change: Change, signedInUserId: string | null = "person-1", world: World = createWorld()) {
  const { query } = await toAuthRequest(world);
  const fields = Object.fromEntries(
    Object.entries({ ...query, ...change }).filter(([, value]) => value !== ""),
  );
  return answerAuthRequest(formRequest(addresses.auth, fields), { signedInUserId, page }, world.platform);
}

describe("the platform answers an authentication request", () => {
  it("SEC 5.1.1.2: by GET and by POST, with the tool's state", async () => {
    const world = createWorld();
    const { authUrl, query } = await toAuthRequest(world);
    const input = { signedInUserId: "person-1", page };
    const byGet = await answerAuthRequest(new Request(authUrl), input, world.platform);
    if (byGet.outcome !== "launched") throw new Error(byGet.refusal.code);
    const { action, fields } = await formOf(byGet.response);
    expect(action).toBe("https://campus.example/lti/launch");
    expect(fields).toEqual({ id_token: expect.any(String), state: query.state });
    expect(byGet.launch).toMatchObject({ userId: "person-1", resourceLink: { id: "link-1" } });
    expect(await ask({})).toMatchObject({ outcome: "launched" });
  });

  it("SEC 5.1.1.3: without a state, answers without one", async () => {
    const answer = await ask({ state: "" });
    if (answer.outcome !== "launched") throw new Error(answer.refusal.code);
    expect(Object.keys((await formOf(answer.response)).fields)).toEqual(["id_token"]);
  });
});

describe("the platform shows its own error page, and sends the browser nowhere", () => {
  it.each([
    ["SEC 5.1.1.2: unknown client", { client_id: "nobody" }, "client_unknown"],
    ["SEC 5.1.1.2: no client", { client_id: "" }, "parameter_missing"],
    ["SEC 5.1.1.2: no redirect_uri", { redirect_uri: "" }, "parameter_missing"],
    [
      "SEC 5.1.1.2: redirect_uri not registered",
      { redirect_uri: "https://evil.example/" },
      "redirect_uri_unregistered",
    ],
    [
      "SEC 5.1.1.2: redirect_uri with a query more",
      { redirect_uri: "https://campus.example/lti/launch?x" },
      "redirect_uri_unregistered",
    ],
    [
      "SEC 5.1.1.2: redirect_uri of another tool",
      { redirect_uri: "https://other.example/launch" },
      "redirect_uri_unregistered",
    ],
    [
      "SEC 5.1.1.2: redirect_uri javascript:",
      { redirect_uri: "javascript:alert(1)" },
      "redirect_uri_unregistered",
    ],
  ])("%s", async (_name, change: Change, code) => {
    const answer = await ask(change);
    expect(answer).toMatchObject({ outcome: "refused_here", refusal: { code } });
    expect(answer).not.toHaveProperty("response");
  });

  it("SEC 5.1.1.2: redirect_uri javascript:, even when it got into the registration", async () => {
    const world = createWorld();
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, redirectUris: ["javascript:alert(1)"] };
    const answer = await ask({ redirect_uri: "javascript:alert(1)" }, "person-1", world);
    expect(answer).toMatchObject({ outcome: "refused_here", refusal: { code: "redirect_uri_unsafe" } });
  });

  it("a suspended tool", async () => {
    const world = createWorld();
    const { authUrl } = await toAuthRequest(world);
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, suspended: true };
    const answer = await answerAuthRequest(
      new Request(authUrl),
      { signedInUserId: "person-1", page },
      world.platform,
    );
    expect(answer).toMatchObject({ outcome: "refused_here", refusal: { code: "client_suspended" } });
  });

  it("RFC 6749 3.1: a parameter that decides where to answer, twice", async () => {
    const world = createWorld();
    const { authUrl } = await toAuthRequest(world);
    for (const name of ["client_id", "redirect_uri", "state"]) {
      const twice = new Request(`${authUrl.href}&${name}=x`);
      const answer = await answerAuthRequest(twice, { signedInUserId: "person-1", page }, world.platform);
      expect(answer).toMatchObject({ outcome: "refused_here", refusal: { code: "parameter_repeated" } });
    }
  });

  it("another method", async () => {
    const request = new Request(addresses.auth, { method: "PUT", body: "x" });
    const answer = await answerAuthRequest(
      request,
      { signedInUserId: "person-1", page },
      createWorld().platform,
    );
    expect(answer).toMatchObject({ outcome: "refused_here", refusal: { code: "method_not_allowed" } });
  });
});

describe("the platform tells the tool, by a form post with its state", () => {
  const cases: readonly (readonly [string, Change, string, string])[] = [
    ["SEC 5.1.1.2: scope is not openid", { scope: "openid profile" }, "scope_invalid", "invalid_scope"],
    ["SEC 5.1.1.2: no scope", { scope: "" }, "scope_invalid", "invalid_scope"],
    [
      "SEC 5.1.1.2: response_type code",
      { response_type: "code" },
      "response_type_invalid",
      "unsupported_response_type",
    ],
    [
      "SEC 5.1.1.2: response_mode query",
      { response_mode: "query" },
      "response_mode_invalid",
      "invalid_request",
    ],
    ["SEC 5.1.1.2: no prompt", { prompt: "" }, "prompt_invalid", "invalid_request"],
    ["SEC 5.1.1.2: prompt login", { prompt: "login" }, "prompt_invalid", "invalid_request"],
    ["SEC 5.1.1.2: no nonce", { nonce: "" }, "nonce_missing", "invalid_request"],
    ["SEC 5.1.1.2: no login_hint", { login_hint: "" }, "parameter_missing", "invalid_request"],
    [
      "SEC 5.1.1.2: login_hint of somebody else",
      { login_hint: "sub-2" },
      "login_hint_mismatch",
      "login_required",
    ],
    ["CORE 4.1.1: no lti_message_hint", { lti_message_hint: "" }, "parameter_missing", "invalid_request"],
    [
      "CORE 4.1.1: unknown lti_message_hint",
      { lti_message_hint: "guessed" },
      "message_hint_unknown",
      "invalid_request",
    ],
  ];
  it.each(cases)("%s", async (_name, change, code, error) => {
    const answer = await ask(change);
    if (answer.outcome !== "refused_to_tool") throw new Error(answer.outcome);
    expect(answer.refusal.code).toBe(code);
    const { action, fields } = await formOf(answer.response);
    expect(action).toBe("https://campus.example/lti/launch");
    expect(fields).toEqual({ error, error_description: expect.any(String), state: expect.any(String) });
  });

  it("SEC 5.1.1.2: nobody is signed in: a failure, never a prompt", async () => {
    const answer = await ask({}, null);
    if (answer.outcome !== "refused_to_tool") throw new Error(answer.outcome);
    expect((await formOf(answer.response)).fields.error).toBe("login_required");
  });

  it("a person who may not use the tool (suspended)", async () => {
    const world = createWorld();
    const { query } = await toAuthRequest(world);
    world.platformData.subjects.splice(0);
    const request = formRequest(addresses.auth, query);
    const answer = await answerAuthRequest(request, { signedInUserId: "person-1", page }, world.platform);
    expect(answer).toMatchObject({ outcome: "refused_to_tool", refusal: { code: "user_suspended" } });
  });

  it("CORE 4.1.1: the launch of somebody else, who keeps it", async () => {
    const world = createWorld();
    const { query } = await toAuthRequest(world);
    const theft = formRequest(addresses.auth, { ...query, login_hint: "sub-2" });
    const answer = await answerAuthRequest(theft, { signedInUserId: "person-2", page }, world.platform);
    expect(answer).toMatchObject({ outcome: "refused_to_tool", refusal: { code: "message_hint_unknown" } });
    const rightful = formRequest(addresses.auth, query);
    const input = { signedInUserId: "person-1", page };
    expect(await answerAuthRequest(rightful, input, world.platform)).toMatchObject({ outcome: "launched" });
  });

  it("CORE 4.1.1: a launch that was answered before, or has waited too long", async () => {
    const world = createWorld();
    const { query } = await toAuthRequest(world);
    const input = { signedInUserId: "person-1", page };
    const answerNow = () => answerAuthRequest(formRequest(addresses.auth, query), input, world.platform);
    expect(await answerNow()).toMatchObject({ outcome: "launched" });
    expect(await answerNow()).toMatchObject({ refusal: { code: "message_hint_unknown" } });
    const late = await toAuthRequest(world);
    world.wait(300);
    expect(
      await answerAuthRequest(formRequest(addresses.auth, late.query), input, world.platform),
    ).toMatchObject({ refusal: { code: "message_hint_unknown" } });
  });

  it("CORE 5.3.3: a deployment withdrawn in the meantime", async () => {
    const world = createWorld();
    const { query } = await toAuthRequest(world);
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, deploymentIds: [] };
    const request = formRequest(addresses.auth, query);
    const answer = await answerAuthRequest(request, { signedInUserId: "person-1", page }, world.platform);
    expect(answer).toMatchObject({ outcome: "refused_to_tool", refusal: { code: "deployment_unknown" } });
  });
});

describe("the platform does not start", () => {
  it.each([
    ["for a tool nobody registered", { clientId: "nobody" }, "client_unknown"],
    ["under an unknown deployment", { deploymentId: "dep-2" }, "deployment_unknown"],
    ["for a person the tool may not be told of", { userId: "person-3" }, "user_suspended"],
  ])("a launch %s", async (_name, change, code) => {
    const started = await startLogin(launchInput(change), createWorld().platform);
    expect(started).toMatchObject({ outcome: "refused", refusal: { code } });
  });

  it("a launch without a signing key: a fault of the host, said as such", async () => {
    const world = createWorld();
    const { authUrl } = await toAuthRequest(world);
    world.setKeys(world.platformData, []);
    const asking = answerAuthRequest(
      new Request(authUrl),
      { signedInUserId: "person-1", page },
      world.platform,
    );
    await expect(asking).rejects.toThrow("no signing key");
  });

  it("a launch whose sub is outside SEC 5.1.2", async () => {
    const world = createWorld();
    world.platformData.subjects.unshift({ clientId: "campus", userId: "person-4", subject: { sub: "åse" } });
    await expect(startLogin(launchInput({ userId: "person-4" }), world.platform)).rejects.toThrow("ASCII");
  });

  it("with a person in the address: the hint is not the platform's own id", async () => {
    const started = await startLogin(launchInput(), createWorld().platform);
    if (started.outcome !== "started") throw new Error(started.refusal.code);
    expect(location(started.response)).not.toContain("person-1");
  });
});
