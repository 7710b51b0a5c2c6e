import { describe, expect, it } from "vitest";
import type { OpportunityText, OpportunityTextKind } from "../../../seed/catalogue/texts/index.ts";
import { opportunityTexts, shortTexts, writtenTexts } from "../../../seed/catalogue/texts/index.ts";

const PROSE = ["purpose", "tasks", "learning", "requirements", "terms", "summary"] as const;
const COUNTS: Record<OpportunityTextKind, number> = {
  rotation: 20,
  work_placement: 9,
  executive_board_programme: 3,
  plus_programme: 4,
  talent_programme: 4,
  e_learning: 6,
  leadership_education: 4,
  peer_network: 4,
  side_by_side_training: 4,
  new_assignment: 4,
};
const COURSES = [
  "data-i-kernedriften",
  "god-forvaltningsskik",
  "informationssikkerhed-i-hverdagen",
  "ny-i-det-offentlige",
  "regler-der-kan-digitaliseres",
  "samtalen-der-udvikler",
];
const STUDY_CARDS = [
  ["Projektleder til nyt overblik over borgerens sager", "Aarhus Kommune", "Borgerservice"],
  ["Bliv tovholder på automatisering af lønsager", "Horsens Kommune", "Økonomi og Digitalisering"],
  ["Analytiker i et hold, der måler effekten af velfærdsteknologi", "Silkeborg Kommune", "Social og Sundhed"],
  ["Vær med til at indføre fælles brugerstyring", "Viborg Kommune", "Digital Udvikling"],
];
/** Longest sentence, and longest run of words, that two opportunities may share. */
const SHARED_SENTENCE_WORDS = 6;
const SHARED_RUN_WORDS = 8;
const LONGEST_SENTENCE_WORDS = 30;

function proseOf(text: OpportunityText): string {
  return PROSE.map((field) => text[field]).join("\n");
}

/** A line break always ends a sentence; a mark does so only before a capital, so "kl. 9" and "f.eks. en" stay whole. */
function sentencesOf(text: OpportunityText): string[] {
  return proseOf(text)
    .split(/\n+|(?<=[.!?]«?)\s+(?=[»"]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
}

/** Lower case words without punctuation. */
function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

function sharedBetweenTwo(partsOf: (text: OpportunityText) => readonly string[]): string[] {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const text of writtenTexts) {
    for (const part of partsOf(text)) {
      const first = owner.get(part);
      if (first === undefined) owner.set(part, text.externalId);
      else if (first !== text.externalId) shared.push(`${first} + ${text.externalId}: ${part}`);
    }
  }
  return shared;
}

function offenders(isWrong: (text: OpportunityText) => boolean): string[] {
  return writtenTexts.filter(isWrong).map((text) => text.externalId);
}

describe("the opportunities of the demo world", () => {
  it("cover every kind, each in its number", () => {
    const counts = Object.fromEntries(
      Object.keys(COUNTS).map((kind) => [kind, opportunityTexts.filter((text) => text.kind === kind).length]),
    );
    expect(counts).toEqual(COUNTS);
  });

  it("have an external id and a title of their own", () => {
    expect(new Set(writtenTexts.map((text) => text.externalId)).size).toBe(writtenTexts.length);
    expect(new Set(writtenTexts.map((text) => text.title)).size).toBe(writtenTexts.length);
    expect(offenders((text) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(text.externalId))).toEqual([]);
  });

  it.each(STUDY_CARDS)("hold the studied card »%s«", (title, organisation, unit) => {
    expect(opportunityTexts).toContainEqual(
      expect.objectContaining({ kind: "rotation", title, organisation, unit }),
    );
  });

  it("speak of digitalisering in at least four rotations and of digital work in five from Aarhus", () => {
    const digital = /digitalisering|automatisering/i;
    const rotations = opportunityTexts.filter((text) => text.kind === "rotation");
    const named = rotations.filter((text) => /digitalisering/i.test(`${text.title} ${text.summary}`));
    expect(named.length).toBeGreaterThanOrEqual(4);
    const aarhus = opportunityTexts.filter((text) => text.organisation === "Aarhus Kommune");
    expect(
      aarhus.filter((text) => digital.test(`${text.title} ${text.summary}`)).length,
    ).toBeGreaterThanOrEqual(5);
  });

  it("come from many organisations and places", () => {
    expect(new Set(opportunityTexts.map((text) => text.organisation)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(opportunityTexts.map((text) => text.municipality)).size).toBeGreaterThanOrEqual(25);
  });
});

describe("the writing", () => {
  it("shares no sentence of more than six words between two opportunities", () => {
    const longSentences = (text: OpportunityText) =>
      sentencesOf(text)
        .map(wordsOf)
        .filter((words) => words.length > SHARED_SENTENCE_WORDS)
        .map((words) => words.join(" "));
    expect(sharedBetweenTwo(longSentences)).toEqual([]);
  });

  it("shares no run of eight words either, so no sentence is a template with one word changed", () => {
    const runs = (text: OpportunityText) =>
      sentencesOf(text).flatMap((sentence) => {
        const words = wordsOf(sentence);
        return words
          .slice(0, Math.max(0, words.length - SHARED_RUN_WORDS + 1))
          .map((_, at) => words.slice(at, at + SHARED_RUN_WORDS).join(" "));
      });
    expect(sharedBetweenTwo(runs)).toEqual([]);
  });

  it("has no sentence longer than thirty words", () => {
    const long = writtenTexts.flatMap((text) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE_WORDS)
        .map((sentence) => `${text.externalId}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("uses neither paper words nor the name of another scheme, and quotes the Danish way", () => {
    const forbidden = /fremsend|vedlagt|såfremt|vedrørende|foranledig|jobrotation|["“”„]/i;
    expect(offenders((text) => forbidden.test(`${text.title}\n${proseOf(text)}`))).toEqual([]);
  });

  it("holds nothing that reads as a civil registration number", () => {
    expect(offenders((text) => /\b\d{6}[- ]?\d{4}\b/.test(proseOf(text)))).toEqual([]);
  });

  it("has every part, no part padded with white space, and a summary of at most 220 characters", () => {
    const parts = [...PROSE, "title", "organisation", "unit", "municipality", "contactRole"] as const;
    expect(
      offenders((text) => parts.some((part) => text[part] === "" || text[part] !== text[part].trim())),
    ).toEqual([]);
    expect(
      offenders((text) => PROSE.some((part) => /\n{3,}|[^\S\n]\n|\n[^\S\n]|\S {2,}/.test(text[part]))),
    ).toEqual([]);
    expect(offenders((text) => text.summary.length > 220)).toEqual([]);
  });

  it("is short where it is to be: 60 to 150 words, and still says all there is to know", () => {
    const words = (text: OpportunityText) => wordsOf(proseOf(text)).length;
    expect(shortTexts.filter((text) => words(text) < 60 || words(text) > 150).map(words)).toEqual([]);
    expect(shortTexts.length).toBeGreaterThanOrEqual(20);
    expect(shortTexts.filter(({ language }) => language === "en").length).toBe(3);
  });

  it("is as long as its kind needs: 180-420 words for rotation and praktik, 110-250 for the rest", () => {
    const wrong = opportunityTexts
      .map((text) => {
        const long = text.kind === "rotation" || text.kind === "work_placement";
        const words = wordsOf(proseOf(text)).length;
        const fits = long ? words >= 180 && words <= 420 : words >= 110 && words <= 250;
        return fits ? "" : `${text.externalId}: ${words}`;
      })
      .filter((line) => line !== "");
    expect(wrong).toEqual([]);
  });
});

describe("the figures", () => {
  it("set the deadline before the start", () => {
    expect(offenders((text) => text.deadlineInDays >= text.startInDays)).toEqual([]);
  });

  it("leave some deadlines close, some passed, and most within ten to sixty days", () => {
    const days = opportunityTexts.map((text) => text.deadlineInDays);
    expect(days.filter((day) => day >= 2 && day <= 3).length).toBeGreaterThanOrEqual(3);
    expect(days.filter((day) => day < 0).length).toBeGreaterThanOrEqual(3);
    expect(days.filter((day) => day >= 10 && day <= 60).length).toBeGreaterThan(days.length / 2);
  });

  it("stay in believable bounds", () => {
    expect(offenders((text) => text.hoursPerWeek <= 0 || text.hoursPerWeek > 37)).toEqual([]);
    expect(offenders((text) => (text.workload === "full_time") !== (text.hoursPerWeek === 37))).toEqual([]);
    expect(offenders((text) => text.weeks < 1 || text.weeks > 104 || text.seats < 1)).toEqual([]);
    expect(offenders((text) => (text.priceDkk ?? 0) < 0)).toEqual([]);
  });

  it("give total hours to everything but rotation and praktik, and they can be done within the weeks", () => {
    const isStay = (text: OpportunityText) => text.kind === "rotation" || text.kind === "work_placement";
    expect(offenders((text) => isStay(text) !== (text.hours === undefined))).toEqual([]);
    expect(offenders((text) => (text.hours ?? 0) > text.hoursPerWeek * text.weeks)).toEqual([]);
  });

  it("name three to six different competences and at least one level", () => {
    expect(offenders((text) => text.competences.length < 3 || text.competences.length > 6)).toEqual([]);
    expect(offenders((text) => new Set(text.competences).size !== text.competences.length)).toEqual([]);
    expect(offenders((text) => text.leadershipLevels.length === 0)).toEqual([]);
  });
});

describe("e-learning", () => {
  const courses = opportunityTexts.filter((text) => text.kind === "e_learning");

  it("is exactly the six modules of Campus, and nothing else points to a module", () => {
    expect(courses.map((text) => text.courseSlug).toSorted()).toEqual(COURSES);
    expect(offenders((text) => (text.kind === "e_learning") !== (text.courseSlug !== undefined))).toEqual([]);
  });

  it("lasts one to six hours and costs at most 180 kroner a click", () => {
    expect(courses.filter((text) => (text.hours ?? 0) < 1 || (text.hours ?? 0) > 6)).toEqual([]);
    expect(courses.filter((text) => text.priceDkk === undefined || text.priceDkk > 180)).toEqual([]);
  });
});

describe("PLUS", () => {
  const plus = opportunityTexts.filter((text) => text.kind === "plus_programme");

  it("has holds of 20 to 24 and names its four markers", () => {
    expect(plus.filter((text) => text.seats < 20 || text.seats > 24)).toEqual([]);
    for (const marker of ["helhedsorientering", "nytænkning", "refleksion", "handlekraft"]) {
      expect(plus.filter((text) => !proseOf(text).toLowerCase().includes(marker))).toEqual([]);
    }
  });

  it("never promises a waiting list", () => {
    expect(
      offenders((text) => /venteliste/i.test(proseOf(text)) && !/ingen venteliste/i.test(proseOf(text))),
    ).toEqual([]);
  });
});
