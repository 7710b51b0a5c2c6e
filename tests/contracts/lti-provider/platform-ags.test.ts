import { decodeJwt } from "jose";
import { scope } from "lti-provider";
import { answerAgs, type LineItem } from "lti-provider/platform";
import { describe, expect, it } from "vitest";
import { issueAccessToken } from "../../../integrations/lti-provider/src/platform/access-token.ts";
import { allScopes, call, score } from "./ags-call.ts";
import { launchThrough } from "./journey.ts";
import { sign, signIdToken } from "./tokens.ts";
import { addresses, createWorld, platformConfig, platformKey, strangerKey } from "./world.ts";

const base = `${platformConfig.agsUrl}/kontekst-1/lineitems`;

describe("line items", () => {
  it("AGS 3.2: lists the tool's own in the context, as the container type", async () => {
    const { response, json } = await call(createWorld(), base);
    expect(response.headers.get("content-type")).toBe("application/vnd.ims.lis.v2.lineitemcontainer+json");
    expect(json).toEqual([
      { id: `${base}/li-1`, label: "li-1", scoreMaximum: 1, resourceLinkId: "link-1", tag: "grade" },
      { id: `${base}/li-2`, label: "li-2", scoreMaximum: 1, resourceLinkId: "link-2", tag: "grade" },
    ]);
  });

  it.each([
    ["resource_link_id=link-2", ["li-2"]],
    ["tag=grade", ["li-1", "li-2"]],
    ["tag=grade&resource_link_id=link-1", ["li-1"]],
    ["resource_id=x", []],
    ["resource_link_id=link-9", []],
  ])("AGS 3.2.4: filters: %s", async (query, expected) => {
    const { json } = await call(createWorld(), `${base}?${query}`);
    expect(json.map((item: LineItem) => item.label)).toEqual(expected);
  });

  it("AGS 3.2.4: a limit gives pages, each with the address of the next", async () => {
    const world = createWorld();
    const first = await call(world, `${base}?limit=1&tag=grade`);
    expect(first.json).toHaveLength(1);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.response.headers.get("link") ?? "")?.[1] ?? "";
    const second = await call(world, next);
    expect(second.json).toMatchObject([{ label: "li-2" }]);
    expect(second.response.headers.get("link")).toBeNull();
    expect(await call(world, `${base}?limit=0`)).toMatchObject({ refusal: { code: "parameter_invalid" } });
  });

  it("AGS 3.2: gives one by its address", async () => {
    const { response, json } = await call(createWorld(), addresses.lineItem);
    expect(response.headers.get("content-type")).toBe("application/vnd.ims.lis.v2.lineitem+json");
    expect(json).toMatchObject({ id: addresses.lineItem, resourceLinkId: "link-1" });
  });

  it.each([
    ["another tool's", `${base}/li-9`],
    ["in another context", `${platformConfig.agsUrl}/kontekst-2/lineitems/li-1`],
    ["that does not exist", `${base}/li-3`],
  ])("AGS 3.2.6: one %s is not found", async (_name, url) => {
    const answer = await call(createWorld(), url);
    expect(answer).toMatchObject({ refusal: { code: "line_item_unknown" }, response: { status: 404 } });
  });

  it.each([
    `${platformConfig.agsUrl}/`,
    `${base}/li-1/other`,
    `${base}/li-1/scores/x`,
    `${platformConfig.agsUrl}/%E0/lineitems`,
  ])("an address that is no service: %s", async (url) => {
    expect(await call(createWorld(), url)).toMatchObject({ refusal: { code: "address_unknown" } });
  });
});

describe("results", () => {
  it("AGS 3.3: give each person's final score on the scale of the line item", async () => {
    const world = createWorld();
    const url = `${addresses.lineItem}/scores`;
    await call(world, url, { body: score({ scoreGiven: 2, scoreMaximum: 3, comment: "Godt" }) });
    await call(world, url, { body: score({ userId: "sub-2", gradingProgress: "PendingManual" }) });
    const { response, json } = await call(world, `${addresses.lineItem}/results`);
    expect(response.headers.get("content-type")).toBe("application/vnd.ims.lis.v2.resultcontainer+json");
    expect(json).toEqual([
      {
        id: `${addresses.lineItem}/results/sub-1`,
        scoreOf: addresses.lineItem,
        userId: "sub-1",
        resultScore: 2 / 3,
        resultMaximum: 1,
        comment: "Godt",
      },
      { id: `${addresses.lineItem}/results/sub-2`, scoreOf: addresses.lineItem, userId: "sub-2" },
    ]);
  });

  it("AGS 3.3.4: of one person, and of nobody", async () => {
    const world = createWorld();
    await call(world, `${addresses.lineItem}/scores`, { body: score() });
    expect((await call(world, `${addresses.lineItem}/results?user_id=sub-1`)).json).toHaveLength(1);
    expect((await call(world, `${addresses.lineItem}/results?user_id=sub-2`)).json).toEqual([]);
  });
});

describe("the services refuse", () => {
  it("RFC 6750 3.1: a call without a token, and says how to come again", async () => {
    const answer = await answerAgs(new Request(base), createWorld().platform);
    expect(answer).toMatchObject({ outcome: "refused", refusal: { code: "access_token_missing" } });
    expect(answer.response.status).toBe(401);
    expect(answer.response.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("RFC 6750 3.1: a token that is forged, expired, for others, or no access token", async () => {
    const world = createWorld();
    const token = await issueAccessToken({ clientId: "campus", scopes: allScopes }, world.platform);
    const claims = decodeJwt(token);
    const { fields } = await launchThrough(world);
    const type = { typ: "at+jwt" };
    for (const forged of [
      "nonsense",
      await sign(claims, strangerKey, { ...type, kid: platformKey.kid }),
      await sign(claims, strangerKey, type),
      await signIdToken({ ...claims, aud: "https://other.example" }, type),
      await signIdToken({ ...claims, iss: "https://other.example" }, type),
      await signIdToken({ ...claims, exp: undefined }, type),
      await signIdToken(claims, { typ: "JWT" }),
      fields.id_token ?? "",
    ]) {
      const answer = await call(world, base, { token: forged });
      expect(answer).toMatchObject({ refusal: { code: "access_token_invalid" }, response: { status: 401 } });
    }
    expect((await call(world, base, { token })).response.status).toBe(200);
    world.wait(3600);
    expect(await call(world, base, { token })).toMatchObject({ refusal: { code: "access_token_invalid" } });
  });

  it("AGS 3.2.2, 3.3.2, 3.4.2: a token whose scopes do not reach", async () => {
    const world = createWorld();
    for (const [url, scopes, body] of [
      [base, [scope.score, scope.resultReadOnly], undefined],
      [addresses.lineItem, [scope.score], undefined],
      [`${addresses.lineItem}/results`, [scope.score, scope.lineItemReadOnly], undefined],
      [`${addresses.lineItem}/scores`, [scope.lineItemReadOnly, scope.resultReadOnly], score()],
    ] as const) {
      const answer = await call(world, url, { scopes, body });
      expect(answer).toMatchObject({ refusal: { code: "scope_insufficient" }, response: { status: 403 } });
    }
  });

  it("a scope that was granted and then withdrawn, and a tool suspended since", async () => {
    const world = createWorld();
    const token = await issueAccessToken({ clientId: "campus", scopes: allScopes }, world.platform);
    const [campus] = world.platformData.tools;
    if (!campus) throw new Error("No tool.");
    world.platformData.tools[0] = { ...campus, scopes: [scope.score] };
    expect(await call(world, base, { token })).toMatchObject({ refusal: { code: "scope_insufficient" } });
    world.platformData.tools[0] = { ...campus, suspended: true };
    expect(await call(world, base, { token })).toMatchObject({ refusal: { code: "client_suspended" } });
  });

  it("AGS 3.4: reading scores, and posting where one only reads", async () => {
    const world = createWorld();
    expect(await call(world, `${addresses.lineItem}/scores`)).toMatchObject({ response: { status: 405 } });
    expect(await call(world, `${addresses.lineItem}/results`, { body: {} })).toMatchObject({
      response: { status: 405 },
    });
  });
});
