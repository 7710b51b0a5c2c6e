import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostNext, statusOf, waitsForApplicant } from "../../../app/domain/applications/labels.ts";
import { APPLICATION_STATES, RELEASE_STATES } from "../../../app/domain/applications/states.ts";
import { type TimelineFacts, timelineOf } from "../../../app/domain/applications/timeline.ts";

const today = "2026-11-21";
const facts: TimelineFacts = {
  state: "submitted",
  release: "waiting",
  steps: [{ step: "submit_and_ask", day: "2026-11-09" }],
  releaseDueOn: "2026-12-04",
  offerDueOn: null,
  startsOn: "2027-02-01",
  endsOn: "2027-07-31",
  choiceExpectedOn: "2026-12-29",
  asksAfterOffer: false,
};
const line = (given: Partial<TimelineFacts> = {}) =>
  timelineOf({ ...facts, ...given }, today).map(({ state, key, when }) =>
    [state, key, when && `${when.kind} ${when.day}`].filter(Boolean).join(" "),
  );

describe("the applicant's journey", () => {
  it("says what has happened, who acts now and by when, and what is to come", () => {
    expect(line()).toEqual([
      "done submit on 2026-11-09",
      "now leader_answers by 2026-12-04",
      "todo host_chooses about 2026-12-29",
      "todo you_answer_offer",
      "todo you_start on 2027-02-01",
      "todo you_return on 2027-07-31",
    ]);
  });

  it("says when the leader is late", () => {
    expect(line({ releaseDueOn: "2026-11-20" })[1]).toBe("now leader_answers was 2026-11-20");
  });

  it("puts the leader after the offer where the model does", () => {
    expect(line({ release: "not_asked", asksAfterOffer: true }).slice(1, 4)).toEqual([
      "now host_chooses about 2026-12-29",
      "todo you_answer_offer",
      "todo leader_answers",
    ]);
  });

  it("ends at a no", () => {
    const steps = [...facts.steps, { step: "refuse_release", day: "2026-11-12" }];
    expect(line({ release: "refused", steps })).toEqual([
      "done submit on 2026-11-09",
      "stopped refuse_release on 2026-11-12",
    ]);
  });

  it("begins anew when the application was taken up again", () => {
    const steps = [
      ...facts.steps,
      { step: "withdraw", day: "2026-11-10" },
      { step: "reopen", day: "2026-11-11" },
      { step: "submit_and_ask", day: "2026-11-12" },
    ];
    expect(line({ steps })[0]).toBe("done submit on 2026-11-12");
  });

  it("has one thing going on at most, whatever the standing, and nothing after an end", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...APPLICATION_STATES),
        fc.constantFrom(...RELEASE_STATES),
        fc.boolean(),
        (state, release, asksAfterOffer) => {
          const moments = timelineOf({ ...facts, state, release, asksAfterOffer }, today);
          const now = moments.filter((moment) => moment.state === "now");
          expect(now.length).toBeLessThanOrEqual(1);
          const ended = ["completed", "withdrawn", "declined", "cancelled"].includes(state);
          if (ended) expect(moments.filter((moment) => moment.state !== "done")).toEqual([]);
        },
      ),
    );
  });
});

describe("words for a standing", () => {
  const base = { releaseDueOn: "2026-11-30", deadline: "2026-12-15" };
  it.each([
    ["draft", "not_asked", "draft"],
    ["submitted", "waiting", "release_waiting"],
    ["submitted", "released", "sent"],
    ["shortlisted", "released", "shortlisted"],
    ["shortlisted", "other_period", "release_other_period"],
    ["accepted", "waiting", "release_waiting"],
    ["offered", "released", "offered"],
    ["withdrawn", "refused", "withdrawn"],
  ] as const)("%s and %s: %s", (state, release, key) => {
    expect(statusOf({ ...base, state, release }, today).key).toBe(key);
  });

  it("knows what is late", () => {
    const late = { ...base, releaseDueOn: "2026-11-20", deadline: "2026-11-20" };
    expect(statusOf({ ...late, state: "submitted", release: "waiting" }, today).key).toBe("release_overdue");
    expect(statusOf({ ...late, state: "draft", release: "not_asked" }, today).key).toBe("expired");
  });

  it("never leaves both applicant and host with the next step", () => {
    for (const state of APPLICATION_STATES)
      for (const release of RELEASE_STATES) {
        const host = hostNext({ state, release });
        if (waitsForApplicant({ state, release })) expect(["await_applicant", "none"]).toContain(host);
      }
  });
});
