import { describe, expect, it } from "vitest";
import { competenceGroups, competences } from "../../../seed/competences/taxonomy.ts";

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the taxonomy", () => {
  it("has about 200 competences, each slug and label once", () => {
    expect(competences.length).toBeGreaterThanOrEqual(200);
    expect(repeated(competences.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(competences.map(({ da }) => da.toLowerCase()))).toEqual([]);
    expect(repeated(competences.map(({ en }) => en.toLowerCase()))).toEqual([]);
    expect(competences.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it("puts every competence in a group, and no group is empty", () => {
    const used = new Set(competences.map(({ group }) => group));
    expect([...used]).toEqual(competenceGroups.map(({ slug }) => slug));
    expect(repeated(competenceGroups.map(({ slug }) => slug))).toEqual([]);
  });

  it("has the digital competences that the reform names", () => {
    const digital = competences.filter(({ group }) => group === "digital").map(({ slug }) => slug);
    expect(digital).toEqual(
      expect.arrayContaining([
        "data-based-work",
        "digital-mindset",
        "digital-ready-rules",
        "information-security",
      ]),
    );
  });

  it("gives each one a description and synonyms in both languages that are not the label itself", () => {
    for (const { slug, da, en, synonymsDa, synonymsEn, descriptionDa } of competences) {
      expect(descriptionDa, slug).toMatch(/^At .+\.$/);
      expect(synonymsDa.length, slug).toBeGreaterThan(0);
      expect(synonymsEn.length, slug).toBeGreaterThan(0);
      expect(repeated([da, ...synonymsDa].map((label) => label.toLowerCase())), slug).toEqual([]);
      expect(repeated([en, ...synonymsEn].map((label) => label.toLowerCase())), slug).toEqual([]);
    }
  });

  it("can be found by the words that people type", () => {
    const labels = new Set(competences.flatMap(({ synonymsDa }) => synonymsDa));
    for (const word of [
      "MUS",
      "GDPR",
      "DOL",
      "sagsgang",
      "MED",
      "aktindsigt",
      "digitaliseringsklar lovgivning",
    ]) {
      expect(labels).toContain(word);
    }
  });

  it("never uses the word for the subsidised scheme", () => {
    expect(JSON.stringify(competences).toLowerCase()).not.toContain("jobrotation");
  });
});
