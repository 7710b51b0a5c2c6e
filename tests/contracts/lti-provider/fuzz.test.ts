import fc from "fast-check";
import { answerAgs, answerAuthRequest, answerTokenRequest } from "lti-provider/platform";
import { answerLaunch, answerLogin } from "lti-provider/tool";
import { describe, expect, it } from "vitest";
import { issueAccessToken } from "../../../integrations/lti-provider/src/platform/access-token.ts";
import { toAuthRequest } from "./journey.ts";
import { assertionClaims, idTokenClaims, signAssertion, signIdToken, startSeconds } from "./tokens.ts";
import { addresses, createWorld, page, platformConfig, toolConfig } from "./world.ts";

/** Whatever is sent, the answer is an answer: a refusal or, when all holds, an acceptance; never an exception. */

const runs = { numRuns: 300 };
const form = "application/x-www-form-urlencoded";
const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  new Request(url, { method: "POST", body, headers: { "Content-Type": form, ...headers } });

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constant("%"),
  fc.constant("%zz&&=="),
);
const anyForm = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names, "x"), fc.oneof(anyText, fc.constantFrom("openid", "none"))))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${safeEncode(value)}`).join("&"));
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "");
const safeEncode = (text: string) => encodeURIComponent(wellFormed(text));
const ltiNames = Object.keys(idTokenClaims(""));
/** Any claims: what holds, with some members replaced by anything or left out. */
const anyChange = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names, "azp", "extra"), fc.option(fc.jsonValue(), { nil: undefined }), {
    minKeys: 1,
  });
const anyHeader = fc.dictionary(fc.constantFrom("typ", "cty", "x5u", "jku", "jwk"), fc.jsonValue());
const notAccepted = ["refused", "refused_here", "refused_to_tool"];

describe("anything at all", () => {
  it("as a login", async () => {
    const { tool } = createWorld();
    const names = ["iss", "login_hint", "target_link_uri", "client_id", "lti_message_hint"];
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyForm(names), anyText), async (body) => {
        expect(notAccepted).toContain((await answerLogin(post(addresses.login, body), tool)).outcome);
      }),
      runs,
    );
  });

  it("as an authentication request", async () => {
    const world = createWorld();
    const { query } = await toAuthRequest(world);
    const names = Object.keys(query);
    await fc.assert(
      fc.asyncProperty(anyForm(names), fc.boolean(), fc.boolean(), async (body, known, signedIn) => {
        const requester = new URLSearchParams({ client_id: "campus", redirect_uri: toolConfig.launchUrl });
        const request = post(addresses.auth, known ? `${requester}&${body}` : body);
        const input = { signedInUserId: signedIn ? "person-1" : null, page };
        const answer = await answerAuthRequest(request, input, world.platform);
        expect(notAccepted).toContain(answer.outcome);
      }),
      runs,
    );
  });

  it("as a launch: form and cookie", async () => {
    const { tool } = createWorld();
    await fc.assert(
      fc.asyncProperty(anyForm(["id_token", "state", "error"]), anyText, async (body, text) => {
        const headers = { cookie: text.replace(/[^\x20-\x7e]/g, "") };
        const answer = await answerLaunch(post(toolConfig.launchUrl, body, headers), {}, tool);
        expect(answer.outcome).toBe("refused");
      }),
      runs,
    );
  });

  it("as the token of a login that really began", async () => {
    const world = createWorld();
    const part = fc.oneof(
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString("base64url")),
    );
    const anyToken = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(anyToken, async (token) => {
        const { query, cookie } = await toAuthRequest(world);
        const body = `state=${query.state}&id_token=${safeEncode(token)}`;
        const answer = await answerLaunch(post(toolConfig.launchUrl, body, { cookie }), {}, world.tool);
        expect(answer).toMatchObject({
          outcome: "refused",
          refusal: { code: expect.stringMatching(/^(jwt_malformed|alg_not_allowed|kid_|parameter_missing)/) },
        });
      }),
      runs,
    );
  });

  it("as the claims and header of a rightly signed id_token", async () => {
    const world = createWorld();
    await fc.assert(
      fc.asyncProperty(anyChange(ltiNames), anyHeader, async (change, header) => {
        const { query, cookie } = await toAuthRequest(world);
        const token = await signIdToken({ ...idTokenClaims(query.nonce ?? ""), ...change }, header);
        const body = `id_token=${token}&state=${query.state}`;
        const answer = await answerLaunch(post(toolConfig.launchUrl, body, { cookie }), {}, world.tool);
        if (answer.outcome === "accepted") {
          // Only what a launch does not stand on can have been replaced.
          expect(answer.launch).toMatchObject({ issuer: platformConfig.issuer, clientId: "campus" });
          expect(answer.launch.targetLinkUri.startsWith("https://campus.example/")).toBe(true);
        }
      }),
      runs,
    );
  });

  it("as the claims of a rightly signed assertion, and as its form", async () => {
    const world = createWorld();
    const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    const names = Object.keys(assertionClaims());
    const anyScope = fc.oneof(anyText, fc.constant("https://purl.imsglobal.org/spec/lti-ags/scope/score"));
    await fc.assert(
      fc.asyncProperty(anyChange(names), anyForm(names), anyScope, async (change, extra, scope) => {
        const assertion = await signAssertion({ ...assertionClaims({ exp: startSeconds + 60 }), ...change });
        const body = `grant_type=client_credentials&client_assertion_type=${type}&client_assertion=${assertion}&scope=${safeEncode(scope)}&${extra}`;
        const answer = await answerTokenRequest(post(platformConfig.tokenUrl, body), world.platform);
        expect(["granted", "refused"]).toContain(answer.outcome);
        expect([200, 400]).toContain(answer.response.status);
      }),
      runs,
    );
  });

  it("as a score, an address and a bearer token", async () => {
    const world = createWorld();
    const scopes = ["https://purl.imsglobal.org/spec/lti-ags/scope/score"];
    const token = await issueAccessToken({ clientId: "campus", scopes }, world.platform);
    const names = [
      "userId",
      "timestamp",
      "activityProgress",
      "gradingProgress",
      "scoreGiven",
      "scoreMaximum",
    ];
    const anyScore = fc.oneof(
      fc.json(),
      anyText,
      anyChange(names).map((body) => JSON.stringify(body)),
    );
    const anyPath = fc.oneof(
      fc.constant("kontekst-1/lineitems/li-1/scores"),
      fc.webPath(),
      anyText.map(safeEncode),
    );
    const anyToken = fc.oneof(fc.constant(token), fc.stringMatching(/^[\x21-\x7e]*$/));
    await fc.assert(
      fc.asyncProperty(anyScore, anyPath, anyToken, async (body, path, bearer) => {
        const headers = { "Content-Type": "application/json", Authorization: `Bearer ${bearer}` };
        const request = post(`${platformConfig.agsUrl}/${path}`, wellFormed(body), headers);
        expect((await answerAgs(request, world.platform)).outcome).toBe("refused");
      }),
      runs,
    );
    expect(world.platformData.scores).toEqual([]);
  });
});
