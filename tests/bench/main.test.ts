import { expect, it } from "vitest";
import { runFile } from "../setup/processes.ts";

it.each([[[]], [["nothing"]], [["http", "start"]], [["http", "--fast"]]])(
  "%j is answered with the choices",
  async (words) => {
    const running = runFile("bench/main.ts", words, {});
    expect((await running.ended).code).toBe(1);
    expect(running.stdout()).toBe("");
    expect(running.stderr()).toMatch(
      /NAME \[--json\] \[--quick\]\n {2}http .+\n {2}start .+\n {2}browser .+/,
    );
  },
);
