import { decodeJwt } from "jose";
import { generateKey, scope } from "lti-provider";
import { answerTokenRequest } from "lti-provider/platform";
import { describe, expect, it } from "vitest";
import { formRequest } from "./journey.ts";
import {
  assertionClaims,
  type Claims,
  sign,
  signAssertion,
  signWithPublicKey,
  startSeconds,
  unsigned,
} from "./tokens.ts";
import { createWorld, platformConfig, platformKey, strangerKey, toolKey, type World } from "./world.ts";

const form = {
  grant_type: "client_credentials",
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  scope: scope.score,
};

async function ask(assertion: string, change: Record<string, string> = {}, world: World = createWorld()) {
  const request = formRequest(platformConfig.tokenUrl, { ...form, client_assertion: assertion, ...change });
  return answerTokenRequest(request, world.platform);
}

describe("the token endpoint grants", () => {
  it("SEC 4.1.1: the asked scope for 3600 s, not to be stored", async () => {
    const { response, outcome } = await ask(await signAssertion(assertionClaims()));
    expect(outcome).toBe("granted");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("pragma")).toBe("no-cache");
    const body = await response.json();
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: 3600,
      scope: scope.score,
    });
    expect(decodeJwt(body.access_token)).toMatchObject({ exp: startSeconds + 3600, scope: scope.score });
  });

  it("RFC 6749 3.3: of several asked scopes those that the tool has, and says which", async () => {
    const answer = await ask(await signAssertion(assertionClaims()), {
      scope: `${scope.score} ${scope.lineItem} openid`,
    });
    expect(answer).toMatchObject({ outcome: "granted", scopes: [scope.score] });
  });

  const tolerated: readonly (readonly [string, Claims])[] = [
    ["an assertion backdated 5 s", { iat: startSeconds - 5 }],
    ["aud as a list", { aud: [platformConfig.tokenUrl] }],
    ["RFC 7523 3 (3): the issuer as aud", { aud: platformConfig.issuer }],
    ["a clock 120 s ahead", { iat: startSeconds + 120, exp: startSeconds + 180 }],
    ["a clock 119 s behind", { iat: startSeconds - 179, exp: startSeconds - 119 }],
  ];
  it.each(tolerated)("%s", async (_name, change) => {
    expect(await ask(await signAssertion(assertionClaims(change)))).toMatchObject({ outcome: "granted" });
  });

  it("RFC 7521 4.2: with the client_id beside the assertion", async () => {
    const assertion = await signAssertion(assertionClaims());
    expect(await ask(assertion, { client_id: "campus" })).toMatchObject({ outcome: "granted" });
  });
});

describe("the token endpoint refuses an assertion", () => {
  const cases: readonly (readonly [string, Claims, string])[] = [
    ["SEC 4.1.1: iss unknown", { iss: "nobody", sub: "nobody" }, "client_unknown"],
    ["SEC 4.1.1: iss missing", { iss: undefined }, "iss_mismatch"],
    ["SEC 4.1.1: sub is not iss", { sub: "other-tool" }, "assertion_subject_mismatch"],
    ["SEC 4.1.1: sub missing", { sub: undefined }, "assertion_subject_mismatch"],
    ["SEC 4.1.1: aud wrong", { aud: "https://evil.example/token" }, "aud_mismatch"],
    ["SEC 4.1.1: aud missing", { aud: undefined }, "aud_missing"],
    [
      "SEC 4.1.1: untrusted extra aud",
      { aud: [platformConfig.tokenUrl, "https://evil.example"] },
      "aud_untrusted",
    ],
    ["SEC 4.1.1: exp missing", { exp: undefined }, "exp_missing"],
    ["SEC 4.1.1: expired", { iat: startSeconds - 300, exp: startSeconds - 120 }, "expired"],
    ["RFC 7523 3 (4): exp days ahead", { exp: startSeconds + 25 * 3600 }, "exp_too_far"],
    ["SEC 4.1.1: iat missing", { iat: undefined }, "iat_missing"],
    ["SEC 4.1.1: iat in the future", { iat: startSeconds + 121 }, "iat_in_future"],
    ["SEC 4.1.1: iat too old", { iat: startSeconds - 25 * 3600 }, "iat_too_old"],
    ["SEC 4.1.1: jti missing", { jti: undefined }, "jti_missing"],
  ];
  it.each(cases)("%s", async (_name, change, code) => {
    const answer = await ask(await signAssertion(assertionClaims(change)));
    expect(answer).toMatchObject({ outcome: "refused", refusal: { code } });
    expect(answer.response.status).toBe(400);
    expect(answer.response.headers.get("cache-control")).toBe("no-store");
    expect(await answer.response.json()).toEqual({
      error: "invalid_client",
      error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/),
    });
  });

  it("SEC 4.1.1: jti replayed, also five at once", async () => {
    const world = createWorld();
    const assertion = await signAssertion(assertionClaims());
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(assertion, {}, world)));
    expect(answers.filter(({ outcome }) => outcome === "granted")).toHaveLength(1);
    expect(await ask(assertion, {}, world)).toMatchObject({ refusal: { code: "jti_replayed" } });
  });

  it("SEC 4.1.1: a forged assertion does not spend the tool's jti", async () => {
    const world = createWorld();
    const forged = await sign(assertionClaims(), strangerKey, { kid: toolKey.kid });
    expect(await ask(forged, {}, world)).toMatchObject({ refusal: { code: "signature_invalid" } });
    expect(await ask(await signAssertion(assertionClaims()), {}, world)).toMatchObject({
      outcome: "granted",
    });
  });

  it("SEC 6.3: no kid, wrong kid; SEC 6.1: alg none, HS256 signed with the public key", async () => {
    const claims = assertionClaims();
    for (const [assertion, code] of [
      [await signAssertion(claims, { kid: undefined }), "kid_missing"],
      [await signAssertion(claims, { kid: "another" }), "kid_unknown"],
      [await sign(claims, platformKey), "kid_unknown"],
      [unsigned(claims, { alg: "none", kid: toolKey.kid }), "alg_not_allowed"],
      [await signWithPublicKey(claims, toolKey.kid, toolKey.publicJwk), "alg_not_allowed"],
      ["no.jwt.atall", "jwt_malformed"],
      ["nothing", "jwt_malformed"],
    ] as const) {
      expect(await ask(assertion)).toMatchObject({ outcome: "refused", refusal: { code } });
    }
  });

  it("SEC 6.4: key rotated away", async () => {
    const world = createWorld();
    world.setKeys(world.toolData, [await generateKey({ signFrom: new Date(0) })]);
    expect(await ask(await signAssertion(assertionClaims()), {}, world)).toMatchObject({
      refusal: { code: "kid_unknown" },
    });
  });

  it("of a suspended tool", async () => {
    const world = createWorld();
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, suspended: true };
    expect(await ask(await signAssertion(assertionClaims()), {}, world)).toMatchObject({
      refusal: { code: "client_suspended" },
    });
  });
});

describe("the token endpoint refuses a request", () => {
  it.each([
    [
      "RFC 6749 5.2: another grant",
      { grant_type: "password" },
      "grant_type_unsupported",
      "unsupported_grant_type",
    ],
    ["RFC 6749 5.2: no grant", { grant_type: "" }, "parameter_missing", "invalid_request"],
    [
      "RFC 7523 2.2: another assertion type",
      { client_assertion_type: "x" },
      "assertion_type_invalid",
      "invalid_client",
    ],
    ["RFC 6749 5.2: no assertion", { client_assertion: "" }, "parameter_missing", "invalid_request"],
    ["RFC 6749 5.2: no scope", { scope: "" }, "parameter_missing", "invalid_request"],
    ["RFC 6749 3.3: scope not granted", { scope: scope.lineItem }, "scope_not_granted", "invalid_scope"],
    [
      "RFC 7521 4.2: another client_id beside it",
      { client_id: "other-tool" },
      "client_unknown",
      "invalid_client",
    ],
  ])("%s", async (_name, change: Record<string, string>, code, error) => {
    const answer = await ask(await signAssertion(assertionClaims()), change);
    expect(answer).toMatchObject({ outcome: "refused", refusal: { code } });
    expect(answer.response.status).toBe(400);
    expect(await answer.response.json()).toMatchObject({ error });
  });

  it("RFC 6749 4.4.2: by GET, or as JSON", async () => {
    const { platform } = createWorld();
    const json = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };
    for (const request of [
      new Request(platformConfig.tokenUrl),
      new Request(platformConfig.tokenUrl, json),
    ]) {
      const answer = await answerTokenRequest(request, platform);
      expect(answer.outcome).toBe("refused");
      expect(await answer.response.json()).toMatchObject({ error: "invalid_request" });
    }
  });
});
