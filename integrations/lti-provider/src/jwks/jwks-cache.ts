import type { JWK } from "jose";
import type { Clock, Fetch } from "../ambient.ts";
import { callPeer } from "../http/call-peer.ts";
import { asObject, asText } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** The other side's public keys: `key` answers with the key of a kid, or refuses. */
export type JwksCache = { key(jwksUrl: string, kid: string): Promise<JWK> };

type Entry = { keys: ReadonlyMap<string, JWK>; fetchedAt: number; triedAt: number };

/**
 * Keys are kept for `maxAgeSeconds` (default 600) and fetched anew once for an unknown kid, at most every
 * `minRefetchSeconds` (default 30) per address, so that forged kids cannot make us knock at a peer without end. When a
 * peer cannot be asked after the keys have aged, the answer is no: a key that was taken away must not live on.
 * Calls at the same moment share one fetch.
 */
export function createJwksCache(options: {
  fetch: Fetch;
  clock: Clock;
  maxAgeSeconds?: number;
  minRefetchSeconds?: number;
}): JwksCache {
  const maxAge = (options.maxAgeSeconds ?? 600) * 1000;
  const minRefetch = (options.minRefetchSeconds ?? 30) * 1000;
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, Promise<void>>();

  // A clock set back makes the age negative; then nothing may be called fresh or recent.
  const within = (since: number, limit: number) => {
    const age = options.clock().getTime() - since;
    return age >= 0 && age < limit;
  };
  const fresh = (url: string) => {
    const entry = entries.get(url);
    return entry && within(entry.fetchedAt, maxAge) ? entry.keys : null;
  };

  async function refetch(url: string): Promise<void> {
    const before = entries.get(url);
    const triedAt = options.clock().getTime();
    entries.set(url, { keys: before?.keys ?? new Map(), fetchedAt: before?.fetchedAt ?? -Infinity, triedAt });
    const keys = await fetchKeys(url, options.fetch);
    entries.set(url, { keys, fetchedAt: triedAt, triedAt });
  }

  function refetchOnce(url: string): Promise<void> {
    const running = underWay.get(url) ?? refetch(url).finally(() => underWay.delete(url));
    underWay.set(url, running);
    return running;
  }

  return {
    async key(url, kid) {
      const known = fresh(url)?.get(kid);
      if (known) return known;
      const entry = entries.get(url);
      if (underWay.has(url) || !entry || !within(entry.triedAt, minRefetch)) await refetchOnce(url);
      const keys = fresh(url);
      if (!keys) throw new LtiRefusal("peer_unreachable", "The keys (JWKS) could not be fetched.", "SEC 6.3");
      const found = keys.get(kid);
      if (!found) throw new LtiRefusal("kid_unknown", "The key (kid) is not in the JWKS.", "SEC 6.3");
      return found;
    },
  };
}

async function fetchKeys(url: string, fetch: Fetch): Promise<ReadonlyMap<string, JWK>> {
  const answer = await callPeer(fetch, url, { headers: { Accept: "application/json" } }, "SEC 6.3");
  if (answer.status !== 200) {
    throw new LtiRefusal("peer_unreachable", `The JWKS address answered ${answer.status}.`, "SEC 6.3");
  }
  const document = asObject(await answer.json().catch(() => null));
  if (!document || !Array.isArray(document.keys)) {
    throw new LtiRefusal("jwks_invalid", "The JWKS address answered something else than a JWKS.", "SEC 6.2");
  }
  const keys = new Map<string, JWK>();
  for (const item of document.keys) {
    const kid = asText(asObject(item)?.kid);
    // The first of two keys with one kid stays: a later one must not take its place.
    if (kid !== null && !keys.has(kid)) keys.set(kid, { ...asObject(item) });
  }
  return keys;
}
