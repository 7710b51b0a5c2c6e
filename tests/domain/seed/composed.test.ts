import { describe, expect, it } from "vitest";
import { composedTexts } from "../../../seed/catalogue/composed/compose.ts";
import { authorityThemes } from "../../../seed/catalogue/composed/themes-authority.ts";
import { healthAndSafetyThemes } from "../../../seed/catalogue/composed/themes-health-and-safety.ts";
import { competences } from "../../../seed/competences/taxonomy.ts";

const texts = composedTexts("2026-11-21");
const slugs = new Set(competences.map(({ slug }) => slug));
const prose = ["summary", "purpose", "tasks", "learning", "requirements", "terms"] as const;

describe("the composed opportunities", () => {
  it("are the same each time, and the same postings on another day", () => {
    expect(composedTexts("2026-11-21")).toEqual(texts);
    const ids = (list: typeof texts) => list.map(({ externalId }) => externalId);
    expect(ids(composedTexts("2027-03-01"))).toEqual(ids(texts));
    expect(new Set(ids(texts)).size).toBe(texts.length);
  });

  it("name only competences there are, and keep to the form's bounds", () => {
    for (const text of texts) {
      expect(text.summary.length, text.title).toBeLessThanOrEqual(220);
      expect(text.title.length, text.title).toBeGreaterThanOrEqual(8);
      expect(text.competences.filter((slug) => !slugs.has(slug))).toEqual([]);
      expect(text.deadlineInDays < text.startInDays, text.title).toBe(true);
      expect(text.hoursPerWeek > 0 && text.hoursPerWeek <= 37, text.title).toBe(true);
      expect((text.hours ?? 0) <= text.hoursPerWeek * text.weeks, text.title).toBe(true);
      for (const part of prose) expect(text[part].trim(), `${text.title}: ${part}`).not.toBe("");
      expect(/undefined|\$\{|["“”„]|jobrotation/i.test(prose.map((part) => text[part]).join("\n"))).toBe(
        false,
      );
    }
  });

  it("are posted by units that do such work: no hospital task in a tax office", () => {
    const wards = healthAndSafetyThemes.ward.map(({ topic }) => topic);
    const schools = authorityThemes.education.map(({ topic }) => topic);
    for (const { title, organisation } of texts) {
      if (wards.some((topic) => title.includes(topic))) expect(organisation, title).toMatch(/^Region /);
      if (schools.some((topic) => title.includes(topic)))
        expect(organisation, title).not.toMatch(/Kommune$|^Region |styrelsen$/);
    }
    expect(texts.some(({ title }) => wards.some((topic) => title.includes(topic)))).toBe(true);
  });

  it("say different things: hardly two summaries are alike", () => {
    const summaries = texts.map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
    expect(new Set(texts.map(({ title }) => title)).size).toBeGreaterThan(texts.length * 0.75);
  });
});
