import { isAppliedFor } from "../../app/domain/applications/index.server.ts";
import { DISMISSAL_REASONS, type DismissalReason } from "../../app/domain/matching/labels.ts";
import { addDays, type Day } from "../calendar.ts";
import { buildOrganisations } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { createRandom } from "../random.ts";
import type { BuiltOpportunity } from "./opportunities.ts";

export type DismissedRow = {
  personId: string;
  opportunityId: string;
  reason: DismissalReason | null;
  sector: string;
  dismissedAt: Date;
};

const OTHERS = 420;
const WEIGHTS: Readonly<Record<DismissalReason, number>> = {
  too_far: 9,
  wrong_time: 7,
  my_leader: 6,
  not_my_field: 5,
  not_my_level: 3,
  other: 1,
};
/** Of one hundred, so many say no reason. */
const SILENT = 0.25;

/** What people have said that they are not interested in, most with a reason; one of the personas has a list to read. */
export function buildDismissed({
  people,
  opportunities,
  today,
}: {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  today: Day;
}): DismissedRow[] {
  const sectors = new Map(buildOrganisations(today).map(({ id, sector }) => [id, sector]));
  const open = opportunities.filter(({ row }) => row.state === "published" && isAppliedFor(row.kind));
  const isPersona = ({ id }: Person) => !/^person-\d+$/.test(id);
  const others = createRandom("dismissers").sample(
    people.filter((person) => !isPersona(person)),
    OTHERS,
  );
  const persona = people.filter(({ id }) => id === "person-medarbejder");
  return [...persona, ...others].flatMap((person) => {
    const sector = sectors.get(person.organisationId);
    if (sector === undefined) return [];
    const random = createRandom("dismissed", person.id);
    const wanted = new Set(person.wanted.map(({ slug }) => slug));
    const theirs = open.filter(
      ({ row, competences }) => row.hostId !== person.id && !competences.some((slug) => wanted.has(slug)),
    );
    return random.sample(theirs, isPersona(person) ? 2 : random.int(1, 3)).map(({ row }) => ({
      personId: person.id,
      opportunityId: row.id,
      reason: random.chance(SILENT)
        ? null
        : random.weighted(DISMISSAL_REASONS.map((reason) => [reason, WEIGHTS[reason]] as const)),
      sector,
      dismissedAt: new Date(`${addDays(today, -random.int(1, 40))}T10:20:00Z`),
    }));
  });
}
