import { decodeJwt, decodeProtectedHeader } from "jose";
import { scope } from "lti-provider";
import { startLogin } from "lti-provider/platform";
import { answerLogin, postScore, requestToken } from "lti-provider/tool";
import { describe, expect, it } from "vitest";
import { formOf, formRequest, launchThrough, location } from "./journey.ts";
import { addresses, createWorld, launchInput, page, platformKey, start } from "./world.ts";

const core = "https://purl.imsglobal.org/spec/lti/claim/";

describe("a launch from the platform to the tool and a score back", () => {
  it("ends in an accepted launch that says what the platform said", async () => {
    const { answer } = await launchThrough(createWorld());
    expect(answer).toMatchObject({
      outcome: "accepted",
      launch: {
        issuer: "https://rokade.example",
        clientId: "campus",
        deploymentId: "dep-1",
        sub: "sub-1",
        name: null,
        targetLinkUri: addresses.target,
        resourceLink: { id: "link-1", title: "Data i kernedriften", description: null },
        custom: { sprog: "da" },
        context: { id: "kontekst-1" },
        platform: { guid: "rokade-test", name: "Rokade" },
        presentation: { returnUrl: "https://rokade.example/min-laering", locale: "da-DK" },
        ags: { lineItemUrl: addresses.lineItem },
      },
    });
  });

  it("carries a score to the line item", async () => {
    const world = createWorld();
    const { answer } = await launchThrough(world);
    if (answer.outcome !== "accepted") throw new Error(answer.refusal.code);
    const platform = world.toolData.platforms[0];
    if (!platform) throw new Error("No platform.");
    const granted = await requestToken(platform, [scope.score], world.tool);
    if (granted.outcome !== "granted") throw new Error(granted.refusal.code);
    expect(granted.token.scopes).toEqual([scope.score]);
    const score = {
      userId: answer.launch.sub,
      timestamp: start,
      activityProgress: "Completed",
      gradingProgress: "FullyGraded",
      points: { given: 1, maximum: 1 },
      comment: null,
    } as const;
    const sending = { lineItemUrl: addresses.lineItem, accessToken: granted.token.accessToken, score };
    expect(await postScore(sending, world.tool)).toEqual({ outcome: "acknowledged" });
    expect(await postScore(sending, world.tool)).toEqual({ outcome: "acknowledged" });
    expect(world.platformData.scores).toEqual([{ lineItemId: "li-1", score }]);
  });

  it("SEC 5.1.1.1: can also be started by a page that posts to the tool", async () => {
    const world = createWorld();
    const started = await startLogin(launchInput({ by: { way: "form", page } }), world.platform);
    if (started.outcome !== "started") throw new Error(started.refusal.code);
    const { action, fields } = await formOf(started.response);
    expect(action).toBe(addresses.login);
    expect(await answerLogin(formRequest(action, fields), world.tool)).toMatchObject({
      outcome: "redirected",
    });
  });

  it("SEC 5.1.1.1: the login request carries the six parameters and keeps the address's own", async () => {
    const world = createWorld();
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, loginUrl: `${addresses.login}?tenant=7` };
    const started = await startLogin(launchInput(), world.platform);
    if (started.outcome !== "started") throw new Error(started.refusal.code);
    const query = Object.fromEntries(new URL(location(started.response)).searchParams);
    expect(query).toEqual({
      tenant: "7",
      iss: "https://rokade.example",
      login_hint: "sub-1",
      target_link_uri: addresses.target,
      client_id: "campus",
      lti_deployment_id: "dep-1",
      lti_message_hint: expect.any(String),
    });
  });
});

describe("the id_token", () => {
  it("SEC 5.1.2, CORE 5.3, 5.4: is RS256 with a kid and has every claim", async () => {
    const { fields } = await launchThrough(createWorld());
    const token = fields.id_token ?? "";
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: "RS256", kid: platformKey.kid });
    expect(decodeJwt(token)).toEqual({
      iss: "https://rokade.example",
      aud: "campus",
      sub: "sub-1",
      iat: start.getTime() / 1000,
      exp: start.getTime() / 1000 + 300,
      nonce: expect.any(String),
      [`${core}message_type`]: "LtiResourceLinkRequest",
      [`${core}version`]: "1.3.0",
      [`${core}deployment_id`]: "dep-1",
      [`${core}target_link_uri`]: addresses.target,
      [`${core}resource_link`]: { id: "link-1", title: "Data i kernedriften" },
      [`${core}roles`]: ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
      [`${core}context`]: {
        id: "kontekst-1",
        title: "Kurser",
        type: ["http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"],
      },
      [`${core}tool_platform`]: {
        guid: "rokade-test",
        name: "Rokade",
        product_family_code: "rokade",
        version: "1",
      },
      [`${core}launch_presentation`]: {
        document_target: "window",
        return_url: "https://rokade.example/min-laering",
        locale: "da-DK",
      },
      [`${core}custom`]: { sprog: "da" },
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint": {
        scope: [
          "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
          "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
          "https://purl.imsglobal.org/spec/lti-ags/scope/score",
        ],
        lineitems: "https://rokade.example/lti/ags/kontekst-1/lineitems",
        lineitem: addresses.lineItem,
      },
    });
  });

  it("has no stray white space in any value", async () => {
    const { fields } = await launchThrough(createWorld(), {
      resourceLink: { id: "link-1", title: "  Data \n" },
      custom: { sprog: " da " },
      context: { id: "kontekst-1", type: [" http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"] },
    });
    expect(JSON.stringify(decodeJwt(fields.id_token ?? ""))).not.toMatch(/" |[^\\] "|\\n"/);
  });

  it("CORE 5.3.6: gives name and e-mail only to a tool registered for them", async () => {
    const world = createWorld();
    const anonymous = await launchThrough(world);
    expect(JSON.stringify(decodeJwt(anonymous.fields.id_token ?? ""))).not.toContain("Mette");
    const [campus] = world.platformData.tools;
    if (campus) world.platformData.tools[0] = { ...campus, privacy: "named" };
    const named = await launchThrough(world);
    expect(decodeJwt(named.fields.id_token ?? "")).toMatchObject({
      name: "Mette Holm",
      email: "mette@vejle.example",
    });
  });

  it("AGS 3.1: announces no grade services where there is no line item", async () => {
    const { answer } = await launchThrough(createWorld(), { lineItemId: null });
    expect(answer).toMatchObject({ outcome: "accepted", launch: { ags: null } });
  });
});

describe("the page that posts", () => {
  it("SEC 5.1.1.3: has a visible button, one script with the nonce, and lets nothing else run", async () => {
    const { response } = await launchThrough(createWorld());
    const html = await response.text();
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<button type="submit">Åbn kurset</button>');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="csp-nonce">']);
    expect(html).not.toMatch(/ on\w+=| style=/);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-csp-nonce'");
    expect(policy).toContain("form-action https: https://campus.example");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("escapes what others put into a form", async () => {
    const texts = { ...page.texts, message: '<img src=x onerror="alert(1)">' };
    const world = createWorld();
    const started = await startLogin(
      launchInput({
        by: { way: "form", page: { ...page, texts } },
        targetLinkUri: `${addresses.target}&x="><script>`,
      }),
      world.platform,
    );
    if (started.outcome !== "started") throw new Error(started.refusal.code);
    const html = await started.response.text();
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});
