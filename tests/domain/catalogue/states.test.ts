import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isListed,
  isReadable,
  OPPORTUNITY_STATES,
  OPPORTUNITY_STEPS,
  type OpportunityActor,
  type OpportunityStep,
  stateAfter,
} from "../../../app/domain/catalogue/states.ts";

const steps = Object.keys(OPPORTUNITY_STEPS) as OpportunityStep[];
const anyStep = fc.record({
  step: fc.constantFrom(...steps),
  by: fc.constantFrom<OpportunityActor>("host", "calendar"),
});

describe("the life of an opportunity", () => {
  it("is allowed exactly these steps", () => {
    const allowed = OPPORTUNITY_STATES.flatMap((from) =>
      steps.flatMap((step) =>
        (["host", "calendar", "import"] as const).flatMap((by) => {
          const to = stateAfter(from, step, by);
          return to === null ? [] : [`${by}: ${from} ${step} ${to}`];
        }),
      ),
    );
    expect(allowed).toEqual([
      "host: draft edit draft",
      "host: draft publish published",
      "host: draft cancel cancelled",
      "host: published edit published",
      "host: published close closed",
      "calendar: published close closed",
      "import: published close closed",
      "host: published cancel cancelled",
      "import: closed reopen published",
      "calendar: closed archive archived",
      "calendar: cancelled archive archived",
    ]);
  });

  it("never comes back to the search by its host or the calendar, whatever is tried in whatever order", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (tries) => {
        let state = OPPORTUNITY_STATES[0] as (typeof OPPORTUNITY_STATES)[number];
        let hasLeft = false;
        for (const { step, by } of tries) {
          const next = stateAfter(state, step, by);
          if (next === null) continue;
          if (isListed(state) && !isListed(next)) hasLeft = true;
          state = next;
          expect(hasLeft && isListed(state)).toBe(false);
          expect(OPPORTUNITY_STATES).toContain(state);
        }
      }),
    );
  });

  it("lists nothing that others may not read", () => {
    for (const state of OPPORTUNITY_STATES) if (isListed(state)) expect(isReadable(state)).toBe(true);
    expect(isReadable("draft")).toBe(false);
  });
});
