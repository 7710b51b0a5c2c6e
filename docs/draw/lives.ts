import { APPLICATION_STATES, RELEASE_STATES, STEPS } from "../../app/domain/applications/states.ts";
import { OPPORTUNITY_STATES, OPPORTUNITY_STEPS } from "../../app/domain/catalogue/states.ts";
import { NOMINATION_STATES, NOMINATION_STEPS } from "../../app/domain/programmes/states.ts";
import { drawLife, type Step } from "./life.ts";

/** The life cycles, from the very tables that the verbs ask. */

export function drawOpportunity(): string {
  const steps: Step[] = Object.entries(OPPORTUNITY_STEPS).flatMap(([act, { by, from, to }]) =>
    from.map((state) => ({ from: state, to: to ?? state, act, by: by.join(" or ") })),
  );
  return drawLife({ title: "The life of an opportunity", states: OPPORTUNITY_STATES, steps });
}

export function drawNomination(): string {
  const steps = NOMINATION_STEPS.map(({ act, role, from, to }) => ({ act, by: role, from, to }));
  return drawLife({ title: "The life of a nomination", states: NOMINATION_STATES, steps });
}

type Row = {
  act: string;
  role: string;
  from: readonly string[];
  when: readonly string[];
  to?: string;
  release?: string;
};
const rows: readonly Row[] = STEPS;

export function drawApplication(): string {
  const steps: Step[] = rows.flatMap(({ act, role, from, to }) =>
    to === undefined ? [] : from.map((state) => ({ from: state, to, act, by: role })),
  );
  return drawLife({ title: "The life of an application", states: APPLICATION_STATES, steps });
}

/** The leader's answer, which stands beside the state of the application. */
export function drawRelease(): string {
  const steps: Step[] = rows.flatMap(({ act, role, when, release }) => {
    if (release === undefined) return [];
    // A question without an answer is taken back; an answer stays.
    const from = release === "lapse" ? ["waiting"] : when;
    const to = release === "lapse" ? "not_asked" : release;
    return from.filter((state) => state !== to).map((state) => ({ from: state, to, act, by: role }));
  });
  return drawLife({
    title: "The life of a release: the leader’s answer to one application",
    states: RELEASE_STATES,
    steps,
  });
}
