import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Findable, findByName } from "../../../app/domain/competences/rules.ts";

const competences: Findable[] = [
  { id: "facilitation", names: ["Facilitering", "Facilitation"], synonyms: ["mødeledelse"] },
  { id: "projects", names: ["Projektledelse", "Project management"], synonyms: ["PRINCE2"] },
  { id: "leaders", names: ["Ledelse af ledere", "Leading leaders"], synonyms: [] },
  { id: "finance", names: ["Økonomistyring", "Financial control"], synonyms: ["budget"] },
];

describe("finding a competence by what it is called", () => {
  it("finds parts of long words and synonyms, an own name first, and the beginning of it before the rest", () => {
    expect(findByName("ledelse", competences)).toEqual(["leaders", "projects", "facilitation"]);
    expect(findByName("budget", competences)).toEqual(["finance"]);
    expect(findByName("project", competences)).toEqual(["projects"]);
  });

  it("asks for every word", () => {
    expect(findByName("ledelse ledere", competences)).toEqual(["leaders"]);
    expect(findByName("ledelse budget", competences)).toEqual([]);
  });

  it("reads æ, ø and å as they are typed, and capitals as small letters", () => {
    for (const text of ["økonomi", "OEKONOMI", " Økonomi… "])
      expect(findByName(text, competences)).toEqual(["finance"]);
  });

  it("finds nothing by nothing, and takes any text", () => {
    for (const text of ["", "   ", "…", "(*[+"]) expect(findByName(text, competences)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findByName(text, competences).length).toBeLessThanOrEqual(competences.length);
      }),
    );
  });
});
