import { isAppliedFor } from "../../app/domain/applications/index.server.ts";
import { addDays, type Day } from "../calendar.ts";
import type { Person } from "../people/person.ts";
import { createRandom } from "../random.ts";
import type { BuiltOpportunity } from "./opportunities.ts";

export type SavedRow = { personId: string; opportunityId: string; savedAt: Date };

const OTHERS = 160;

/** What people have put aside to look at again: of the kinds they like, with something they want to learn. */
export function buildSaved({
  people,
  opportunities,
  today,
}: {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  today: Day;
}): SavedRow[] {
  const isPersona = ({ id }: Person) => !/^person-\d+$/.test(id);
  const open = opportunities.filter(({ row }) => row.state === "published");
  const others = createRandom("savers").sample(
    people.filter((person) => !isPersona(person)),
    OTHERS,
  );
  return [...people.filter(isPersona), ...others].flatMap((person) => {
    const random = createRandom("saved", person.id);
    const wanted = new Set(person.wanted.map(({ slug }) => slug));
    const fits = ({ row, competences }: BuiltOpportunity) =>
      (person.interests.some((kind) => kind === row.kind) ? 2 : 0) +
      (competences.some((slug) => wanted.has(slug)) ? 1 : 0) +
      (isAppliedFor(row.kind) ? 0 : 0.5);
    const best = random
      .shuffle(open.filter(({ row }) => row.hostId !== person.id))
      .sort((one, other) => fits(other) - fits(one))
      .slice(0, isPersona(person) ? random.int(2, 4) : random.int(1, 3));
    return best.map(({ row }) => ({
      personId: person.id,
      opportunityId: row.id,
      savedAt: new Date(`${addDays(today, -random.int(1, 12))}T12:10:00Z`),
    }));
  });
}
