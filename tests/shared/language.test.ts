import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inAnyLanguage, inLanguage, languageInAddress, languageOf } from "../../app/shared/language.ts";

const request = (query: string, cookie = "") =>
  new Request(`https://rokade.example/muligheder${query}`, { headers: { Cookie: cookie } });

describe("the language of a request", () => {
  it.each([
    ["", "", "da", undefined],
    ["?sprog=en", "", "en", "en"],
    ["?sprog=en", "sprog=en", "en", undefined],
    ["?sprog=da", "a=b; sprog=en", "da", "da"],
    ["?sprog=da", "", "da", undefined],
    ["", "sprog=en", "en", undefined],
    ["?sprog=xx", "sprog=yy", "da", undefined],
    ["", "xsprog=en", "da", undefined],
  ] as const)(
    "%s with the cookie »%s« is %s, and the address alone says %s",
    (query, cookie, language, kept) => {
      expect(languageOf(request(query, cookie))).toBe(language);
      expect(languageInAddress(request(query, cookie))).toBe(kept);
    },
  );
});

describe("an address in a language", () => {
  it.each([
    ["/", "/?sprog=en"],
    ["/?", "/?sprog=en"],
    ["/muligheder?q=it#resultater", "/muligheder?q=it&sprog=en#resultater"],
    ["/muligheder#resultater", "/muligheder?sprog=en#resultater"],
    ["?side=2", "?side=2&sprog=en"],
    ["/muligheder?sprog=da", "/muligheder?sprog=da"],
    ["#indhold", "#indhold"],
    ["//evil.example", "//evil.example"],
    ["/\\evil.example", "/\\evil.example"],
    ["https://campus.example/?a=b", "https://campus.example/?a=b"],
    ["mailto:a@rokade.example", "mailto:a@rokade.example"],
  ])("%s is %s", (address, wanted) => {
    expect(inLanguage(address, "en")).toBe(wanted);
    // Once is enough.
    expect(inLanguage(inLanguage(address, "en"), "en")).toBe(wanted);
  });

  it("is the same address again without it", () => {
    expect(inAnyLanguage("/muligheder?sprog=en&q=it&sprog=da#a")).toBe("/muligheder?q=it#a");
    const pair = fc.tuple(fc.stringMatching(/^[a-r]{1,5}$/), fc.stringMatching(/^[a-z0-9%+]{0,5}$/));
    fc.assert(
      fc.property(fc.array(pair), fc.constantFrom("", "#sted"), (pairs, fragment) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`).join("&");
        const address = `/muligheder${query && `?${query}`}${fragment}`;
        expect(inAnyLanguage(inLanguage(address, "en"))).toBe(address);
      }),
    );
  });
});
