import { describe, expect, test } from "vitest";
import { expectConsole, judgeConsole, recordConsole } from "../setup/console.ts";

function recorder() {
  const target = { error: () => {}, warn: () => {} } as Pick<Console, "error" | "warn">;
  recordConsole(target);
  return target;
}

describe("a test that prints", () => {
  test("is complained about, with what it printed", () => {
    const target = recorder();
    target.error("Warning: %s has no key", "Card");
    target.warn(new Error("old"));
    expect(judgeConsole()).toEqual([
      expect.stringContaining(
        "console.error was called, and the test does not expect it: Warning: Card has no key",
      ),
      expect.stringContaining("console.warn was called, and the test does not expect it: Error: old"),
    ]);
  });

  test("as declared is fine", () => {
    expectConsole("warn", /old/);
    recorder().warn("an old form");
    expect(judgeConsole()).toEqual([]);
  });

  test("on another level than declared is complained about twice", () => {
    expectConsole("warn", /old/);
    recorder().error("an old form");
    expect(judgeConsole()).toHaveLength(2);
  });

  test("not, though it declared to, is complained about", () => {
    expectConsole("error", /never/);
    expect(judgeConsole()).toEqual(["console.error was expected to print /never/, and did not."]);
  });

  test("is forgotten once judged", () => {
    recorder().error("x");
    judgeConsole();
    expect(judgeConsole()).toEqual([]);
  });
});
