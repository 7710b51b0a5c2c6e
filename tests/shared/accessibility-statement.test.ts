import { describe, expect, it } from "vitest";
import da from "../../app/locales/da/statements.json" with { type: "json" };
import {
  ACCESSIBILITY_STATEMENT,
  accessibilityStatementIsDue,
  renewBy,
} from "../../app/shared/accessibility-statement.ts";

describe("the accessibility statement", () => {
  it("holds for a year after the review, and is due from thirty days before", () => {
    const reviewedOn = "2026-11-22";
    expect(renewBy(reviewedOn)).toBe("2027-11-22");
    const due = (day: string) => accessibilityStatementIsDue(day, reviewedOn);
    expect(["2026-11-22", "2027-05-01", "2027-10-22"].map(due)).toEqual([false, false, false]);
    expect(["2027-10-23", "2027-11-22", "2027-11-23", "2031-01-01"].map(due)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(renewBy("2028-02-29")).toBe("2029-02-28");
  });

  it("says why when it is not in full compliance, and nothing when it is; every word stands there", () => {
    const { status, shortcomings, methods, preparedOn, reviewedOn } = ACCESSIBILITY_STATEMENT;
    expect(status === "partial", "without shortcomings it is in full compliance").toBe(
      shortcomings.length > 0,
    );
    expect(Object.keys(da.accessibility.shortcoming)).toEqual([...shortcomings]);
    expect(Object.keys(da.accessibility.method)).toEqual([...methods]);
    expect(reviewedOn >= preparedOn).toBe(true);
  });
});
