import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDueOn, isPast } from "../../../app/domain/programmes/rules.ts";
import {
  NOMINATION_STATES,
  NOMINATION_STEPS,
  type NominationState,
  stateAfter,
} from "../../../app/domain/programmes/states.ts";

const acts = [...new Set(NOMINATION_STEPS.map(({ act }) => act))];
const attempt = fc.record({
  role: fc.constantFrom("nominator" as const, "nominee" as const),
  act: fc.constantFrom(...acts),
});

/** The states that a nomination went through, refused attempts left out. */
function walk(attempts: readonly { role: "nominator" | "nominee"; act: (typeof acts)[number] }[]) {
  const path: { state: NominationState; by: string }[] = [{ state: "awaiting_nominee", by: "nominator" }];
  for (const { role, act } of attempts) {
    const next = stateAfter(path.at(-1)?.state ?? "withdrawn", role, act);
    if (next !== null) path.push({ state: next, by: role });
  }
  return path;
}

describe("the steps of a nomination", () => {
  it("lets only the nominee accept or decline, whatever is tried in whatever order", () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        for (const { state, by } of walk(attempts))
          if (state === "nominee_accepted" || state === "nominee_declined") expect(by).toBe("nominee");
      }),
    );
  });

  it("takes an answer for good", () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        const path = walk(attempts).map(({ state }) => state);
        const answered = path.findIndex(
          (state) => state === "nominee_accepted" || state === "nominee_declined",
        );
        if (answered !== -1) expect(path.length).toBe(answered + 1);
      }),
    );
  });

  it("does nothing that is not in the table", () => {
    for (const state of NOMINATION_STATES)
      for (const role of ["nominator", "nominee"] as const)
        for (const act of acts) {
          const row = NOMINATION_STEPS.find(
            (step) => step.act === act && step.role === role && step.from === state,
          );
          expect(stateAfter(state, role, act)).toBe(row?.to ?? null);
        }
  });
});

describe("the days of a nomination", () => {
  it("gives ten days to answer, and never more than the programme's deadline", () => {
    expect(answerDueOn("2026-11-21", "2026-12-15")).toBe("2026-12-01");
    expect(answerDueOn("2026-11-21", "2026-11-30")).toBe("2026-11-30");
    expect(answerDueOn("2026-11-21", "2026-12-01")).toBe("2026-12-01");
    expect(answerDueOn("2028-02-25", null)).toBe("2028-03-06");
  });

  it("is the Monday after when it would fall in a weekend, but never after the deadline", () => {
    expect(answerDueOn("2026-11-18", null)).toBe("2026-11-30");
    expect(answerDueOn("2026-11-19", "2026-11-29")).toBe("2026-11-29");
  });

  it("counts the day of a deadline as open", () => {
    expect(isPast("2026-11-21", "2026-11-21")).toBe(false);
    expect(isPast("2026-11-20", "2026-11-21")).toBe(true);
    expect(isPast(null, "2026-11-21")).toBe(false);
  });
});
