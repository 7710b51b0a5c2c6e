import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Act,
  APPLICATION_STATES,
  ENDED,
  nextStanding,
  RELEASE_STATES,
  type Role,
  STEPS,
  type Standing,
} from "../../../app/domain/applications/states.ts";

const acts = [...new Set(STEPS.map(({ act }) => act))];
const ROLES: readonly Role[] = ["applicant", "leader", "host", "rokade"];
const standing = fc.record({
  state: fc.constantFrom(...APPLICATION_STATES),
  release: fc.constantFrom(...RELEASE_STATES),
});

/** Standings that a case may be in; everything else is illegal. */
const LEGAL: Record<Standing["state"], readonly Standing["release"][]> = {
  draft: ["not_asked"],
  submitted: RELEASE_STATES,
  shortlisted: RELEASE_STATES,
  offered: ["not_asked", "released"],
  accepted: RELEASE_STATES.filter((release) => release !== "refused"),
  agreed: ["not_asked", "released"],
  active: ["not_asked", "released"],
  returned: ["not_asked", "released"],
  completed: ["not_asked", "released"],
  withdrawn: ["not_asked", "released", "other_period", "refused"],
  declined: ["not_asked", "released", "other_period", "refused"],
  cancelled: ["refused"],
};

function walk(choices: readonly { role: Role; act: Act }[]): Standing[] {
  const path: Standing[] = [{ state: "draft", release: "not_asked" }];
  for (const { role, act } of choices) {
    const outcome = nextStanding(path.at(-1) ?? { state: "draft", release: "not_asked" }, role, act);
    if (outcome.ok) path.push(outcome.next);
  }
  return path;
}

const steps = fc.array(fc.record({ role: fc.constantFrom(...ROLES), act: fc.constantFrom(...acts) }), {
  maxLength: 60,
});

describe("the table of steps", () => {
  it("never leads to an illegal standing, whoever tries what in whatever order", () => {
    fc.assert(
      fc.property(steps, (choices) => {
        for (const { state, release } of walk(choices)) expect(LEGAL[state]).toContain(release);
      }),
      { numRuns: 2000 },
    );
  });

  it("reaches every state", () => {
    const reached = new Set<string>(["draft"]);
    let edge: Standing[] = [{ state: "draft", release: "not_asked" }];
    const seen = new Set<string>();
    while (edge.length > 0) {
      edge = edge.flatMap((from) =>
        acts.flatMap((act) =>
          ROLES.flatMap((role) => {
            const outcome = nextStanding(from, role, act);
            const key = outcome.ok ? `${outcome.next.state}/${outcome.next.release}` : "";
            if (!outcome.ok || seen.has(key)) return [];
            seen.add(key);
            reached.add(outcome.next.state);
            return [outcome.next];
          }),
        ),
      );
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATES].sort());
  });

  it("lets nothing out of an end but taking a withdrawn application up again", () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...acts), fc.constantFrom(...ROLES), (from, act, role) => {
        if (!ENDED.includes(from.state) || !nextStanding(from, role, act).ok) return;
        expect([from.state, act]).toEqual(["withdrawn", "reopen"]);
      }),
    );
  });

  it("lets only the leader answer for the leader, and only while the question waits", () => {
    const answers: Act[] = ["give_release", "propose_period", "refuse_release"];
    fc.assert(
      fc.property(standing, fc.constantFrom(...answers), fc.constantFrom(...ROLES), (from, act, role) => {
        if (nextStanding(from, role, act).ok) expect([role, from.release]).toEqual(["leader", "waiting"]);
      }),
    );
  });

  it.each(["waiting", "other_period", "refused"] as const)(
    "says that an offer is held back: %s",
    (release) => {
      expect(nextStanding({ state: "submitted", release }, "host", "offer")).toEqual({
        ok: false,
        code: `release_${release}`,
      });
    },
  );

  it("tells an act of somebody else's from one that is too early", () => {
    expect(nextStanding({ state: "submitted", release: "not_asked" }, "applicant", "offer")).toEqual({
      ok: false,
      code: "not_yours",
    });
    expect(nextStanding({ state: "draft", release: "not_asked" }, "host", "offer")).toEqual({
      ok: false,
      code: "not_possible",
    });
    expect(nextStanding({ state: "agreed", release: "released" }, "applicant", "withdraw")).toEqual({
      ok: false,
      code: "already_agreed",
    });
  });
});
