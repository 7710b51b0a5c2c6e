/**
 * @typedef {{ passed: number, failed: number, skipped: number, executed: number }} Counts
 * `executed`: tests that ran, whatever came of them
 */

/**
 * Counts what Vitest's JSON report says.
 * @param {unknown} report the parsed file; anything but a report counts as one failure
 * @param {number | null} exitCode of Vitest: an error outside every test shows there alone
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  if (!isReport(report)) return { passed: 0, failed: 1, skipped: 0, executed: 0 };
  const passed = report.numPassedTests;
  const executed = passed + report.numFailedTests;
  // A file that cannot be loaded has no tests to count, and yet it failed.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  let failed = report.numFailedTests + brokenFiles;
  if (failed === 0 && (exitCode !== 0 || executed === 0)) failed = 1;
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests, executed };
}

/**
 * @param {readonly { ok: boolean }[]} steps each counts as one
 * @param {Counts} tests
 * @returns {{ line: string, exitCode: 0 | 1 }} the last line of `npm test`
 */
export function closingLine(steps, tests) {
  const failedSteps = steps.filter((step) => !step.ok).length;
  const passed = steps.length - failedSteps + tests.passed;
  const failed = failedSteps + tests.failed;
  return { line: `${passed} passed, ${failed} failed`, exitCode: failed === 0 && tests.executed > 0 ? 0 : 1 };
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} Report
 */

/**
 * @param {unknown} value
 * @returns {value is Report}
 */
function isReport(value) {
  if (typeof value !== "object" || value === null) return false;
  return (
    "numPassedTests" in value &&
    typeof value.numPassedTests === "number" &&
    "testResults" in value &&
    Array.isArray(value.testResults)
  );
}
