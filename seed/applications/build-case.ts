import {
  type Act,
  type ApplicationState,
  learningHours,
  nextStanding,
  offerDueOn,
  type ReleaseState,
  releaseDueOn,
  roleOf,
} from "../../app/domain/applications/index.server.ts";
import { addDays, type Day, weekdayOf } from "../calendar.ts";
import { rotationModels } from "../catalogue/models.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import type { Person } from "../people/person.ts";
import type { CaseSpec } from "./case-spec.ts";

const ENDED: readonly ApplicationState[] = ["completed", "withdrawn", "declined", "cancelled"];

export type BuiltStep = { id: string; at: Date; actorId: string | null; step: Act; note: string | null };

/** An application as its row stands, with its steps, and the hours it put into the ledger. */
export type BuiltCase = {
  row: {
    id: string;
    opportunityId: string;
    applicantId: string;
    homeOrganisationId: string;
    hostOrganisationId: string;
    leaderId: string | null;
    state: ApplicationState;
    purpose: string;
    benefit: string;
    startsOn: Day | null;
    endsOn: Day | null;
    flexibility: string;
    release: ReleaseState;
    releaseAskedAt: Date | null;
    releaseDueOn: Day | null;
    releaseReason: string | null;
    releaseStartsOn: Day | null;
    releaseEndsOn: Day | null;
    offerDueOn: Day | null;
    declineReason: string | null;
    withdrawReason: string | null;
    learned: string | null;
    version: number;
    createdAt: Date;
    submittedAt: Date | null;
    endedAt: Date | null;
  };
  steps: BuiltStep[];
  uptake: { hours: number; occurredOn: Day; activity: string; title: string } | null;
};

/** The application as the table of steps brings it about. Throws on a step that cannot follow the one before. */
export function buildCase(
  spec: CaseSpec,
  { row: posting }: BuiltOpportunity,
  person: Person,
  today: Day,
): BuiltCase {
  const id = `application-${spec.key}`;
  const model = rotationModels.find((known) => known.id === posting.modelId) ?? null;
  // People act on weekdays: what falls in a weekend was done on the Friday before.
  const day = (daysAgo: number) => {
    const exact = addDays(today, -daysAgo);
    return addDays(exact, Math.min(0, 5 - weekdayOf(exact)));
  };
  const at = (daysAgo: number, minutes = 0) =>
    new Date(Date.parse(`${day(daysAgo)}T07:30:00Z`) + minutes * 60_000);
  const actors: Record<ReturnType<typeof roleOf>, string | null> = {
    applicant: person.id,
    leader: person.managerId,
    host: posting.hostId,
    rokade: null,
  };
  let standing: { state: ApplicationState; release: ReleaseState } = { state: "draft", release: "not_asked" };
  const steps = spec.steps.map(({ act, daysAgo, note }, index): BuiltStep => {
    const role = roleOf(act);
    const outcome = nextStanding(standing, role, act);
    if (!outcome.ok) throw new Error(`${spec.key}: ${act} cannot follow ${standing.state}: ${outcome.code}`);
    standing = outcome.next;
    return {
      id: `${id}-${index + 1}`,
      at: at(daysAgo, index),
      actorId: actors[role],
      step: act,
      note: note ?? null,
    };
  });
  const find = (...acts: Act[]) => spec.steps.findLast(({ act }) => acts.includes(act));
  const when = (...acts: Act[]) => steps.findLast(({ step }) => acts.some((act) => act === step))?.at ?? null;
  const asked = find("submit_and_ask", "accept_offer_and_ask");
  const offered = find("offer");
  const proposed = find("propose_period");
  const { startsOn, endsOn } = posting;
  const later = (from: Day | null) =>
    proposed === undefined || from === null ? null : addDays(from, (spec.proposedWeeksLater ?? 4) * 7);
  const finished = find("finish");
  const hours =
    finished === undefined || startsOn === null || endsOn === null
      ? 0
      : learningHours({ ...posting, startsOn, endsOn, model });
  return {
    row: {
      id,
      opportunityId: posting.id,
      applicantId: person.id,
      homeOrganisationId: person.organisationId,
      hostOrganisationId: posting.organisationId,
      leaderId: asked ? person.managerId : null,
      ...standing,
      purpose: spec.purpose,
      benefit: spec.benefit,
      startsOn,
      endsOn,
      flexibility: spec.flexibility ?? "",
      releaseAskedAt: asked ? at(asked.daysAgo) : null,
      releaseDueOn: asked ? releaseDueOn(day(asked.daysAgo), model, startsOn) : null,
      releaseReason: find("refuse_release", "propose_period")?.note ?? null,
      releaseStartsOn: later(startsOn),
      releaseEndsOn: later(endsOn),
      offerDueOn: offered ? offerDueOn(day(offered.daysAgo)) : null,
      declineReason: find("decline")?.note ?? null,
      withdrawReason: find("withdraw")?.note ?? null,
      learned: spec.learned ?? null,
      version: steps.length + 1,
      createdAt: at(spec.createdDaysAgo),
      submittedAt: when("submit", "submit_and_ask"),
      endedAt: ENDED.includes(standing.state) ? (steps.at(-1)?.at ?? null) : null,
    },
    steps,
    uptake:
      hours > 0 && endsOn !== null
        ? { hours, occurredOn: endsOn, activity: posting.kind, title: posting.title }
        : null,
  };
}
