import { describe, expect, it } from "vitest";
import type { Course } from "../../sandbox/courses/course.ts";
import { courses } from "../../sandbox/courses/index.ts";

function textsOf(course: Course): readonly string[] {
  const blocks = course.pages.flatMap((page) => page.blocks);
  const read = blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.text]));
  const { ending } = course;
  const asked =
    ending.kind === "reflection"
      ? ending.prompts
      : ending.questions.flatMap((question) => [question.text, ...question.options, question.because]);
  return [course.intro, ...read, ...asked];
}

describe("the courses", () => {
  it("are the six that the catalogue links to", () => {
    expect(courses.map(({ slug }) => slug).toSorted()).toEqual([
      "data-i-kernedriften",
      "god-forvaltningsskik",
      "informationssikkerhed-i-hverdagen",
      "ny-i-det-offentlige",
      "regler-der-kan-digitaliseres",
      "samtalen-der-udvikler",
    ]);
  });

  it.each(courses.map((course) => [course.slug, course] as const))(
    "%s has pages, an end and plain words",
    (_slug, course) => {
      expect(course.pages.length).toBeGreaterThanOrEqual(4);
      expect(course.pages.length).toBeLessThanOrEqual(5);
      for (const text of textsOf(course)) {
        expect(text).not.toMatch(/jobrotation|fremsende|vedlagt|såfremt|vedrørende|foranledige/i);
        for (const sentence of text.split(/[.?!:]\s+/)) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
        }
      }
    },
  );

  it("have quizzes whose right answer exists and does not always stand in one place", () => {
    const questions = courses.flatMap(({ ending }) => (ending.kind === "quiz" ? ending.questions : []));
    for (const question of questions) expect(question.options[question.right]).toBeDefined();
    expect(new Set(questions.map(({ right }) => right)).size).toBe(3);
  });
});
