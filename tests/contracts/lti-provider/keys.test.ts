import { calculateJwkThumbprint } from "jose";
import { createJwksCache, generateKey, rotateKeys } from "lti-provider";
import { answerJwks } from "lti-provider/platform";
import { describe, expect, it } from "vitest";
import { launchThrough } from "./journey.ts";
import { addresses, createWorld, platformKey, start, toolKey } from "./world.ts";

const rotation = { now: start, leadSeconds: 1200, overlapSeconds: 3600 };

async function publishedKids(world: ReturnType<typeof createWorld>): Promise<string[]> {
  const { keys } = await (await answerJwks(world.platform)).json();
  return keys.map((key: { kid: string }) => key.kid);
}

describe("keys", () => {
  it("SEC 6.2, 6.3: are published without anything private, under their thumbprint", async () => {
    const response = await answerJwks(createWorld().platform);
    expect(response.headers.get("cache-control")).toBe("public, max-age=600");
    const { keys } = await response.json();
    expect(keys).toEqual([
      { kty: "RSA", use: "sig", alg: "RS256", kid: platformKey.kid, n: platformKey.publicJwk.n, e: "AQAB" },
    ]);
    expect(platformKey.kid).toBe(await calculateJwkThumbprint(platformKey.publicJwk));
  });

  it("SEC 6.4: a rotation overlaps: new known before it signs, old known after it has stopped", async () => {
    const world = createWorld();
    world.setKeys(world.platformData, await rotateKeys([platformKey], rotation));
    const [, next] = world.platformData.keys;
    expect(await publishedKids(world)).toEqual([platformKey.kid, next?.kid]);
    expect(await signedWith(world)).toBe(platformKey.kid);
    world.wait(1200);
    expect(await signedWith(world)).toBe(next?.kid);
    expect(await publishedKids(world)).toEqual([platformKey.kid, next?.kid]);
    world.wait(3600);
    expect(await publishedKids(world)).toEqual([next?.kid]);
  });

  it("SEC 6.4: launches hold through a rotation, whatever the tool has in its cache", async () => {
    const world = createWorld();
    expect((await launchThrough(world)).answer.outcome).toBe("accepted");
    world.setKeys(world.platformData, await rotateKeys([platformKey], { ...rotation, leadSeconds: 0 }));
    world.wait(31);
    expect((await launchThrough(world)).answer.outcome).toBe("accepted");
  });

  it("a second rotation drops what has left and never uses a kid again", async () => {
    const once = await rotateKeys([platformKey], rotation);
    const again = await rotateKeys(once, { ...rotation, now: new Date(start.getTime() + 4_800_000) });
    const kids = [...once, ...again].map((key) => key.kid);
    expect(again).toHaveLength(2);
    expect(new Set(kids).size).toBe(3);
  });
});

async function signedWith(world: ReturnType<typeof createWorld>): Promise<string> {
  const { fields } = await launchThrough(world);
  return JSON.parse(Buffer.from((fields.id_token ?? "").split(".")[0] ?? "", "base64url").toString()).kid;
}

describe("the other side's keys", () => {
  const jwksOf = (keys: unknown) => Response.json({ keys });

  it("are fetched once and kept ten minutes", async () => {
    const world = createWorld();
    for (let index = 0; index < 3; index++) await world.platform.jwks.key(addresses.toolJwks, toolKey.kid);
    expect(world.requests).toHaveLength(1);
    world.wait(600);
    await world.platform.jwks.key(addresses.toolJwks, toolKey.kid);
    expect(world.requests).toHaveLength(2);
  });

  it("are fetched anew once for an unknown kid, at most every 30 s", async () => {
    const world = createWorld();
    const unknown = () => world.platform.jwks.key(addresses.toolJwks, "forged").catch((error) => error.code);
    await world.platform.jwks.key(addresses.toolJwks, toolKey.kid);
    world.wait(30);
    for (let index = 0; index < 50; index++) expect(await unknown()).toBe("kid_unknown");
    expect(world.requests).toHaveLength(2);
    world.wait(30);
    expect(await unknown()).toBe("kid_unknown");
    expect(world.requests).toHaveLength(3);
  });

  it("are fetched once for many who ask at the same moment", async () => {
    const world = createWorld();
    const kids = Array.from({ length: 20 }, () => world.platform.jwks.key(addresses.toolJwks, toolKey.kid));
    await Promise.all(kids);
    expect(world.requests).toHaveLength(1);
  });

  it("are asked for again when the clock is set back a day", async () => {
    const world = createWorld();
    await world.platform.jwks.key(addresses.toolJwks, toolKey.kid);
    world.wait(-86_400);
    await world.platform.jwks.key(addresses.toolJwks, toolKey.kid);
    expect(world.requests).toHaveLength(2);
  });

  it("are not trusted beyond their time when the other side is silent, and come back with it", async () => {
    const world = createWorld();
    let silent = false;
    const fetch = async () => {
      if (silent) throw new TypeError("fetch failed");
      return jwksOf([toolKey.publicJwk, { ...toolKey.publicJwk, kid: "k" }]);
    };
    const cache = createJwksCache({ fetch, clock: world.clock });
    const ask = () =>
      cache.key("https://x.example/jwks", "k").then(
        () => "known",
        (error) => error.code,
      );
    expect(await ask()).toBe("known");
    silent = true;
    expect(await ask()).toBe("known");
    world.wait(600);
    expect(await ask()).toBe("peer_unreachable");
    silent = false;
    expect(await ask()).toBe("peer_unreachable");
    world.wait(30);
    expect(await ask()).toBe("known");
  });

  it.each([
    ["SEC 6.2: an error page", new Response("<h1>Fejl</h1>"), "jwks_invalid"],
    ["SEC 6.2: another document", Response.json({ keys: "none" }), "jwks_invalid"],
    ["SEC 6.3: status 500", new Response("", { status: 500 }), "peer_unreachable"],
    ["SEC 6.3: keys of other kinds", jwksOf([null, 7, { kid: 7 }, { kty: "oct" }]), "kid_unknown"],
  ])("%s is no key set", async (_name, response, code) => {
    const cache = createJwksCache({ fetch: async () => response.clone(), clock: () => start });
    await expect(cache.key("https://x.example/jwks", "k")).rejects.toMatchObject({ code });
  });

  it("SEC 6.1: a key of 1024 bits, a symmetric key and an encryption key sign nothing", async () => {
    const world = createWorld();
    const weak = await crypto.subtle.generateKey(
      {
        name: "RSASSA-PKCS1-v1_5",
        modulusLength: 1024,
        publicExponent: new Uint8Array([1, 0, 1]),
        hash: "SHA-256",
      },
      true,
      ["sign", "verify"],
    );
    const weakJwk = await crypto.subtle.exportKey("jwk", weak.publicKey);
    for (const jwk of [
      { ...weakJwk, kid: platformKey.kid },
      { kty: "oct", k: "c2VjcmV0", kid: platformKey.kid },
      { ...platformKey.publicJwk, use: "enc", kid: platformKey.kid },
      { kty: "RSA", kid: platformKey.kid },
    ]) {
      const jwks = createJwksCache({ fetch: async () => jwksOf([jwk]), clock: world.clock });
      const { answer } = await launchThrough({ ...world, tool: { ...world.tool, jwks } });
      expect(answer).toMatchObject({ outcome: "refused", refusal: { code: "jwks_invalid" } });
    }
  });

  it("generates keys of 2048 bits that do not yet sign", async () => {
    const key = await generateKey({ signFrom: start });
    expect(Buffer.from(key.publicJwk.n ?? "", "base64url")).toHaveLength(256);
    expect(key).toMatchObject({ signFrom: start, publishUntil: null });
  });
});
