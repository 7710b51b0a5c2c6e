import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay, weekdayFrom, wholeWeeks } from "../../../app/domain/applications/days.ts";
import {
  learningHours,
  missingAnswers,
  offerDueOn,
  overlaps,
  periodError,
  periodOf,
  releaseDueOn,
} from "../../../app/domain/applications/rules.ts";

const secondment = { releaseAsked: "on_submit", releaseDays: 14, learningShare: 0.3 };
const halfYear = { startsOn: "2027-02-01", endsOn: "2027-08-01" };
const rotation = { kind: "rotation", ...halfYear, hoursPerWeek: 37, hours: null, model: secondment };

describe("hours of learning", () => {
  it("are whole weeks × hours a week × the model's share", () => {
    expect(learningHours(rotation)).toBe(288.5); // 26 × 37 × 0.3 = 288.6
  });

  it("follow the hours of part time", () => {
    expect(learningHours({ ...rotation, hoursPerWeek: 18.5 })).toBe(144.25); // 144.3
  });

  it("count no week that is not whole", () => {
    expect(learningHours({ ...rotation, endsOn: "2027-08-07" })).toBe(288.5);
    expect(learningHours({ ...rotation, endsOn: "2027-08-08" })).toBe(299.75); // 27 weeks: 299.7
    expect(learningHours({ ...rotation, endsOn: "2027-02-06" })).toBe(0);
  });

  it("count the 29th of February as the day it is", () => {
    const leap = { ...rotation, startsOn: "2028-02-23", endsOn: "2028-02-29" };
    expect(learningHours(leap)).toBe(11); // one week: 37 × 0.3 = 11.1
    expect(learningHours({ ...leap, startsOn: "2027-02-23", endsOn: "2027-02-28" })).toBe(0);
  });

  it("take the hours that the opportunity states, where it states them", () => {
    const training = { ...rotation, kind: "side_by_side_training", hours: 40, model: null };
    expect(learningHours(training)).toBe(40);
  });

  it("are none for a kind that is not applied for", () => {
    expect(learningHours({ ...rotation, kind: "e_learning" })).toBe(0);
  });

  it("are whole quarters whatever the share, and never more than the time", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1100 }),
        fc.double({ min: 1, max: 37, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (days, hoursPerWeek, percent) => {
          const endsOn = addDays(halfYear.startsOn, days);
          const model = { ...secondment, learningShare: percent / 100 };
          const hours = learningHours({ ...rotation, endsOn, hoursPerWeek, model });
          expect(Number.isInteger(hours * 4)).toBe(true);
          expect(hours).toBeLessThanOrEqual(wholeWeeks(halfYear.startsOn, endsOn) * hoursPerWeek + 0.125);
        },
      ),
    );
  });
});

describe("days", () => {
  it("put a leader's deadline on the Monday when it falls in a weekend", () => {
    const { startsOn } = halfYear;
    expect(releaseDueOn("2026-11-20", secondment, startsOn)).toBe("2026-12-04"); // a Friday
    expect(releaseDueOn("2026-11-21", secondment, startsOn)).toBe("2026-12-07"); // Saturday → Monday
    expect(releaseDueOn("2026-11-22", secondment, startsOn)).toBe("2026-12-07"); // Sunday → Monday
    expect(releaseDueOn("2026-11-20", null, null)).toBe("2026-12-04");
    expect(offerDueOn("2026-11-21")).toBe("2026-11-30");
  });

  it.each([
    ["2026-12-04", "2026-12-03"], // a Friday: the day before
    ["2026-11-30", "2026-11-27"], // a Monday: the Friday before
    ["2026-11-29", "2026-11-27"], // a Sunday: the same Friday
    ["2026-11-24", "2026-11-23"], // tomorrow is the only day left
    ["2026-11-23", "2026-11-23"], // and when even that is too late, the leader still has a weekday
  ])("put a leader's deadline before a first day on %s: %s", (startsOn, due) => {
    expect(releaseDueOn("2026-11-22", secondment, startsOn)).toBe(due);
  });

  it("give every leader a weekday to answer on, tomorrow at the earliest, and before the first day if there is one", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 90 })),
        (today, releaseDays, until) => {
          const startsOn = until === null ? null : addDays(today, until);
          const due = releaseDueOn(today, { ...secondment, releaseDays }, startsOn);
          const tomorrow = addDays(today, 1);
          expect(weekdayFrom(due)).toBe(due);
          expect(due >= tomorrow).toBe(true);
          expect(due <= weekdayFrom(addDays(today, releaseDays))).toBe(true);
          const isThereOne = startsOn === null || weekdayFrom(tomorrow) < startsOn;
          if (startsOn !== null && isThereOne) expect(due < startsOn).toBe(true);
          if (!isThereOne) expect(due).toBe(weekdayFrom(tomorrow));
        },
      ),
    );
  });

  it("know the calendar", () => {
    expect(["2028-02-29", "2026-02-29", "2026-13-01", "2026-1-1", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2027-03-27", 2)).toBe("2027-03-29"); // daylight saving begins between them
  });

  it("reckon an end from the weeks where the opportunity has none", () => {
    const weeks = { startsOn: "2027-02-01", endsOn: null, weeks: 26 };
    expect(periodOf(weeks)).toEqual(halfYear);
    expect(periodOf({ ...weeks, startsOn: null })).toEqual({ startsOn: null, endsOn: null });
  });
});

describe("periods", () => {
  it.each([
    ["", "2027-08-01", "startsOn", "starts_missing"],
    ["2027-02-30", "2027-08-01", "startsOn", "date_unknown"],
    ["2027-02-01", "", "endsOn", "ends_missing"],
    ["2026-11-21", "2027-08-01", "startsOn", "starts_in_the_past"],
    ["2027-02-01", "2027-01-31", "endsOn", "ends_before_start"],
    ["2027-02-01", "2031-02-01", "endsOn", "period_too_long"],
  ])("%s to %s: %s %s", (startsOn, endsOn, field, code) => {
    expect(periodError(startsOn, endsOn, "2026-11-21")).toEqual({ field, code });
  });

  it("may be a single day, tomorrow", () => {
    expect(periodError("2026-11-22", "2026-11-22", "2026-11-21")).toBeNull();
  });

  it("overlap when they share a day, in either order", () => {
    const spring = { startsOn: "2027-02-01", endsOn: "2027-04-30" };
    expect(overlaps(spring, { startsOn: "2027-04-30", endsOn: "2027-06-01" })).toBe(true);
    expect(overlaps({ startsOn: "2027-05-01", endsOn: "2027-06-01" }, spring)).toBe(false);
  });
});

it("a draft lacks what is empty or only spaces, and a period that has begun", () => {
  const draft = { purpose: " ", benefit: "x", startsOn: "2026-11-21", endsOn: "2027-01-01" };
  expect(missingAnswers(draft, "2026-11-21")).toEqual(["purpose", "period"]);
});
