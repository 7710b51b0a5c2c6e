import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide } from "../../../app/shared/danish/compounds/divide.ts";
import { tellingParts } from "../../../app/shared/danish/compounds/telling-parts.ts";
import { documentTerms, queryTerms, WORD } from "../../../app/shared/danish/terms.ts";

const finds = (query: string, text: string) => {
  const held = new Set(documentTerms(text).map(({ term }) => term));
  return queryTerms(query).every(({ term }) => held.has(term));
};
const words =
  "projektledelse sygehusets børnehaver á la EU's 3 måneder — MED-udvalg 2027 ældreplejen é 30 t/uge 😀".split(
    " ",
  );
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const danishText = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(" "));

describe("documentTerms and queryTerms", () => {
  it.each([
    ["projektlederne", "Projektledelse i praksis"],
    ["projektledelse", "Vi søger en projektleder"],
    ["ledelse", "Ledelsesudvikling"],
    ["ældre", "Ældreplejen i kommunen"],
    ["samtale", "medarbejderudviklingssamtaler"],
    ["udviklingsamtale", "Medarbejderudviklingssamtaler"],
    ["vejledning", "Studievejleder"],
    ["aeldrepleje", "ÆLDREPLEJE"],
  ])("%s finds »%s«", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ["led", "ledelse"],
    ["lær", "lærer"],
    ["visning", "undervisning"],
    ["regel", "regering"],
  ])("%s does not find »%s«", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it.each([
    ["fængselsundervisning", ["faengselsundervisning", "faengsel", "undervisning"]],
    ["skoleledelse vejle", ["skoleledelse", "vejle", "skole", "ledelse"]],
    ["arbejdsplads", ["arbejdsplads"]],
    ["projektledlse", ["projektledlse", "projekt", "ledlse"]],
  ])("asks for %s and its telling parts", (query, terms) => {
    expect(queryTerms(query).map(({ term }) => term)).toEqual(terms);
  });

  it("finds every word by itself, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, danishText), anyText, danishText, (text, before, after) => {
        for (const { exact } of documentTerms(text).filter(({ closeness }) => closeness === WORD)) {
          if (exact !== undefined) expect(finds(exact, `${before} ${text} ${after}`)).toBe(true);
        }
        expect(finds(text, `${before} ${text} ${after}`)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    "Projektledlse",
    "Fængselsundervisnng for diabetikere",
    "Diabetes",
    "Hospitalsledelse",
    "Personaleledelse på et plejecenter",
    "Pleje af ældre",
    "Natrenovation og kunstig intelligens",
  ])("finds »%s« by the telling parts of all that it is found by", (text) => {
    const terms = documentTerms(text);
    const held = new Set(terms.map(({ term }) => term));
    for (const { term, closeness } of terms) {
      if (closeness !== WORD && divide(term) === null) continue;
      for (const part of tellingParts(term)) expect(held, term).toContain(part);
    }
  });

  it("keeps every term when more text is added", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, danishText), danishText, (text, more) => {
        const held = new Set(documentTerms(`${text} ${more}`).map(({ term }) => term));
        for (const { term } of documentTerms(text)) expect(held).toContain(term);
      }),
      { numRuns: 2_000 },
    );
  });

  it("makes terms of letters and digits alone, and says where each word stands", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, danishText), (text) => {
        for (const { term, start, end } of documentTerms(text)) {
          expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(queryTerms(text).length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 2_000 },
    );
  });
});
