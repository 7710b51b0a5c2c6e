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
import type { Sector } from "../../app/domain/people/index.server.ts";
import { addDays, type Day, daysBetween, weekdayOf } from "../calendar.ts";
import { rotationModels } from "../catalogue/models.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import type { Person } from "../people/person.ts";
import { createRandom } from "../random.ts";
import { agreedCases } from "./agreed-cases.ts";
import type { CaseSpec } from "./case-spec.ts";
import { waitingCases } from "./waiting-cases.ts";

const ENDED: readonly ApplicationState[] = ["completed", "withdrawn", "declined", "cancelled"];

export type BuiltStep = { id: string; at: Date; actorId: string | null; step: string; note: string | null };

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

export type BuiltCases = {
  cases: BuiltCase[];
  /** Earlier rounds of a posting: what those who are away, or have been, once applied for. */
  earlierRounds: BuiltOpportunity[];
};

export type BuildCasesOptions = {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  today: Day;
};

/**
 * The applications of the demo world: every state is there, and each has come to it by steps that the table of steps
 * allows. A posting or a person that the world does not have is passed over.
 */
export function buildCases({ people, opportunities, today }: BuildCasesOptions): BuiltCases {
  const postings = new Map(opportunities.map((opportunity) => [opportunity.row.externalId, opportunity]));
  const taken = new Set<string>();
  const cases: BuiltCase[] = [];
  const earlierRounds: BuiltOpportunity[] = [];
  for (const spec of [...waitingCases, ...agreedCases]) {
    const open = postings.get(spec.posting);
    if (!open) continue;
    const posting =
      spec.startedDaysAgo === undefined ? open : earlierRound(open, spec, spec.startedDaysAgo, today);
    const applicant = applicantOf(spec, posting, people, taken);
    if (!applicant) continue;
    taken.add(applicant.id);
    if (posting !== open) earlierRounds.push(posting);
    cases.push(buildCase(spec, posting, applicant, today));
  }
  return { cases, earlierRounds };
}

/** The same posting, moved back so that it started `daysAgo`; closed long since and out of the search. */
function earlierRound(
  posting: BuiltOpportunity,
  { model }: CaseSpec,
  daysAgo: number,
  today: Day,
): BuiltOpportunity {
  const { row } = posting;
  const shift = -daysAgo - daysBetween(today, row.startsOn ?? today);
  const moved = (day: Day | null) => (day === null ? null : addDays(day, shift));
  const at = (day: Day) => new Date(`${day}T08:00:00Z`);
  const deadline = addDays(today, -daysAgo - 50);
  const published = at(addDays(deadline, -60));
  return {
    ...posting,
    row: {
      ...row,
      id: `${row.id}-tidligere`,
      externalId: `${row.externalId}-tidligere`,
      state: "closed",
      modelId: model ?? row.modelId,
      startsOn: moved(row.startsOn),
      endsOn: moved(row.endsOn),
      deadline,
      createdAt: published,
      publishedAt: published,
      closedAt: at(addDays(deadline, 1)),
    },
  };
}

/** The person named; or somebody with a leader, from another organisation, who fits and has not applied yet. */
function applicantOf(
  { key, applicant }: CaseSpec,
  { row, competences }: BuiltOpportunity,
  people: readonly Person[],
  taken: ReadonlySet<string>,
): Person | null {
  if ("person" in applicant) return people.find(({ id }) => id === applicant.person) ?? null;
  const isPersona = (id: string | null) => !/^person-\d+$/.test(id ?? "");
  if ("staffOf" in applicant)
    return (
      people.filter(({ id, managerId }) => managerId === applicant.staffOf && !isPersona(id))[
        applicant.index
      ] ?? null
    );
  const free = people.filter(
    (person) =>
      !isPersona(person.id) &&
      !taken.has(person.id) &&
      // A persona's own inbox holds what is written for it, and nothing by chance.
      !isPersona(person.managerId) &&
      sectorOf(person.organisationId) === applicant.from &&
      person.leadershipLevel === "employee" &&
      person.organisationId !== row.organisationId,
  );
  const fits = ({ held }: Person) => held.filter(({ slug }) => competences.includes(slug)).length;
  const best = Math.max(0, ...free.map(fits));
  const fitting = free.filter((person) => fits(person) >= Math.max(1, best - 1));
  const choices = fitting.length > 0 ? fitting : free;
  return choices.length === 0 ? null : createRandom("cases", key).pick(choices);
}

function sectorOf(organisationId: string): Sector {
  if (organisationId.startsWith("org-region-")) return "region";
  return organisationId.startsWith("org-municipality-") ? "municipality" : "state";
}

function buildCase(
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
      releaseDueOn: asked ? releaseDueOn(day(asked.daysAgo), model) : null,
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
