import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS, KINDS } from "../../../app/domain/catalogue/labels.ts";
import {
  addCompetenceForm,
  changeCompetencesForm,
  preferencesForm,
} from "../../../app/domain/people/forms.ts";
import {
  FARTHEST_KM,
  INTERESTS,
  MOST_WEEKS,
  preferenceFields,
  WISHED_FORMATS,
} from "../../../app/domain/people/labels.ts";
import type { Preferences } from "../../../app/domain/people/preferences.ts";
import { parseForm } from "../../../app/routes/form.server.ts";

function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

const weeks = fc.option(fc.integer({ min: 1, max: MOST_WEEKS }));
const preferences: fc.Arbitrary<Preferences> = fc.record({
  interests: fc.uniqueArray(fc.constantFrom(...INTERESTS)),
  formats: fc.uniqueArray(fc.constantFrom(...WISHED_FORMATS)),
  maxDistanceKm: fc.option(fc.integer({ min: 0, max: FARTHEST_KM })),
  minWeeks: weeks,
  maxWeeks: weeks,
  startsFrom: fc.option(
    fc
      .date({ min: new Date("2026-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});

const wrong = (fields: Record<string, string | string[]>) => {
  const parsed = parseForm(formOf(fields), preferencesForm);
  return parsed.ok ? {} : parsed.errors;
};

describe("the form of what one looks for", () => {
  it("reads back what it shows, whatever it is", () => {
    fc.assert(
      fc.property(preferences, (given) => {
        const parsed = parseForm(formOf(preferenceFields(given)), preferencesForm);
        expect(parsed).toMatchObject({ ok: true, value: given });
      }),
    );
  });

  it("keeps every text as it was typed, and answers a code of its field or a value, never a fault", () => {
    const names = ["maxDistanceKm", "minWeeks", "maxWeeks", "startsFrom.day", "startsFrom.year"] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 30 })), (fields) => {
        const parsed = parseForm(formOf(fields), preferencesForm);
        for (const [name, text] of Object.entries(fields)) expect(parsed.typed[name]).toBe(text);
        if (!parsed.ok)
          for (const code of Object.values(parsed.errors))
            expect(["distance", "weeks", "date"]).toContain(code);
      }),
    );
  });

  it("takes a number with its unit and spaces around", () => {
    const parsed = parseForm(formOf({ maxDistanceKm: " 40 km ", minWeeks: "4 uger" }), preferencesForm);
    expect(parsed).toMatchObject({ ok: true, value: { maxDistanceKm: 40, minWeeks: 4, maxWeeks: null } });
  });

  it("names what is wrong by its field", () => {
    expect(wrong({ maxDistanceKm: "langt" })).toEqual({ maxDistanceKm: "distance" });
    expect(wrong({ maxDistanceKm: String(FARTHEST_KM + 1) })).toEqual({ maxDistanceKm: "distance" });
    expect(wrong({ minWeeks: "0", maxWeeks: "1,5" })).toEqual({ minWeeks: "weeks", maxWeeks: "weeks" });
    expect(wrong({ maxWeeks: String(MOST_WEEKS + 1) })).toEqual({ maxWeeks: "weeks" });
    expect(wrong({ "startsFrom.day": "31", "startsFrom.month": "2", "startsFrom.year": "2027" })).toEqual({
      startsFrom: "date",
    });
    expect(wrong({ "startsFrom.day": "1" })).toEqual({ startsFrom: "date" });
    expect(Object.values(wrong({ "interests[]": ["gardening"], "formats[]": ["moon"] })).sort()).toEqual([
      "format",
      "interest",
    ]);
  });

  it("offers the kinds and formats of the catalogue, all of them", () => {
    expect([...INTERESTS].sort()).toEqual([...KINDS].sort());
    expect([...WISHED_FORMATS].sort()).toEqual([...FORMATS].sort());
  });
});

describe("the forms of a list of competences", () => {
  it("need a competence and a level", () => {
    expect(parseForm(formOf({}), addCompetenceForm)).toMatchObject({
      ok: false,
      errors: { competence: "competenceMissing", level: "levelMissing" },
    });
    expect(parseForm(formOf({ competence: "A B", level: "5" }), addCompetenceForm)).toMatchObject({
      errors: { competence: "competenceUnknown", level: "levelMissing" },
    });
    expect(parseForm(formOf({ competence: "statistics", level: "2" }), addCompetenceForm)).toMatchObject({
      ok: true,
      value: { competence: "statistics", level: 2 },
    });
  });

  it("read levels and what goes; what goes has no level, and the last of two lines counts", () => {
    const fields = { "levels[]": ["a-1:2", "b-2:4", "a-1:3"], "remove[]": ["b-2"] };
    expect(parseForm(formOf(fields), changeCompetencesForm)).toMatchObject({
      ok: true,
      value: { levels: [{ id: "a-1", level: 3 }], removed: ["b-2"] },
    });
    expect(parseForm(formOf({ "levels[]": "a-1:9" }), changeCompetencesForm)).toMatchObject({ ok: false });
  });
});
