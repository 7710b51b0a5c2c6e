import { scope } from "lti-provider";
import { describe, expect, it } from "vitest";
import { call, score, stored } from "./ags-call.ts";
import { addresses, createWorld, platformConfig, start } from "./world.ts";

const base = `${platformConfig.agsUrl}/kontekst-1/lineitems`;

describe("a score", () => {
  it("AGS 3.4: is stored and answered without content", async () => {
    const world = createWorld();
    const { response } = await call(world, `${addresses.lineItem}/scores`, {
      body: score({ comment: "Flot" }),
    });
    expect(response.status).toBe(204);
    expect(stored(world)).toEqual([
      {
        userId: "sub-1",
        timestamp: start,
        activityProgress: "Completed",
        gradingProgress: "FullyGraded",
        points: { given: 1, maximum: 1 },
        comment: "Flot",
      },
    ]);
  });

  const tolerated: readonly (readonly [string, Record<string, unknown>, unknown])[] = [
    [
      "scoreGiven as a string",
      { scoreGiven: "85.00000", scoreMaximum: "100" },
      { points: { given: 85, maximum: 100 } },
    ],
    ["AGS 3.4.5: scoreGiven above scoreMaximum", { scoreGiven: 1.1 }, { points: { given: 1.1, maximum: 1 } }],
    ["AGS 3.4.5: no scoreGiven", { scoreGiven: undefined, scoreMaximum: undefined }, { points: null }],
    ["scoreGiven null", { scoreGiven: null }, { points: null }],
    ["timestamp with +0000", { timestamp: "2026-03-02T09:00:00.000+0000" }, { timestamp: start }],
    ["timestamp without milliseconds", { timestamp: "2026-03-02T09:00:00Z" }, { timestamp: start }],
    ["AGS 3.4.9: timestamp with +00", { timestamp: "2026-03-02T09:00:00.000+00" }, { timestamp: start }],
    ["timestamp in a zone", { timestamp: "2026-03-02T10:30:00.000+01:30" }, { timestamp: start }],
    [
      "timestamp with microseconds",
      { timestamp: "2026-03-02T08:59:59.999999Z" },
      { timestamp: new Date(start.getTime() - 1) },
    ],
    ["members nobody knows", { submission: { startedAt: 1 }, "https://x.example": [] }, { userId: "sub-1" }],
  ];
  it.each(tolerated)("is taken: %s", async (_name, change, expected) => {
    const world = createWorld();
    const { response } = await call(world, `${addresses.lineItem}/scores`, { body: score(change) });
    expect(response.status).toBe(204);
    expect(stored(world)).toMatchObject([expected]);
  });

  it("is taken as application/json with a charset", async () => {
    const options = { body: score(), type: "application/json; charset=utf-8" };
    const { response } = await call(createWorld(), `${addresses.lineItem}/scores`, options);
    expect(response.status).toBe(204);
  });

  it("AGS 3.4.9: an older one is answered like any other and changes nothing", async () => {
    const world = createWorld();
    await call(world, `${addresses.lineItem}/scores`, { body: score() });
    const older = score({
      timestamp: "2026-03-02T08:59:59.999Z",
      activityProgress: "InProgress",
      scoreGiven: 0,
    });
    const { response } = await call(world, `${addresses.lineItem}/scores`, { body: older });
    expect(response.status).toBe(204);
    expect(stored(world)).toMatchObject([{ activityProgress: "Completed", points: { given: 1 } }]);
  });

  it("AGS 3.4.5: a later one without points clears them", async () => {
    const world = createWorld();
    await call(world, `${addresses.lineItem}/scores`, { body: score() });
    const cleared = score({
      timestamp: "2026-03-02T09:00:01Z",
      scoreGiven: undefined,
      gradingProgress: "Pending",
    });
    await call(world, `${addresses.lineItem}/scores`, { body: cleared });
    const { json } = await call(world, `${addresses.lineItem}/results`);
    expect(json).toEqual([
      { id: `${addresses.lineItem}/results/sub-1`, scoreOf: addresses.lineItem, userId: "sub-1" },
    ]);
  });

  const bad: readonly (readonly [string, unknown, string, number])[] = [
    ["AGS 3.4.6: userId missing", score({ userId: undefined }), "score_invalid", 400],
    ["AGS 3.4.6: userId nobody the tool knows", score({ userId: "sub-9" }), "score_user_unknown", 404],
    ["AGS 3.4.9: timestamp missing", score({ timestamp: undefined }), "score_invalid", 400],
    [
      "AGS 3.4.9: timestamp without a zone",
      score({ timestamp: "2026-03-02T09:00:00" }),
      "score_invalid",
      400,
    ],
    [
      "AGS 3.4.9: timestamp on 30 February",
      score({ timestamp: "2026-02-30T09:00:00Z" }),
      "score_invalid",
      400,
    ],
    [
      "AGS 3.4.9: timestamp that would shut out later ones",
      score({ timestamp: "2027-01-01T00:00:00Z" }),
      "score_invalid",
      400,
    ],
    ["AGS 3.4.7: activityProgress missing", score({ activityProgress: undefined }), "score_invalid", 400],
    ["AGS 3.4.7: activityProgress no known word", score({ activityProgress: "Done" }), "score_invalid", 400],
    ["AGS 3.4.8: gradingProgress missing", score({ gradingProgress: undefined }), "score_invalid", 400],
    ["AGS 3.4.5: scoreGiven negative", score({ scoreGiven: -1 }), "score_invalid", 400],
    ["AGS 3.4.5: scoreGiven no number", score({ scoreGiven: "ten" }), "score_invalid", 400],
    ["AGS 3.4.5: scoreMaximum missing", score({ scoreMaximum: undefined }), "score_invalid", 400],
    ["AGS 3.4.5: scoreMaximum 0", score({ scoreMaximum: 0 }), "score_invalid", 400],
    ["AGS 3.4.10: comment no text", score({ comment: { html: "x" } }), "score_invalid", 400],
    ["AGS 3.4.3: no JSON", "{", "body_malformed", 400],
    ["AGS 3.4.3: a list", "[]", "body_malformed", 400],
  ];
  it.each(bad)("is refused: %s", async (_name, body, code, status) => {
    const world = createWorld();
    const answer = await call(world, `${addresses.lineItem}/scores`, { body });
    expect(answer).toMatchObject({ refusal: { code }, response: { status } });
    expect(answer.response.headers.get("content-type")).toBe("application/problem+json");
    expect(stored(world)).toEqual([]);
  });

  it("AGS 3.4.3: is refused as another media type, or too large", async () => {
    const url = `${addresses.lineItem}/scores`;
    const xml = await call(createWorld(), url, { body: "<score/>", type: "text/xml" });
    expect(xml).toMatchObject({ refusal: { code: "content_type_unsupported" }, response: { status: 415 } });
    const large = await call(createWorld(), url, { body: score({ comment: "x".repeat(140_000) }) });
    expect(large).toMatchObject({ refusal: { code: "body_too_large" }, response: { status: 413 } });
  });

  it("AGS 3.2.6: of one tool never reaches another tool's line item", async () => {
    const world = createWorld();
    const answer = await call(world, `${base}/li-1/scores`, {
      clientId: "other-tool",
      scopes: [scope.score],
      body: score(),
    });
    expect(answer).toMatchObject({ refusal: { code: "line_item_unknown" } });
    expect(stored(world)).toEqual([]);
  });
});
