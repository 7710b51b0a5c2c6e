import { generateKey } from "lti-provider";
import { answerLaunch, answerLogin } from "lti-provider/tool";
import { describe, expect, it } from "vitest";
import { formRequest, launchThrough, postLaunch, toAuthRequest } from "./journey.ts";
import {
  type Claims,
  claimName,
  idTokenClaims,
  sign,
  signIdToken,
  signWithPublicKey,
  startSeconds,
  unsigned,
} from "./tokens.ts";
import { addresses, createWorld, platformKey, strangerKey, toolConfig, type World } from "./world.ts";

/** A login that really began here, and the means to answer it with any token. */
async function begin(world: World = createWorld()) {
  const { query, cookie } = await toAuthRequest(world);
  return { world, nonce: query.nonce ?? "", state: query.state ?? "", cookie };
}

async function launchWith(change: Claims, header: Claims = {}) {
  const { world, nonce, ...login } = await begin();
  return postLaunch(world, await signIdToken(idTokenClaims(nonce, change), header), login);
}

const refused = (code: string) => ({ outcome: "refused", refusal: { code } });

describe("the tool refuses a token that is not the platform's", () => {
  it("SEC 6.3: no kid", async () => {
    expect(await launchWith({}, { kid: undefined })).toMatchObject(refused("kid_missing"));
  });

  it("SEC 6.3: wrong kid", async () => {
    expect(await launchWith({}, { kid: "another" })).toMatchObject(refused("kid_unknown"));
  });

  it("SEC 5.1.3 step 6: alg none", async () => {
    const { world, nonce, ...login } = await begin();
    const token = unsigned(idTokenClaims(nonce), { alg: "none", kid: platformKey.kid });
    expect(await postLaunch(world, token, login)).toMatchObject(refused("alg_not_allowed"));
  });

  it("SEC 5.1.3 step 6: HS256 signed with the public key", async () => {
    const { world, nonce, ...login } = await begin();
    const token = await signWithPublicKey(idTokenClaims(nonce), platformKey.kid, platformKey.publicJwk);
    expect(await postLaunch(world, token, login)).toMatchObject(refused("alg_not_allowed"));
  });

  it("SEC 5.1.3 step 1: bad signature, made by another key under the platform's kid", async () => {
    const { world, nonce, ...login } = await begin();
    const token = await sign(idTokenClaims(nonce), strangerKey, { kid: platformKey.kid });
    expect(await postLaunch(world, token, login)).toMatchObject(refused("signature_invalid"));
  });

  it("SEC 5.1.3 step 1: claims changed after signing", async () => {
    const { world, nonce, ...login } = await begin();
    const [head, , signature] = (await signIdToken(idTokenClaims(nonce))).split(".");
    const other = Buffer.from(JSON.stringify(idTokenClaims(nonce, { sub: "sub-2" }))).toString("base64url");
    const answer = await postLaunch(world, `${head}.${other}.${signature}`, login);
    expect(answer).toMatchObject(refused("signature_invalid"));
  });

  it("SEC 6.4: key rotated away", async () => {
    const { world, nonce, ...login } = await begin();
    world.setKeys(world.platformData, [await generateKey({ signFrom: new Date(0) })]);
    const answer = await postLaunch(world, await signIdToken(idTokenClaims(nonce)), login);
    expect(answer).toMatchObject(refused("kid_unknown"));
  });

  it("RFC 7515 4.1.11: a critical extension nobody knows", async () => {
    const { world, nonce, ...login } = await begin();
    const [, payload, signature] = (await signIdToken(idTokenClaims(nonce))).split(".");
    const header = { alg: "RS256", kid: platformKey.kid, crit: ["b64"], b64: false };
    const head = Buffer.from(JSON.stringify(header)).toString("base64url");
    const answer = await postLaunch(world, `${head}.${payload}.${signature}`, login);
    expect(answer).toMatchObject(refused("jwt_malformed"));
  });

  it("SEC 6.3: keys that cannot be fetched", async () => {
    const world = createWorld();
    const [platform] = world.toolData.platforms;
    if (platform) world.toolData.platforms[0] = { ...platform, jwksUrl: "https://rokade.example/nothing" };
    const { nonce, ...login } = await begin(world);
    const answer = await postLaunch(world, await signIdToken(idTokenClaims(nonce)), login);
    expect(answer).toMatchObject(refused("peer_unreachable"));
  });
});

describe("the tool refuses claims", () => {
  const cases: readonly (readonly [name: string, change: Claims, code: string])[] = [
    ["SEC 5.1.3 step 2: wrong iss", { iss: "https://evil.example" }, "iss_mismatch"],
    ["SEC 5.1.3 step 2: iss with a slash more", { iss: "https://rokade.example/" }, "iss_mismatch"],
    ["SEC 5.1.3 step 2: iss missing", { iss: undefined }, "iss_mismatch"],
    ["SEC 5.1.3 step 3: wrong aud", { aud: "other-tool" }, "aud_mismatch"],
    ["SEC 5.1.3 step 3: aud missing", { aud: undefined }, "aud_missing"],
    ["SEC 5.1.3 step 3: aud an empty list", { aud: [] }, "aud_missing"],
    ["SEC 5.1.3 step 3: untrusted extra aud", { aud: ["campus", "evil"] }, "aud_untrusted"],
    ["SEC 5.1.3 step 3: untrusted extra aud before ours", { aud: ["evil", "campus"] }, "aud_untrusted"],
    ["SEC 5.1.3 step 5: azp mismatch", { azp: "other-tool" }, "azp_mismatch"],
    ["SEC 5.1.3 step 7: exp missing", { exp: undefined }, "exp_missing"],
    ["SEC 5.1.3 step 7: exp a string", { exp: "9999999999" }, "exp_missing"],
    ["SEC 5.1.3 step 7: expired", { exp: startSeconds - 120 }, "expired"],
    ["SEC 5.1.3 step 8: iat missing", { iat: undefined }, "iat_missing"],
    ["SEC 5.1.3 step 8: iat in the future", { iat: startSeconds + 121 }, "iat_in_future"],
    ["SEC 5.1.3 step 8: iat too old", { iat: startSeconds - 721 }, "iat_too_old"],
    ["SEC 5.1.3 step 9: nonce missing", { nonce: undefined }, "nonce_missing"],
    ["SEC 5.1.3 step 9: nonce never issued", { nonce: "never-issued" }, "nonce_mismatch"],
    ["CORE 5.3.3: deployment_id missing", { [claimName.deploymentId]: undefined }, "deployment_missing"],
    ["CORE 5.3.3: deployment_id empty", { [claimName.deploymentId]: " " }, "deployment_missing"],
    ["CORE 5.3.3: deployment_id unknown", { [claimName.deploymentId]: "dep-2" }, "deployment_unknown"],
    ["CORE 5.3.1: message_type missing", { [claimName.messageType]: undefined }, "message_type_missing"],
    ["CORE 5.3.1: message_type wrong", { [claimName.messageType]: "LtiStart" }, "message_type_unsupported"],
    ["CORE 5.3.2: version missing", { [claimName.version]: undefined }, "version_missing"],
    ["CORE 5.3.2: version wrong", { [claimName.version]: "1.3" }, "version_unsupported"],
    ["CORE 5.3.7: roles claim missing", { [claimName.roles]: undefined }, "roles_missing"],
    ["CORE 5.3.7: roles no list", { [claimName.roles]: "Learner" }, "roles_missing"],
    ["CORE 5.3.5: resource_link missing", { [claimName.resourceLink]: undefined }, "resource_link_missing"],
    ["CORE 5.3.5: resource_link.id missing", { [claimName.resourceLink]: {} }, "resource_link_missing"],
    [
      "CORE 5.3.4: target_link_uri missing",
      { [claimName.targetLinkUri]: undefined },
      "target_link_uri_missing",
    ],
    [
      "CORE 5.3.4: target_link_uri elsewhere",
      { [claimName.targetLinkUri]: "https://evil.example/" },
      "target_link_uri_foreign",
    ],
    [
      "CORE 5.3.4: target_link_uri javascript:",
      { [claimName.targetLinkUri]: "javascript:alert(1)" },
      "target_link_uri_foreign",
    ],
    ["CORE 5.3.6: sub missing", { sub: undefined }, "sub_missing"],
    ["SEC 5.1.2: sub of 256 characters", { sub: "s".repeat(256) }, "sub_invalid"],
    ["SEC 5.1.2: sub with letters beyond ASCII", { sub: "Søren" }, "sub_invalid"],
  ];
  it.each(cases)("%s", async (_name, change, code) => {
    expect(await launchWith(change)).toMatchObject(refused(code));
  });

  it("SEC 5.1.3 step 9: nonce of another login of the same browser", async () => {
    const world = createWorld();
    const first = await begin(world);
    const second = await begin(world);
    const token = await signIdToken(idTokenClaims(first.nonce));
    expect(await postLaunch(world, token, second)).toMatchObject(refused("nonce_mismatch"));
  });
});

describe("the tool refuses replays and other browsers", () => {
  it("SEC 7.3.1: id_token and state sent a second time", async () => {
    const world = createWorld();
    const { answer, fields, cookie, action } = await launchThrough(world);
    expect(answer.outcome).toBe("accepted");
    const again = await answerLaunch(formRequest(action, fields, { cookie }), {}, world.tool);
    expect(again).toMatchObject(refused("state_unknown"));
  });

  it("SEC 7.3.1: five at the same moment: one gets in", async () => {
    const { world, nonce, ...login } = await begin();
    const token = await signIdToken(idTokenClaims(nonce));
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => postLaunch(world, token, login)));
    expect(answers.filter((answer) => answer.outcome === "accepted")).toHaveLength(1);
  });

  it("SEC 5.1.3 step 9: an id_token replayed under a new state", async () => {
    const world = createWorld();
    const { fields } = await launchThrough(world);
    const login = await begin(world);
    expect(await postLaunch(world, fields.id_token ?? "", login)).toMatchObject(refused("nonce_mismatch"));
  });

  it("SEC 7.3.1: no state", async () => {
    const { world, nonce, cookie } = await begin();
    const fields = { id_token: await signIdToken(idTokenClaims(nonce)) };
    const answer = await answerLaunch(formRequest(toolConfig.launchUrl, fields, { cookie }), {}, world.tool);
    expect(answer).toMatchObject(refused("parameter_missing"));
  });

  it("SEC 7.3.1: login CSRF: the state of another browser, which the victim has no cookie for", async () => {
    const { world, nonce, state, cookie } = await begin();
    const token = await signIdToken(idTokenClaims(nonce));
    expect(await postLaunch(world, token, { state, cookie: "" })).toMatchObject(
      refused("state_cookie_missing"),
    );
    // The rightful browser is not disturbed by the attempt.
    expect(await postLaunch(world, token, { state, cookie })).toMatchObject({ outcome: "accepted" });
  });

  it("SEC 7.3.1: state mismatch: a cookie planted under the right name", async () => {
    const { world, nonce, state, cookie } = await begin();
    const planted = `${cookie.split("=")[0]}=guessed`;
    const token = await signIdToken(idTokenClaims(nonce));
    expect(await postLaunch(world, token, { state, cookie: planted })).toMatchObject(
      refused("state_mismatch"),
    );
  });

  it("SEC 7.3.1: a state never issued", async () => {
    const { world, nonce, state, cookie } = await begin();
    const token = await signIdToken(idTokenClaims(nonce));
    const forged = { state: `${state}x`, cookie };
    expect(await postLaunch(world, token, forged)).toMatchObject(refused("state_unknown"));
  });

  it("SEC 7.3.1: a login that waited too long", async () => {
    const { world, nonce, ...login } = await begin();
    world.wait(600);
    const token = await signIdToken(idTokenClaims(nonce));
    expect(await postLaunch(world, token, login)).toMatchObject(refused("state_unknown"));
  });

  it("SEC 7.3.1: the cookie reaches a frame and no script, and is cleared after use", async () => {
    const world = createWorld();
    const login = await answerLogin(
      new Request(
        `${addresses.login}?iss=https://rokade.example&login_hint=1&target_link_uri=${addresses.target}`,
      ),
      world.tool,
    );
    if (login.outcome !== "redirected") throw new Error(login.refusal.code);
    expect(login.response.headers.get("set-cookie")).toMatch(
      /^__Host-lti-state-[\w-]{16}=[\w-]+; Path=\/; Max-Age=600; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
    const { answer } = await launchThrough(world);
    expect(answer.outcome === "accepted" && answer.setCookie).toMatch(/=; Path=\/; Max-Age=0;/);
  });
});

describe("the tool refuses people and requests", () => {
  it("CORE 5.3.6: a suspended person", async () => {
    const { world, nonce, state, cookie } = await begin();
    const fields = { id_token: await signIdToken(idTokenClaims(nonce)), state };
    const request = formRequest(toolConfig.launchUrl, fields, { cookie });
    const isSuspended = async (person: { issuer: string; sub: string }) =>
      person.issuer === "https://rokade.example" && person.sub === "sub-1";
    expect(await answerLaunch(request, { isSuspended }, world.tool)).toMatchObject(refused("user_suspended"));
  });

  it("SEC 5.1.1.5: the platform's own refusal", async () => {
    const world = createWorld();
    const fields = { error: "login_required", state: "any" };
    const answer = await answerLaunch(formRequest(toolConfig.launchUrl, fields), {}, world.tool);
    expect(answer).toMatchObject(refused("platform_refused"));
  });

  it("SEC 5.1.1.3: a launch by GET, as JSON, too large, or with a parameter twice", async () => {
    const { tool } = createWorld();
    const post = (body: string, type: string) =>
      new Request(toolConfig.launchUrl, { method: "POST", body, headers: { "Content-Type": type } });
    const form = "application/x-www-form-urlencoded";
    for (const [request, code] of [
      [new Request(`${toolConfig.launchUrl}?id_token=x&state=y`), "method_not_allowed"],
      [post('{"id_token":"x"}', "application/json"), "content_type_unsupported"],
      [post(`id_token=${"x".repeat(140_000)}`, form), "body_too_large"],
      [post("id_token=x&id_token=y&state=z", form), "parameter_repeated"],
    ] as const) {
      expect(await answerLaunch(request, {}, tool)).toMatchObject(refused(code));
    }
  });
});

describe("the tool refuses a login", () => {
  const valid = {
    iss: "https://rokade.example",
    login_hint: "sub-1",
    target_link_uri: addresses.target,
    client_id: "campus",
    lti_deployment_id: "dep-1",
  };
  it.each([
    ["SEC 5.1.1.1: iss missing", { iss: "" }, "parameter_missing"],
    ["SEC 5.1.1.1: login_hint missing", { login_hint: "" }, "parameter_missing"],
    ["SEC 5.1.1.1: target_link_uri missing", { target_link_uri: "" }, "parameter_missing"],
    ["SEC 5.1.1.1: unknown platform", { iss: "https://evil.example" }, "platform_unknown"],
    ["CORE 4.1: unknown client of a known platform", { client_id: "another" }, "platform_unknown"],
    ["CORE 4.1.2: unknown deployment", { lti_deployment_id: "dep-2" }, "deployment_unknown"],
    [
      "CORE 5.3.4: a target elsewhere",
      { target_link_uri: "https://evil.example/" },
      "target_link_uri_foreign",
    ],
  ])("%s", async (_name, change, code) => {
    const request = formRequest(addresses.login, { ...valid, ...change });
    expect(await answerLogin(request, createWorld().tool)).toMatchObject(refused(code));
  });

  it("CORE 4.1: no client_id where the issuer has two registrations", async () => {
    const world = createWorld();
    const [platform] = world.toolData.platforms;
    if (platform) world.toolData.platforms.push({ ...platform, clientId: "second" });
    const request = formRequest(addresses.login, { ...valid, client_id: "" });
    expect(await answerLogin(request, world.tool)).toMatchObject(refused("platform_unknown"));
  });
});
