import { afterEach, beforeEach, describe } from "vitest";
import { SearchUnavailable } from "../../app/ports/search-engine.ts";
import { findingContract } from "./search-engine/finding.ts";
import { keepingContract } from "./search-engine/keeping.ts";
import { narrowingContract } from "./search-engine/narrowing.ts";
import { type EngineUnderTest, setupFor } from "./search-engine/setup.ts";

/** What every search engine behind the port keeps; `makeEngine` gives an empty one. */
export function searchEngineContract(name: string, makeEngine: () => Promise<EngineUnderTest>): void {
  describe(`search engine: ${name}`, () => {
    const made: EngineUnderTest[] = [];
    const make = async () => {
      const one = await makeEngine();
      made.push(one);
      return one;
    };
    const first = () => {
      const one = made[0];
      if (one === undefined) throw new SearchUnavailable("no engine outside a test");
      return one.engine;
    };

    beforeEach(async () => {
      await make();
    });
    afterEach(async () => {
      for (const one of made.splice(0)) await one.dispose();
    });

    const setup = setupFor(first, make);
    findingContract(setup);
    narrowingContract(setup);
    keepingContract(setup);
  });
}
