import { describe, expect, it } from "vitest";
import { inSentence, whyInWords } from "../../../app/domain/matching/labels.ts";
import type { Label } from "../../../app/domain/matching/match-subjects.ts";
import type { Reason } from "../../../app/domain/matching/rules.ts";
import { wordsOf } from "../../../app/locales/words.server.ts";

const manage: Label = { id: "m", da: "Projektledelse", en: "Project management" };
const data: Label = { id: "d", da: "Databaseret arbejde", en: "Data-based work" };
const ai: Label = { id: "ai", da: "AI i sagsbehandling", en: "AI in case work" };

const say = (reasons: readonly Reason[], language: "da" | "en" = "da") =>
  whyInWords(reasons, wordsOf(language).t, { language, kindNoun: () => "rotation" });

describe("why it fits, in words", () => {
  it("is one sentence and the facts, with what one would learn set apart", () => {
    expect(
      say([
        { code: "holds", competences: [manage] },
        { code: "wants", competences: [data] },
        { code: "new_sector", sector: "state" },
        { code: "distance", km: 25 },
      ]),
    ).toEqual([
      "du kan projektledelse og vil lære ",
      "databaseret arbejde",
      ". Ny sektor for dig · 25\u00a0km fra dit arbejde.",
    ]);
  });

  it("names two competences at most", () => {
    expect(say([{ code: "holds", competences: [manage, ai, data] }])).toEqual([
      "du kan projektledelse og AI i sagsbehandling.",
    ]);
  });

  it("says which wishes are met, with their values, in one fact", () => {
    const met = [
      { code: "length", weeks: 12 },
      { code: "start", day: "2027-03-01" },
      { code: "format", format: "online" },
    ] as const;
    const holds = { code: "holds", competences: [manage] } as const;
    expect(say([holds, { code: "wishes", met: met.slice(0, 1) }]).join("")).toBe(
      "du kan projektledelse. Varer 12 uger, som du ønsker.",
    );
    expect(say([holds, { code: "wishes", met }, { code: "distance", km: 3 }]).join("")).toBe(
      "du kan projektledelse. Varer 12 uger, begynder 1.\u00a0marts og foregår hjemmefra, som du ønsker · 3\u00a0km fra dit arbejde.",
    );
    expect(say([holds, { code: "wishes", met: met.slice(1) }], "en").join("")).toBe(
      "your profile includes project management. Starts 1\u00a0March and can be done from home, as you wish.",
    );
  });

  it("falls back on the kind one looks for, and says nothing without a reason", () => {
    expect(say([{ code: "interest", kind: "rotation" }, { code: "remote" }])).toEqual([
      "du leder efter rotation. Kan løses hjemmefra.",
    ]);
    expect(say([{ code: "distance", km: 3 }])).toEqual([]);
    expect(say([])).toEqual([]);
  });

  it("speaks English too", () => {
    expect(say([{ code: "wants", competences: [data, manage] }], "en").join("")).toBe(
      "you want to learn data-based work and project management.",
    );
  });

  it("leaves abbreviations as they are", () => {
    expect(["Økonomistyring", "IT-drift", "AI i sagsbehandling", "EU-forhold"].map(inSentence)).toEqual([
      "økonomistyring",
      "IT-drift",
      "AI i sagsbehandling",
      "EU-forhold",
    ]);
  });
});
