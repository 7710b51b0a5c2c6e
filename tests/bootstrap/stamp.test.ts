import { readFileSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isFresh, takeFingerprint, writeStamp } from "../../bootstrap/stamp.mjs";
import { temporaryFolder, writeIn } from "./temporary-folder.ts";

function stamped(salt = "1") {
  const root = temporaryFolder({ "app/page.tsx": "page", "app/deep/part.tsx": "part", "lock.json": "{}" });
  const derived = { root, stampFile: "build/stamp.json", inputs: ["app", "lock.json", "absent"], salt };
  writeStamp(derived, takeFingerprint(derived));
  return derived;
}

describe("a stamp", () => {
  test("is fresh while nothing changes", () => {
    expect(isFresh(stamped())).toBe(true);
  });

  test.each([
    ["a changed file", (root: string) => writeIn(root, "app/deep/part.tsx", "PART")],
    ["a new file", (root: string) => writeIn(root, "app/new.tsx", "new")],
    ["a removed file", (root: string) => rmSync(path.join(root, "app/page.tsx"))],
    ["an input that was absent", (root: string) => writeIn(root, "absent", "")],
    ["a removed stamp", (root: string) => rmSync(path.join(root, "build"), { recursive: true })],
    ["a stamp cut short", (root: string) => writeIn(root, "build/stamp.json", '{"quick":"')],
    [
      "content that moved from one file to another",
      (root: string) => {
        writeIn(root, "app/page.tsx", "part");
        writeIn(root, "app/deep/part.tsx", "page");
      },
    ],
  ])("is stale after %s", (_, change) => {
    const derived = stamped();
    change(derived.root);
    expect(isFresh(derived)).toBe(false);
  });

  test("is stale for another tool version", () => {
    expect(isFresh({ ...stamped("1"), salt: "2" })).toBe(false);
  });

  test("is fresh for the same contents with other times, and remembers the times", () => {
    const derived = stamped();
    const stampFile = path.join(derived.root, derived.stampFile);
    const before = readFileSync(stampFile, "utf8");
    utimesSync(path.join(derived.root, "app/page.tsx"), 1_000_000, 1_000_000);
    expect(isFresh(derived)).toBe(true);
    expect(readFileSync(stampFile, "utf8")).not.toBe(before);
    expect(isFresh(derived)).toBe(true);
  });

  test("takes no notice of installed packages and hidden files", () => {
    const derived = stamped();
    writeIn(derived.root, "app/node_modules/x/index.js", "x");
    writeIn(derived.root, "app/.swp", "x");
    expect(isFresh(derived)).toBe(true);
  });
});
