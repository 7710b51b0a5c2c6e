import { BlockList, isIP } from "node:net";

/** What is not the public internet (IANA special-purpose registries, RFC 6890): a peer's keys never live there. */
const notPublic4 = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  notPublic4.addSubnet(net, bits, "ipv4");
}

/** In IPv6 the public part is one block; inside it stand the tunnels and the documentation net. */
const globalUnicast6 = new BlockList();
globalUnicast6.addSubnet("2000::", 3, "ipv6");
const tunnels6 = new BlockList();
tunnels6.addSubnet("2001::", 32, "ipv6");
tunnels6.addSubnet("2001:db8::", 32, "ipv6");
tunnels6.addSubnet("2002::", 16, "ipv6");

/** True for every IP address that is not a public one, and for what is no IP address. */
export function isPrivateAddress(ip: string): boolean {
  if (isIP(ip) === 4) return notPublic4.check(ip, "ipv4");
  if (isIP(ip) === 6) return !globalUnicast6.check(ip, "ipv6") || tunnels6.check(ip, "ipv6");
  return true;
}
