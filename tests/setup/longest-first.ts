import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short to read and long to run: begun last, each would leave the other worker idle at the end of its group. */
export const LONGEST = [
  "tests/routes/forms/faults.test.ts",
  "tests/routes/forms/once.test.ts",
  "tests/routes/access/matrix.test.ts",
  "tests/e2e/pages.test.ts",
  "tests/e2e/forms.test.ts",
];

/** The order of Vitest, which on a new machine only knows how large the files are, with the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
