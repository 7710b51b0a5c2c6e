import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postingForm } from "../../../app/domain/catalogue/forms.ts";

const least = { kind: "rotation", title: "Et opslag", format: "on_site", workload: "full_time" };

function errorsOf(fields: Record<string, string | string[]>): Record<string, string> {
  const parsed = postingForm.safeParse({ ...least, ...fields });
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]));
}

describe("the form of a posting", () => {
  it("takes a draft with hardly anything in it", () => {
    expect(postingForm.parse(least)).toMatchObject({
      title: "Et opslag",
      modelId: null,
      municipalityCode: null,
      hoursPerWeek: 0,
      seats: 0,
      startsOn: null,
      deadline: null,
      competences: [],
    });
  });

  it("reads dates in three boxes, numbers with a comma, and line breaks of any browser", () => {
    const posting = postingForm.parse({
      ...least,
      hoursPerWeek: "18,5",
      "deadline.day": "8",
      "deadline.month": "12",
      "deadline.year": "2026",
      tasks: " Ét\r\n\r\nTo \n",
    });
    expect(posting).toMatchObject({ hoursPerWeek: 18.5, deadline: "2026-12-08", tasks: "Ét\n\nTo" });
  });

  it("names every field that cannot be read, all at once", () => {
    expect(
      errorsOf({
        title: " ",
        summary: "x".repeat(221),
        hoursPerWeek: "mange",
        seats: "-1",
        "startsOn.day": "31",
        "startsOn.month": "2",
        "startsOn.year": "2027",
        "deadline.day": "8",
      }),
    ).toEqual({
      title: "title",
      summary: "tooLong",
      hoursPerWeek: "hours",
      seats: "seats",
      startsOn: "date",
      deadline: "date",
    });
  });

  it("refuses kinds and codes that nobody can choose", () => {
    expect(errorsOf({ kind: "plus_programme" })).toMatchObject({ kind: "kind" });
    expect(errorsOf({ municipalityCode: "' OR 1=1" })).toMatchObject({ municipalityCode: "municipality" });
    expect(errorsOf({ "competences[]": ["<b>"] })).toEqual({ "competences[].0": "competenceUnknown" });
  });

  it("never throws, whatever is sent", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (fields) => {
        postingForm.safeParse({ ...least, ...fields });
      }),
    );
  });
});
