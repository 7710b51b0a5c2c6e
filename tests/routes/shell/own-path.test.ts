import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "../../../app/routes/own-path.ts";

describe("where one may be sent after signing in (ASVS 5.0, 3.7.2)", () => {
  it("keeps our own addresses with their query", () => {
    for (const path of [
      "/",
      "/muligheder?q=it&kind=rotation",
      "/mine-ansoegninger/01h",
      "/kompetenceoverblik",
    ])
      expect(ownPath(path)).toBe(path);
  });

  it("sends everything else to the front page", () => {
    const foreign = [
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "https://evil.example/muligheder",
      "javascript:alert(1)",
      "/%2f%2fevil.example",
      "/%5c%5cevil.example",
      "/muligheder/..//evil.example",
      "/muligheder\r\nLocation: https://evil.example",
      "/\t/evil.example",
      " /muligheder",
      "/findes-ikke",
      "/%",
      "/lti/auth",
      "",
      null,
      undefined,
    ];
    for (const path of foreign) expect(ownPath(path), String(path)).toBe("/");
  });

  it("never leads to another host, whatever is tried", () => {
    const part = fc.constantFrom(
      "/",
      "\\",
      "//",
      "%2f",
      "%5c",
      "..",
      "@",
      ":",
      "evil.example",
      "https:",
      "javascript:",
      "muligheder",
      "?",
      "#",
      "\t",
      "\n",
      " ",
      "%00",
      "ø",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const target = new URL(ownPath(parts.join("")), "https://rokade.invalid");
        expect(target.origin).toBe("https://rokade.invalid");
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(new URL(ownPath(text), "https://rokade.invalid").origin).toBe("https://rokade.invalid");
      }),
    );
  });
});
