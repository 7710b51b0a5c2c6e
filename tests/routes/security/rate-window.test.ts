import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWindow, networkOf } from "../../../server/rate-window.ts";

describe("a window of requests", () => {
  it("lets each address take its own share and begins anew when it is over", () => {
    let now = 0;
    const window = createWindow({ limit: 2, lengthMs: 1000, elapsedMs: () => now });
    expect(window.take("192.0.2.1")).toEqual({ allowed: true, left: 1, resetMs: 1000 });
    now = 400;
    expect(window.take("192.0.2.1")).toEqual({ allowed: true, left: 0, resetMs: 600 });
    expect(window.take("192.0.2.1")).toEqual({ allowed: false, left: 0, resetMs: 600 });
    expect(window.take("192.0.2.2").allowed).toBe(true);
    now = 1000;
    expect(window.take("192.0.2.1")).toEqual({ allowed: true, left: 1, resetMs: 1000 });
  });

  it("holds so many addresses and no more; the rest share one count", () => {
    const window = createWindow({ limit: 3, lengthMs: 1000, elapsedMs: () => 0, mostAddresses: 2 });
    for (const address of ["192.0.2.1", "192.0.2.2"]) expect(window.take(address).left).toBe(2);
    expect(["192.0.2.3", "192.0.2.4", "192.0.2.5"].map((one) => window.take(one).left)).toEqual([2, 1, 0]);
    expect(window.take("192.0.2.6").allowed).toBe(false);
    expect(window.take("192.0.2.1").allowed).toBe(true);
  });

  it("never allows more than the limit in a window, whoever asks in whatever order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.ipV4(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (addresses, limit) => {
          const window = createWindow({ limit, lengthMs: 1, elapsedMs: () => 0 });
          const allowed = addresses.filter((address) => window.take(address).allowed);
          for (const address of new Set(addresses)) {
            const asked = addresses.filter((one) => one === address).length;
            expect(allowed.filter((one) => one === address)).toHaveLength(Math.min(asked, limit));
          }
        },
      ),
    );
  });
});

describe("the network of an address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
