import { describe, expect, test } from "vitest";
import { closingLine, countTests } from "../../bootstrap/closing-line.mjs";

const file = (...statuses: string[]) => ({
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});

const report = (...testResults: { status: string; assertionResults: { status: string }[] }[]) => {
  const count = (status: string) =>
    testResults.flatMap((f) => f.assertionResults).filter((t) => t.status === status).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    numPendingTests: count("pending"),
    numTodoTests: 0,
    testResults,
  };
};

const good = { ok: true };
const bad = { ok: false };

describe("the closing line", () => {
  test("adds the steps to the tests", () => {
    const tests = countTests(report(file("passed", "passed"), file("passed")), 0);
    expect(closingLine([good, good], tests)).toEqual({ line: "5 passed, 0 failed", exitCode: 0 });
  });

  test("counts a failed step as one failed", () => {
    const tests = countTests(report(file("passed")), 0);
    expect(closingLine([good, bad], tests)).toEqual({ line: "2 passed, 1 failed", exitCode: 1 });
  });

  test("counts failed tests", () => {
    const tests = countTests(report(file("passed", "failed"), file("failed")), 1);
    expect(closingLine([good], tests)).toEqual({ line: "2 passed, 2 failed", exitCode: 1 });
  });

  test("counts a file that cannot be loaded", () => {
    const tests = countTests(report(file("passed"), { status: "failed", assertionResults: [] }), 1);
    expect(closingLine([], tests)).toEqual({ line: "1 passed, 1 failed", exitCode: 1 });
  });

  test("counts an error outside every test", () => {
    const tests = countTests(report(file("passed")), 1);
    expect(closingLine([], tests)).toEqual({ line: "1 passed, 1 failed", exitCode: 1 });
  });

  test.each([
    ["an empty run", report()],
    ["a run of skipped tests", report(file("pending"))],
    ["a run without a report", undefined],
    ["a report of another kind", { success: true }],
  ])("fails %s, even with good steps", (_, found) => {
    expect(closingLine([good], countTests(found, 0))).toEqual({ line: "1 passed, 1 failed", exitCode: 1 });
  });

  test("leaves skipped tests out of both numbers", () => {
    const tests = countTests(report(file("passed", "pending")), 0);
    expect(tests.skipped).toBe(1);
    expect(closingLine([], tests).line).toBe("1 passed, 0 failed");
  });
});
