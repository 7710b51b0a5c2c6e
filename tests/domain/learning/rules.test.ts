import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CourseState,
  completionMoment,
  isFreshlyCompleted,
  judgeScore,
  ledgerHours,
  startRefusal,
  yearBefore,
} from "../../../app/domain/learning/rules.ts";
import { aScore } from "../../fixtures/courses.ts";

const today = "2026-11-21";
const open: CourseState = {
  state: "published",
  deadline: "2026-12-15",
  hours: 4,
  toolStatus: "active",
  targetUri: "https://campus.example/lti/launch",
};

describe("opening a course", () => {
  it("is open to the end of its deadline, and without one", () => {
    expect(startRefusal(open, false, today)).toBeNull();
    expect(startRefusal({ ...open, deadline: today }, false, today)).toBeNull();
    expect(startRefusal({ ...open, deadline: null }, false, today)).toBeNull();
  });

  it.each([
    ["closed", { deadline: "2026-11-20" }],
    ["closed", { state: "closed" }],
    ["not_found", { state: "archived" }],
    ["not_found", { state: "draft" }],
    ["not_found", { state: "cancelled" }],
    ["no_course", { toolStatus: null }],
    ["no_course", { targetUri: null }],
    ["no_course", { hours: null }],
    ["tool_suspended", { toolStatus: "suspended" }],
  ])("refuses a beginner: %s for %o", (code, change) => {
    expect(startRefusal({ ...open, ...change }, false, today)).toBe(code);
  });

  it("lets who has begun finish after the deadline, but not when it is cancelled or the tool suspended", () => {
    expect(startRefusal({ ...open, deadline: "2026-11-20" }, true, today)).toBeNull();
    expect(startRefusal({ ...open, state: "closed" }, true, today)).toBeNull();
    expect(startRefusal({ ...open, state: "archived" }, true, today)).toBeNull();
    expect(startRefusal({ ...open, state: "cancelled" }, true, today)).toBe("not_found");
    expect(startRefusal({ ...open, toolStatus: "suspended" }, true, today)).toBe("tool_suspended");
  });
});

describe("a score against the one on record (AGS 3.4.9)", () => {
  const kept = aScore("sub");
  const at = (ms: number) => new Date(kept.timestamp.getTime() + ms);

  it("is stored when it is the first or of the same moment with other words", () => {
    expect(judgeScore(null, kept)).toBe("store");
    expect(judgeScore(kept, { ...kept, comment: "Flot" })).toBe("store");
    expect(judgeScore(kept, { ...kept, points: null })).toBe("store");
    expect(judgeScore(kept, { ...kept, timestamp: at(1) })).toBe("store");
  });

  it("changes nothing when it is the very same, and loses when it is older", () => {
    expect(judgeScore(kept, { ...kept })).toBe("unchanged");
    expect(judgeScore(kept, { ...kept, timestamp: at(-1) })).toBe("older");
  });
});

describe("what a completion enters", () => {
  const now = new Date("2026-11-21T09:00:00Z");

  it("happened when the tool says, and never in the future", () => {
    const moment = { now, wall: now };
    expect(completionMoment(aScore("sub"), moment)).toEqual(new Date("2026-11-21T08:30:00Z"));
    expect(completionMoment({ timestamp: new Date("2026-11-21T20:00:00Z") }, moment)).toEqual(now);
  });

  it("happened on the demo world's day, however far that is ahead of the tool's", () => {
    const ahead = { now: new Date("2027-09-02T09:00:00Z"), wall: now };
    expect(completionMoment(aScore("sub"), ahead)).toEqual(new Date("2027-09-02T08:30:00Z"));
    expect(completionMoment({ timestamp: new Date("2026-11-21T20:00:00Z") }, ahead)).toEqual(ahead.now);
  });

  it("counts whole quarters, at least one", () => {
    expect([0, 0.1, 0.25, 1.1, 1.2, 4].map(ledgerHours)).toEqual([0.25, 0.25, 0.25, 1, 1.25, 4]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (hours) => {
        const counted = ledgerHours(hours);
        expect(Number.isInteger(counted * 4)).toBe(true);
        expect(Math.abs(counted - hours)).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  it("is greeted for a quarter of an hour", () => {
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    expect(isFreshlyCompleted(now, now)).toBe(true);
    expect(isFreshlyCompleted(ago(14), now)).toBe(true);
    expect(isFreshlyCompleted(ago(15), now)).toBe(false);
    expect(isFreshlyCompleted(ago(-1), now)).toBe(false);
  });

  it("is seen a year back, also from 29 February", () => {
    expect(yearBefore("2026-11-21")).toBe("2025-11-21");
    expect(yearBefore("2028-02-29")).toBe("2027-03-01");
  });
});
