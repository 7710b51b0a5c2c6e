import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGuardedFetch } from "lti-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPrivateAddress } from "../../../integrations/lti-provider/src/jwks/private-address.ts";

/** ASVS 5.0 1.3.6: no address a peer gives us may reach into our own network. */

let hits = 0;
const server = createServer((request, response) => {
  hits++;
  if (request.url === "/jwks")
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"keys":[]}');
  else if (request.url === "/moved") response.writeHead(302, { Location: "/jwks" }).end();
  else if (request.url === "/away") response.writeHead(302, { Location: "ftp://internal/" }).end();
  else if (request.url === "/round") response.writeHead(302, { Location: "/round" }).end();
  else if (request.url === "/large") response.writeHead(200).end("x".repeat(300 * 1024));
  else if (request.url === "/empty") response.writeHead(204).end();
  else if (request.url === "/cut")
    response.writeHead(200, { "Content-Length": "50" }).write("x", () => response.destroy());
  else if (request.url === "/echo") request.pipe(response);
  // Every other address is left without an answer.
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the guarded fetch", () => {
  it.each([
    "https://127.0.0.1/jwks",
    "https://localhost/jwks",
    "https://[::1]/jwks",
    "https://[::ffff:10.0.0.1]/jwks",
    "https://10.1.2.3/jwks",
    "https://172.16.0.1/jwks",
    "https://192.168.1.1/jwks",
    "https://169.254.169.254/latest/meta-data",
    "https://0.0.0.0/",
    "https://2130706433/jwks",
    "https://0x7f.1/jwks",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "http://example.com/jwks",
    "https://user:pass@example.com/jwks",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "no address",
  ])("does not go to %s", async (url) => {
    await expect(createGuardedFetch()(url)).rejects.toMatchObject({ code: "address_forbidden" });
  });

  it("does not reach a server of our own that listens", async () => {
    const before = hits;
    const { port } = new URL(origin);
    for (const url of [
      `https://localhost:${port}/jwks`,
      `https://127.0.0.1:${port}/jwks`,
      `${origin}/jwks`,
    ]) {
      await expect(createGuardedFetch()(url)).rejects.toMatchObject({ code: "address_forbidden" });
    }
    expect(hits).toBe(before);
  });

  it("goes to localhost when that is allowed, by name and by number", async () => {
    const fetch = createGuardedFetch({ allowPrivateAddresses: true });
    expect(await (await fetch(`${origin}/jwks`)).json()).toEqual({ keys: [] });
    expect((await fetch(`${origin.replace("127.0.0.1", "localhost")}/empty`)).status).toBe(204);
  });

  it("follows a moved address, but not to another kind of address and not for ever", async () => {
    const fetch = createGuardedFetch({ allowPrivateAddresses: true });
    expect(await (await fetch(`${origin}/moved`)).json()).toEqual({ keys: [] });
    await expect(fetch(`${origin}/away`)).rejects.toMatchObject({ code: "address_forbidden" });
    await expect(fetch(`${origin}/round`)).rejects.toMatchObject({ code: "peer_unreachable" });
    expect((await fetch(`${origin}/moved`, { method: "POST", body: "x" })).status).toBe(302);
  });

  it("sends a body with letters beyond ASCII whole", async () => {
    const fetch = createGuardedFetch({ allowPrivateAddresses: true });
    expect(await (await fetch(`${origin}/echo`, { method: "POST", body: "æøå" })).text()).toBe("æøå");
  });

  it("gives up on an answer that is too large, cut off, missing or from nobody", async () => {
    const fetch = createGuardedFetch({ allowPrivateAddresses: true, timeoutMs: 300 });
    await expect(fetch(`${origin}/large`)).rejects.toMatchObject({ code: "peer_answer_invalid" });
    await expect(fetch(`${origin}/cut`)).rejects.toMatchObject({ code: "peer_unreachable" });
    await expect(fetch(`${origin}/silent`)).rejects.toMatchObject({ code: "peer_unreachable" });
    await expect(fetch("http://127.0.0.1:1/")).rejects.toMatchObject({ code: "peer_unreachable" });
    await expect(fetch("https://does-not-exist.invalid/")).rejects.toMatchObject({
      code: "peer_unreachable",
    });
  });

  it.each([
    ["8.8.8.8", false],
    ["2606:4700::1111", false],
    ["100.64.0.1", true],
    ["203.0.113.9", true],
    ["2001:db8::1", true],
    ["2002:7f00:1::", true],
    ["64:ff9b::7f00:1", true],
    ["::", true],
    ["not an address", true],
  ])("knows whether %s is private", (ip, expected) => {
    expect(isPrivateAddress(ip)).toBe(expected);
  });
});
