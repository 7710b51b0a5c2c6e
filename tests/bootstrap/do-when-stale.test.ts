import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { doWhenStale } from "../../bootstrap/do-when-stale.mjs";
import { withLock } from "../../bootstrap/lock.mjs";
import { temporaryFolder, writeIn } from "./temporary-folder.ts";

const derivedIn = (root: string) => ({ root, stampFile: "build/stamp.json", inputs: ["source"] });

describe("derived work", () => {
  test("is done once, and again after its input changed", async () => {
    const derived = derivedIn(temporaryFolder({ source: "1" }));
    let times = 0;
    const work = async () => {
      times++;
    };
    expect(await doWhenStale(derived, work)).toBe(true);
    expect(await doWhenStale(derived, work)).toBe(false);
    writeIn(derived.root, "source", "2");
    expect(await doWhenStale(derived, work)).toBe(true);
    expect(times).toBe(2);
  });

  test("is done by one of two that ask at once", async () => {
    const derived = derivedIn(temporaryFolder({ source: "1" }));
    let times = 0;
    const work = async () => {
      times++;
      await new Promise((resolve) => setImmediate(resolve));
    };
    const did = await Promise.all([doWhenStale(derived, work), doWhenStale(derived, work)]);
    expect(did.sort()).toEqual([false, true]);
    expect(times).toBe(1);
  });

  test("that failed is done again, and leaves no lock", async () => {
    const derived = derivedIn(temporaryFolder({ source: "1" }));
    const failing = doWhenStale(derived, () => Promise.reject(new Error("no disk")));
    await expect(failing).rejects.toThrow("no disk");
    expect(existsSync(path.join(derived.root, "var/bootstrap.lock"))).toBe(false);
    expect(await doWhenStale(derived, async () => {})).toBe(true);
  });

  test("whose source is saved while it runs is stale again", async () => {
    const derived = derivedIn(temporaryFolder({ source: "1" }));
    await doWhenStale(derived, async () => writeIn(derived.root, "source", "2"));
    expect(await doWhenStale(derived, async () => {})).toBe(true);
  });

  test("is done when its result is gone, whatever the stamp says", async () => {
    const derived = { ...derivedIn(temporaryFolder({ source: "1" })), isPresent: () => false };
    await doWhenStale(derived, async () => {});
    expect(await doWhenStale(derived, async () => {})).toBe(true);
  });
});

describe("the lock", () => {
  const file = "var/bootstrap.lock";
  /** No process has this id: it is above the largest that Linux and macOS give. */
  const deadPid = 2 ** 30;

  test("of a dead process is taken over", async () => {
    const root = temporaryFolder({ [file]: String(deadPid) });
    const holder = await withLock({ root }, async () => readFileSync(path.join(root, file), "utf8"));
    expect(holder).toBe(String(process.pid));
  });

  test("of a process that shows no life is taken over", async () => {
    const root = temporaryFolder({ [file]: "1" });
    const times = { beatMs: 5, pollMs: 1, patienceMs: 20 };
    expect(await withLock({ root, times }, async () => "done")).toBe("done");
  });

  test("keeps the second out until the first is done", async () => {
    const root = temporaryFolder();
    const order: string[] = [];
    const times = { beatMs: 5, pollMs: 1, patienceMs: 60_000 };
    const enter = (name: string) =>
      withLock({ root, times }, async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${name} out`);
      });
    await Promise.all([enter("first"), enter("second")]);
    expect(order).toEqual(["first in", "first out", "second in", "second out"]);
  });
});
