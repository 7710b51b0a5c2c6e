import { randomBytes } from "node:crypto";
import type { Ids } from "../../app/ports/ids.ts";

/** Time-sortable ids (48 bits of milliseconds, 80 random bits), lower-case base 32: 26 characters. */
export function randomIds(now: () => number = Date.now): Ids {
  const digits = "0123456789abcdefghjkmnpqrstvwxyz";
  const base32 = (value: bigint, length: number) => {
    let rest = value;
    let text = "";
    for (let at = 0; at < length; at += 1) {
      text = (digits[Number(rest & 31n)] ?? "0") + text;
      rest >>= 5n;
    }
    return text;
  };
  return {
    next: () => base32(BigInt(now()), 10) + base32(BigInt(`0x${randomBytes(10).toString("hex")}`), 16),
    secret: () => randomBytes(32).toString("base64url"),
  };
}
