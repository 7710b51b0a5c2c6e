import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/setup/longest-first.ts";

const everywhere = ["tests/fixtures/**", "node_modules/**", "build/**", "generated/**"];
const setupFiles = ["tests/setup/fail-on-console.ts"];
/** Folders of tests/ that have a project of their own below; every other one belongs to `unit`. */
const ownProjects = ["tests/routes/**", "tests/e2e/**", "tests/bootstrap/**"];
/** Ends what hangs, and says nothing of speed: a machine with ten times the work must not fail a test. */
const guard = { testTimeout: 180_000, hookTimeout: 180_000 };
const assets = { build: { assetsInlineLimit: 0 } };

/**
 * Processes, not threads: an adapter sets the umask, and a native module that crashes takes only its own file
 * along. Groups run one after the other, so that browsers, servers and npm never share two cores with the rest.
 */
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    retry: 0,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...assets,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}", "integrations/**/*.test.ts"],
          exclude: [...everywhere, ...ownProjects],
          setupFiles,
          ...guard,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...assets,
        test: {
          name: "routes",
          include: ["tests/routes/**/*.test.{ts,tsx}"],
          exclude: everywhere,
          setupFiles,
          ...guard,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "bootstrap",
          include: ["tests/bootstrap/**/*.test.ts"],
          exclude: everywhere,
          setupFiles,
          ...guard,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.{ts,tsx}"],
          exclude: everywhere,
          setupFiles,
          ...guard,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
