import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../bootstrap/root.mjs";
import { matchingTestFiles, needBuild } from "../../bootstrap/test-files.mjs";
import { LONGEST } from "../setup/longest-first.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a pattern picks test files by a part of their path, and a screen's test needs the build", () => {
  const project = temporaryFolder({
    "tests/domain/jobs/run-jobs.test.ts": "",
    "tests/e2e/jobs.test.ts": "",
    "tests/components/Card.test.tsx": "",
    "tests/setup/jobs.ts": "",
  });
  expect(matchingTestFiles(project, ["jobs"])).toEqual([
    "tests/domain/jobs/run-jobs.test.ts",
    "tests/e2e/jobs.test.ts",
  ]);
  expect(matchingTestFiles(project, ["./tests/components", "nothing"])).toEqual([
    "tests/components/Card.test.tsx",
  ]);
  expect(needBuild(matchingTestFiles(project, ["domain"]))).toBe(false);
  expect(needBuild(matchingTestFiles(project, ["jobs"]))).toBe(true);
});

test("the files that are begun first are there", () => {
  expect(LONGEST.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
