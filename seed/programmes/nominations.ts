import {
  answerDueOn,
  type NominationState,
  nominationAfter,
} from "../../app/domain/programmes/index.server.ts";
import { addDays, type Day } from "../calendar.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import { buildOrganisations } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { type NominationSpec, nominationSpecs } from "./nomination-specs.ts";

type BuiltStep = { id: string; at: Date; actorId: string; step: string; note: string | null };

/** A nomination as its row stands, with its steps. */
export type BuiltNomination = {
  row: {
    id: string;
    opportunityId: string;
    nominatorId: string;
    nomineeId: string;
    organisationId: string;
    state: NominationState;
    strengths: string;
    potential: string;
    coreTask: string;
    answerDueOn: Day;
    declineReason: string | null;
    version: number;
    createdAt: Date;
    answeredAt: Date | null;
  };
  steps: BuiltStep[];
};

/**
 * The nominations of the demo world, in every state. The same input gives the same rows. Throws on a programme or a
 * person that the world does not have.
 */
export function buildNominations({
  people,
  opportunities,
  today,
}: {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  today: Day;
}): BuiltNomination[] {
  const organisationIds = new Map(buildOrganisations(today).map(({ id, name }) => [name, id]));
  const programmes = new Map(opportunities.map(({ row }) => [row.externalId, row]));
  const taken = new Set<string>();
  return nominationSpecs.map((spec, index) => {
    const programme = programmes.get(spec.programme);
    const nominee = nomineeOf(spec.nominee, people, taken, organisationIds);
    const nominator = people.find(({ id }) => id === nominee?.managerId);
    if (!programme || !nominee || !nominator)
      throw new Error(`Nomination ${index + 1} to ${spec.programme} does not fit the world`);
    taken.add(nominee.id);
    const id = `nomination-${String(index + 1).padStart(2, "0")}`;
    const { outcome, strengths, potential, coreTask } = spec;
    const madeOn = addDays(today, -spec.madeDaysAgo);
    const createdAt = instant(madeOn);
    const endedAt = outcome ? instant(addDays(today, -outcome.daysAgo)) : null;
    const isAnswer = outcome !== undefined && outcome.act !== "withdraw";
    const steps: BuiltStep[] = [
      { id: `${id}-1`, at: createdAt, actorId: nominator.id, step: "nominate", note: null },
    ];
    if (outcome && endedAt)
      steps.push({
        id: `${id}-2`,
        at: endedAt,
        actorId: isAnswer ? nominee.id : nominator.id,
        step: outcome.act,
        note: outcome.reason ?? null,
      });
    return {
      row: {
        id,
        opportunityId: programme.id,
        nominatorId: nominator.id,
        nomineeId: nominee.id,
        organisationId: nominator.organisationId,
        state: stateOf(outcome),
        ...{ strengths, potential, coreTask },
        answerDueOn: answerDueOn(madeOn, programme.deadline),
        declineReason: outcome?.reason ?? null,
        version: steps.length,
        createdAt,
        answeredAt: isAnswer ? endedAt : null,
      },
      steps,
    };
  });
}

/** Throws when the table of steps does not lead there. */
function stateOf(outcome: NominationSpec["outcome"]): NominationState {
  if (!outcome) return "awaiting_nominee";
  const role = outcome.act === "withdraw" ? "nominator" : "nominee";
  const state = nominationAfter("awaiting_nominee", role, outcome.act);
  if (state === null) throw new Error(`${outcome.act} cannot be done with a nomination that waits`);
  return state;
}

/** The one meant, who has a leader to be put forward by; nobody twice. */
function nomineeOf(
  wanted: NominationSpec["nominee"],
  people: readonly Person[],
  taken: ReadonlySet<string>,
  organisationIds: ReadonlyMap<string, string>,
): Person | undefined {
  if ("personId" in wanted) return people.find(({ id }) => id === wanted.personId);
  const isPersona = (id: string | null) => !/^person-\d+$/.test(id ?? "");
  if ("staffOf" in wanted)
    return people.filter(({ id, managerId }) => managerId === wanted.staffOf && !isPersona(id))[wanted.index];
  const fits = ({ title, leadershipLevel }: Person) =>
    (title === wanted.title ? 2 : 0) + (leadershipLevel === wanted.level ? 1 : 0);
  return people
    .filter(
      ({ id, organisationId, managerId }) =>
        organisationId === organisationIds.get(wanted.organisation) &&
        managerId !== null &&
        !taken.has(id) &&
        !isPersona(id) &&
        !isPersona(managerId),
    )
    .sort((one, other) => fits(other) - fits(one))[0];
}

function instant(day: Day): Date {
  return new Date(`${day}T09:20:00Z`);
}
