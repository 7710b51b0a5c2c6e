import { describe, expect, it } from "vitest";
import da from "../../app/locales/da/index.ts";
import en from "../../app/locales/en/index.ts";
import { wordsOf } from "../../app/locales/words.server.ts";
import { isWords, saying, type Words } from "../../app/shared/say-words.ts";

function keysOf(words: Words, path = ""): string[] {
  return Object.entries(words).flatMap(([part, value]) =>
    isWords(value) ? keysOf(value, `${path}${part}.`) : [path + part],
  );
}

const parametersOf = (words: Words, path: string): string[] =>
  [...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? path);

describe.each([
  ["da", da],
  ["en", en],
] as const)("the words in the browser, %s", (language, words) => {
  const say = saying(words, language);
  const server = wordsOf(language);
  const serverSays = (key: string, params: Record<string, unknown>): unknown =>
    Reflect.apply(server.t, server, [key, params]);
  const names = new Set(parametersOf(words, ""));
  const params = Object.fromEntries(
    [...names].filter((name) => name !== "count").map((name) => [name, `<${name}> & 1`]),
  );
  const lists = keysOf(words).filter((key) => Array.isArray(serverSays(key, { returnObjects: true })));
  const keys = keysOf(words).filter((key) => !lists.includes(key));

  it("are those of the server, every one of them", () => {
    expect(keys.length).toBeGreaterThan(500);
    for (const key of keys) expect(say(key, params)).toBe(serverSays(key, params));
  });

  it("are counted as the server counts", () => {
    const counted = new Set(keys.flatMap((key) => /^(.+)_(?:zero|one|other)$/.exec(key)?.[1] ?? []));
    expect(counted.size).toBeGreaterThan(10);
    for (const key of counted)
      for (const count of [0, 1, 2, 5, 21, 1000])
        expect(say(key, { ...params, count })).toBe(serverSays(key, { ...params, count }));
  });

  it("are lists where a page goes through them", () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const key of lists)
      expect(say(key, { returnObjects: true })).toEqual(serverSays(key, { returnObjects: true }));
  });

  it("leave a place that nothing is given for, and empty one that undefined is given for", () => {
    const key = keys.find((one) => JSON.stringify(serverSays(one, {})).includes("{{name}}")) ?? "";
    for (const given of [{}, { name: undefined }, { name: null }, { name: 7 }])
      expect(say(key, given)).toBe(serverSays(key, given));
  });

  it("are the key itself where there are none", () => {
    for (const key of ["shell.nothing", "nothing.at.all"]) {
      expect(say(key)).toBe(key);
      const given = { defaultValue: "for {{name}}", name: "you" };
      expect(say(key, given)).toBe(serverSays(key, given));
    }
  });
});
