import { isIPv6 } from "node:net";

/** Addresses counted one by one in a window. Those beyond share one count, so no crowd of addresses fills the memory. */
const MOST_ADDRESSES = 20_000;
const THE_REST = "the rest";

export type Taken = { allowed: boolean; left: number; resetMs: number };

/**
 * Counts what each address takes in a window of time that is the same for all, and forgets everything at its end. An
 * IPv6 client has a whole network of addresses, its first 64 bits (RFC 6177): it is counted as one.
 */
export function createWindow({
  limit,
  lengthMs,
  elapsedMs,
  mostAddresses = MOST_ADDRESSES,
}: {
  limit: number;
  lengthMs: number;
  /** A monotonic clock. */
  elapsedMs: () => number;
  mostAddresses?: number;
}): { take(address: string): Taken } {
  let counts = new Map<string, number>();
  let began = elapsedMs();
  return {
    take(address) {
      const now = elapsedMs();
      if (now - began >= lengthMs) {
        counts = new Map();
        began = now;
      }
      const network = networkOf(address);
      const key = counts.has(network) || counts.size < mostAddresses ? network : THE_REST;
      const taken = (counts.get(key) ?? 0) + 1;
      if (taken <= limit) counts.set(key, taken);
      return { allowed: taken <= limit, left: Math.max(0, limit - taken), resetMs: began + lengthMs - now };
    },
  };
}

/** An IPv4 address as it is, also when it is written as IPv6; of an IPv6 address its network. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const parts = (text: string | undefined) => (text ? text.split(":") : []);
  const zeros = Array<string>(Math.max(0, 8 - parts(head).length - parts(tail).length)).fill("0");
  const all = tail === undefined ? parts(head) : [...parts(head), ...zeros, ...parts(tail)];
  const four = all.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16));
  return `${four.join(":")}::/64`;
}
