import { lookup as dnsLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Fetch, FetchInit } from "../ambient.ts";
import { LtiRefusal } from "../refusal.ts";
import { isPrivateAddress } from "./private-address.ts";

const maxRedirects = 3;
const maxBytes = 256 * 1024;
const forbidden = () =>
  new LtiRefusal("address_forbidden", "The address is not a public https address.", "ASVS 5.0 1.3.6");
const unreachable = () => new LtiRefusal("peer_unreachable", "The address did not answer.", "SEC 6.3");

/**
 * A fetch that cannot be turned against our own network (SSRF). Addresses are checked when the socket connects, so a
 * name that answers differently the second time (DNS rebinding) gains nothing; every redirect of a GET is checked
 * anew. `allowPrivateAddresses` lets loopback, private nets and plain http through: for development and tests only.
 * Refuses `address_forbidden`, `peer_unreachable` (also after `timeoutMs`, default 5,000) and `peer_answer_invalid`.
 */
export function createGuardedFetch(
  options: { allowPrivateAddresses?: boolean; timeoutMs?: number } = {},
): Fetch {
  const allowPrivate = options.allowPrivateAddresses ?? false;
  const timeoutMs = options.timeoutMs ?? 5000;
  return async (address, init = {}) => {
    const signal = AbortSignal.timeout(timeoutMs);
    let url = checkAddress(address, allowPrivate);
    for (let hop = 0; ; hop++) {
      const answer = await send(url, init, allowPrivate, signal);
      const { location } = answer.headers;
      const redirected = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) && location !== undefined;
      if (!redirected || (init.method ?? "GET") !== "GET") return await readAnswer(answer, signal);
      answer.destroy();
      if (hop === maxRedirects || !URL.canParse(location, url)) throw unreachable();
      url = checkAddress(new URL(location, url).href, allowPrivate);
    }
  };
}

function checkAddress(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw forbidden();
  const url = new URL(address);
  const schemes = allowPrivate ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol) || url.username !== "" || url.password !== "") throw forbidden();
  // A literal address never passes through the lookup below.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw forbidden();
  return url;
}

function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, done) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const [first] = addresses;
      if (!first || (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address)))) {
        return done(forbidden(), []);
      }
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

function send(
  url: URL,
  init: FetchInit,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  const body = init.body === undefined ? undefined : Buffer.from(init.body);
  const headers = { ...init.headers, ...(body && { "Content-Length": String(body.byteLength) }) };
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      { method: init.method ?? "GET", headers, agent: false, lookup: guardedLookup(allowPrivate), signal },
      resolve,
    );
    sending.on("error", (error) => reject(error instanceof LtiRefusal ? error : unreachable()));
    sending.end(body);
  });
}

async function readAnswer(answer: IncomingMessage, signal: AbortSignal): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer) {
      size += chunk.length;
      if (size > maxBytes || signal.aborted) break;
      chunks.push(chunk);
    }
  } catch {
    throw unreachable();
  }
  const status = answer.statusCode ?? 0;
  if (size > maxBytes || status < 200 || status > 599) {
    throw new LtiRefusal(
      "peer_answer_invalid",
      "The answer is larger than 256 kB or no HTTP answer.",
      "SEC 6.3",
    );
  }
  const noBody = [204, 205, 304].includes(status);
  const type = answer.headers["content-type"];
  return new Response(noBody ? null : Buffer.concat(chunks), {
    status,
    headers: type === undefined ? {} : { "Content-Type": type },
  });
}
