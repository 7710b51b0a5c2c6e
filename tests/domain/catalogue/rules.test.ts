import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf } from "../../../app/domain/catalogue/labels.ts";
import {
  draftProblems,
  isOpenOn,
  placeNameOf,
  publishProblems,
  weeksBetween,
} from "../../../app/domain/catalogue/rules.ts";
import { readyPosting } from "../../fixtures/catalogue.ts";

const today = "2026-11-21";

describe("what a posting needs before it is published", () => {
  it("is nothing more when all is there", () => {
    expect(publishProblems(readyPosting(), today)).toEqual({});
  });

  it.each([
    ["title", { title: "Kort nu" }, "titleShort"],
    ["modelId", { modelId: null }, "model"],
    ["summary", { summary: "" }, "summary"],
    ["tasks", { tasks: "" }, "tasks"],
    ["learning", { learning: "" }, "learning"],
    ["municipalityCode", { municipalityCode: null }, "municipality"],
    ["hoursPerWeek", { hoursPerWeek: 0 }, "hours"],
    ["hoursPerWeek", { hoursPerWeek: 37.5 }, "hours"],
    ["startsOn", { startsOn: null }, "startMissing"],
    ["endsOn", { endsOn: null }, "endMissing"],
    ["endsOn", { endsOn: "2027-02-01" }, "endBeforeStart"],
    ["deadline", { deadline: null }, "deadlineMissing"],
    ["deadline", { deadline: "2026-11-20" }, "deadlinePast"],
    ["deadline", { deadline: "2027-02-01" }, "deadlineAfterStart"],
    ["seats", { seats: 0 }, "seats"],
    ["seats", { seats: 51 }, "seats"],
    ["levels", { levels: [] }, "levels"],
    ["competences", { competences: [] }, "competence"],
    ["competences", { competences: ["a", "b", "c", "d", "e", "f", "g"] }, "competencesMany"],
  ] as const)("%s is named when it is missing or wrong", (field, changes, code) => {
    expect(publishProblems(readyPosting(changes), today)).toEqual({ [field]: code });
  });

  it("asks for no model and no place where there is none to give", () => {
    expect(publishProblems(readyPosting({ kind: "new_assignment", modelId: null }), today)).toEqual({});
    expect(publishProblems(readyPosting({ format: "online", municipalityCode: null }), today)).toEqual({});
  });

  it.each([
    ["full_time", 37, {}],
    ["full_time", 30, { hoursPerWeek: "hoursFullTime" }],
    ["part_time", 18.5, {}],
    ["part_time", 37, { hoursPerWeek: "hoursPartTime" }],
  ])("%s with %d hours a week: the two agree, or are refused", (workload, hoursPerWeek, problems) => {
    expect(publishProblems(readyPosting({ workload, hoursPerWeek }), today)).toEqual(problems);
    expect(draftProblems({ workload, hoursPerWeek })).toEqual(problems);
    expect(draftProblems({ workload, hoursPerWeek: 0 })).toEqual({});
  });

  it("lets the deadline be today, and be 50 seats", () => {
    expect(publishProblems(readyPosting({ deadline: today, seats: 50 }), today)).toEqual({});
  });
});

describe("weeks and days", () => {
  it("counts both ends, to the nearest week", () => {
    expect(weeksBetween("2027-02-01", "2027-08-01")).toBe(26);
    expect(weeksBetween("2027-02-01", "2027-02-05")).toBe(1);
    expect(weeksBetween("2027-02-01", null)).toBe(0);
    expect(weeksBetween("2027-02-02", "2027-02-01")).toBe(0);
  });

  it("says weeks up to two months and months from there", () => {
    expect([1, 9, 10, 13, 26, 52].map(lengthOf)).toEqual([
      { unit: "weeks", count: 1 },
      { unit: "weeks", count: 9 },
      { unit: "months", count: 2 },
      { unit: "months", count: 3 },
      { unit: "months", count: 6 },
      { unit: "months", count: 12 },
    ]);
  });

  it("stays open to the end of the deadline's day", () => {
    const day = fc
      .date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (deadline, now) => isOpenOn(deadline, now) === !(deadline < now)));
    expect(isOpenOn(null, today)).toBe(true);
  });

  it("names places as people do", () => {
    expect(placeNameOf("0751", "Aarhus Kommune")).toBe("Aarhus");
    expect(placeNameOf("0101", "Københavns Kommune")).toBe("København");
    expect(placeNameOf("0400", "Bornholms Regionskommune")).toBe("Bornholm");
  });
});
