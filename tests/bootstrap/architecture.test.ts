import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { root } from "../../bootstrap/root.mjs";
import { breaches, sound } from "../fixtures/architecture/house.ts";

/** Rules broken, by file. */
const broken = new Map<string, Set<string>>();
let house = "";

beforeAll(async () => {
  // Inside the checkout, so that packages resolve as they do for the real files.
  mkdirSync(path.join(root, "var"), { recursive: true, mode: 0o700 });
  house = mkdtempSync(path.join(root, "var", "architecture-"));
  const files = [sound, ...breaches.map(({ file, source, helpers }) => ({ [file]: source, ...helpers }))];
  for (const [file, source] of files.flatMap(Object.entries<string>)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), source);
  }
  const { forbidden, options } = config;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    ["."],
    { ...cruiseOptions, validate: true, ruleSet: { forbidden }, baseDir: house },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text instead of a result");
  for (const { from, rule } of output.summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the house rules", () => {
  test.each(breaches)("$file breaks $rules", ({ file, rules }) => {
    const caught = [...(broken.get(file) ?? [])];
    if (rules.includes("resolvable")) expect(caught).toContain("resolvable");
    else expect(caught.sort()).toEqual([...rules].sort());
  });

  test.each(Object.keys(sound))("%s keeps every rule", (file) => {
    expect([...(broken.get(file) ?? [])]).toEqual([]);
  });

  test("every rule has a file that breaks it", () => {
    const shown = new Set(breaches.flatMap(({ rules }) => rules));
    expect(config.forbidden.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
