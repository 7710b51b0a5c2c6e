import type { Sector } from "../../app/domain/people/index.server.ts";
import { addDays, type Day, daysBetween } from "../calendar.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import { employedSince } from "../people/employed-since.ts";
import type { Person } from "../people/person.ts";
import { createRandom } from "../random.ts";
import { agreedCases } from "./agreed-cases.ts";
import { type BuiltCase, buildCase } from "./build-case.ts";
import type { CaseSpec } from "./case-spec.ts";
import { composedCases } from "./composed-cases.ts";
import { personaCases } from "./persona-cases.ts";
import { waitingCases } from "./waiting-cases.ts";

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
  for (const spec of [...waitingCases, ...agreedCases, ...personaCases]) {
    const open = postings.get(spec.posting);
    if (!open) continue;
    const posting =
      spec.startedDaysAgo === undefined ? open : earlierRound(open, spec, spec.startedDaysAgo, today);
    const applicant = applicantOf(spec, posting, people, taken, today);
    if (!applicant) continue;
    taken.add(applicant.id);
    if (posting !== open) earlierRounds.push(posting);
    cases.push(buildCase(spec, posting, applicant, today));
  }
  // Whoever a persona leads or hosts has what is written for them, and nothing by chance.
  const others = composedCases({ people, opportunities, taken, today });
  return { cases: [...cases, ...others], earlierRounds };
}

/** How many days after its last application, or before its start, an earlier round closed. */
const CLOSED_AFTER = 3;
const CLOSED_BEFORE = 50;

/** The same posting, moved back so that it started `daysAgo`; closed since and out of the search. */
function earlierRound(
  posting: BuiltOpportunity,
  { key, model, steps }: CaseSpec,
  daysAgo: number,
  today: Day,
): BuiltOpportunity {
  const { row } = posting;
  const shift = -daysAgo - daysBetween(today, row.startsOn ?? today);
  const moved = (day: Day | null) => (day === null ? null : addDays(day, shift));
  const at = (day: Day) => new Date(`${day}T08:00:00Z`);
  const sentDaysAgo = steps[0]?.daysAgo ?? Number.POSITIVE_INFINITY;
  const deadline = addDays(today, -Math.min(daysAgo + CLOSED_BEFORE, sentDaysAgo - CLOSED_AFTER));
  const published = at(addDays(deadline, -60));
  // A host may close a posting before its deadline.
  const closedOn = deadline < today ? addDays(deadline, 1) : addDays(today, -1);
  return {
    ...posting,
    row: {
      ...row,
      id: `${row.id}-tidligere-${key}`,
      externalId: `${row.externalId}-tidligere-${key}`,
      state: "closed",
      modelId: model ?? row.modelId,
      startsOn: moved(row.startsOn),
      endsOn: moved(row.endsOn),
      deadline,
      createdAt: published,
      publishedAt: published,
      closedAt: at(closedOn),
    },
  };
}

/** The person named; or somebody with a leader, from another organisation, who fits and has not applied yet. */
function applicantOf(
  { key, applicant, createdDaysAgo }: CaseSpec,
  { row, competences }: BuiltOpportunity,
  people: readonly Person[],
  taken: ReadonlySet<string>,
  today: Day,
): Person | null {
  if ("person" in applicant) return people.find(({ id }) => id === applicant.person) ?? null;
  const isPersona = (id: string | null) => !/^person-\d+$/.test(id ?? "");
  if ("staffOf" in applicant)
    return (
      people
        .filter(({ id, managerId }) => managerId === applicant.staffOf && !isPersona(id))
        // Those who have been there longest: they were there before all that is told of them.
        .sort((one, other) => (employedSince(one) < employedSince(other) ? -1 : 1))[applicant.index] ?? null
    );
  const free = people.filter(
    (person) =>
      !isPersona(person.id) &&
      !taken.has(person.id) &&
      // A persona's own inbox holds what is written for it, and nothing by chance.
      !isPersona(person.managerId) &&
      sectorOf(person.organisationId) === applicant.from &&
      person.leadershipLevel === "employee" &&
      daysBetween(employedSince(person), today) > createdDaysAgo &&
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
