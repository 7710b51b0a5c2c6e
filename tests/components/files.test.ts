import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { compile } from "sass";
import { describe, expect, test } from "vitest";
import { ICON_NAMES } from "../../app/components/icon-names.ts";
import da from "../../app/locales/da/components.json" with { type: "json" };
import en from "../../app/locales/en/components.json" with { type: "json" };

const app = resolve(import.meta.dirname, "../../app");

test("the sprite holds exactly the icons that can be named", () => {
  const sprite = readFileSync(join(app, "assets/icons.svg"), "utf8");
  const symbols = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
  expect(symbols).toEqual([...ICON_NAMES]);
});

describe("the words of the components", () => {
  const keysOf = (words: object, prefix = ""): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
    );
  const source = readdirSync(join(app, "components"))
    .map((file) => readFileSync(join(app, "components", file), "utf8"))
    .join("\n");

  test("stand in both languages", () => {
    expect(keysOf(en)).toEqual(keysOf(da));
  });

  test("are all there, and none is left over", () => {
    const used = new Set([...source.matchAll(/["`]components\.([\w.]+)/g)].map((match) => match[1] ?? ""));
    const known = new Set(keysOf(da).map((key) => key.replace(/_(one|other)$/, "")));
    const isUsed = (key: string) => used.has(key) || used.has(key.slice(0, key.lastIndexOf(".") + 1));
    const isKnown = (key: string) =>
      key.endsWith(".") ? [...known].some((k) => k.startsWith(key)) : known.has(key);
    expect([...used].filter((key) => !isKnown(key))).toEqual([]);
    expect([...known].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe("the styles", () => {
  const file = join(app, "styles/theme.scss");
  const { css } = compile(file, { style: "compressed", silenceDeprecations: ["if-function"] });

  test("weigh at most 15 kB on the wire", () => {
    expect(gzipSync(css).length).toBeLessThanOrEqual(15_000);
  });

  test("name files that are there, and nothing inline or from elsewhere", () => {
    const addresses = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !existsSync(resolve(dirname(file), address)))).toEqual([]);
  });
});
