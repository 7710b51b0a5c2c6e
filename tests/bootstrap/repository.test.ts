import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../bootstrap/root.mjs";

/** Every file of the checkout that is, or would be, committed. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => file !== "" && lstatSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());

const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");

/** `file:line: text` of every line that matches. */
function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

describe("what is committed", () => {
  test("names no folder of somebody's machine", () => {
    const homes = ["work", "root", "home/\\w+", "Users/\\w+"].join("|");
    const inMachine = new RegExp(`(^|[\\s"'\`(=:])/(${homes})/`);
    expect(inMachine.test(["see ", "root", "x"].join("/"))).toBe(true);
    expect(linesWith(inMachine, files)).toEqual([]);
  });

  test("locks packages by their contents, not by the host they came from", () => {
    const { packages } = JSON.parse(textOf("package-lock.json"));
    const entries = Object.entries<{ resolved?: string; link?: boolean; integrity?: string }>(packages);
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, { resolved }]) => resolved?.includes("://")).map(([name]) => name)).toEqual([]);
    const unlocked = entries.filter(
      ([name, { link, integrity }]) => name.includes("node_modules/") && !link && !integrity,
    );
    expect(unlocked.map(([name]) => name)).toEqual([]);
  });

  test("can be installed on every platform that a package supports", () => {
    const { packages } = JSON.parse(textOf("package-lock.json"));
    // npm ci refuses a lock file that lacks the package of even one other platform.
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
      ([name, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter(
          (wanted) =>
            !(`node_modules/${wanted}` in packages) && !(`${name}/node_modules/${wanted}` in packages),
        ),
    );
    expect(missing).toEqual([]);
  });

  test("takes time and chance from outside, in domain and in the world to start with", () => {
    const taking = /(?<!\/[/*].*|^\s*\*.*)\b(new Date\(\)|Date\.now\(|Math\.random\()/;
    expect(taking.test("  return Date.now();") && !taking.test(" * never Date.now()")).toBe(true);
    const code = files.filter((file) => /^(app\/domain|seed)\/.*\.tsx?$/.test(file));
    expect(linesWith(taking, code)).toEqual([]);
  });
});

describe("a file of code", () => {
  const mostLines = 300;
  /** Longer ones, each with its reason. */
  const longer: Record<string, string> = {
    "app/route-table.js": "every address stands in it once: a table grows with the pages",
  };

  const code = files.filter((file) =>
    /^(app|server|integrations|seed|cli|sandbox|bootstrap)\/.*\.(tsx?|m?js)$/.test(file),
  );
  const lengthOf = (file: string) => textOf(file).trimEnd().split("\n").length;

  test(`has no more than ${mostLines} lines, unless it has a reason`, () => {
    expect(code.length).toBeGreaterThan(0);
    const tooLong = code.filter((file) => lengthOf(file) > mostLines && !(file in longer));
    expect(tooLong.map((file) => `${file}: ${lengthOf(file)}`)).toEqual([]);
  });

  test("that has got short again needs no reason", () => {
    expect(Object.keys(longer).filter((file) => !code.includes(file) || lengthOf(file) <= mostLines)).toEqual(
      [],
    );
  });
});
