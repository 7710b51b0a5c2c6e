import { expect, test } from "vitest";
import { matchingTestFiles, needBuild } from "../../bootstrap/test-files.mjs";
import { temporaryFolder } from "./temporary-folder.ts";

test("a pattern picks test files by a part of their path, and a screen's test needs the build", () => {
  const root = temporaryFolder({
    "tests/domain/jobs/run-jobs.test.ts": "",
    "tests/e2e/jobs.test.ts": "",
    "tests/components/Card.test.tsx": "",
    "tests/setup/jobs.ts": "",
  });
  expect(matchingTestFiles(root, ["jobs"])).toEqual([
    "tests/domain/jobs/run-jobs.test.ts",
    "tests/e2e/jobs.test.ts",
  ]);
  expect(matchingTestFiles(root, ["./tests/components", "nothing"])).toEqual([
    "tests/components/Card.test.tsx",
  ]);
  expect(needBuild(matchingTestFiles(root, ["domain"]))).toBe(false);
  expect(needBuild(matchingTestFiles(root, ["jobs"]))).toBe(true);
});
