import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";
import type { Day } from "../calendar.ts";
import { createRandom, type Random } from "../random.ts";
import { drawProfile } from "./competence-profile.ts";
import { edgePeople } from "./edges.ts";
import { buildEmployments } from "./employments.ts";
import { drawName } from "./names.ts";
import { buildOrganisations } from "./organisations.ts";
import type { Person } from "./person.ts";
import { type Persona, personas } from "./personas.ts";
import { leaderTitleOf, type Position, positions } from "./positions.ts";
import { namesOfPublicFigures } from "./public-figures.ts";
import { fieldsOfWork } from "./titles.ts";
import { buildWorkplaces } from "./workplaces.ts";

/** Who takes a certain chair, and what is fixed about them. */
type Cast = { personId: string; name?: string; part?: Persona["part"]; withoutWorkplace?: true };

/** Position number → who takes it: personas and edges. Throws when one of them finds no free chair of their kind. */
function castChairs(chairs: readonly Position[]): Map<number, Cast> {
  const cast = new Map<number, Cast>();
  const seat = (chair: Pick<Position, "organisation" | "unit" | "leads">, who: Cast) => {
    const free = chairs.find(
      ({ number, organisation, unit, leads }) =>
        organisation === chair.organisation &&
        unit === chair.unit &&
        leads === chair.leads &&
        !cast.has(number),
    );
    if (!free) throw new Error(`${who.personId} has no chair in ${chair.organisation}, ${chair.unit}`);
    cast.set(free.number, who);
  };
  for (const { personId, nameDa, part } of personas) seat(part, { personId, name: nameDa, part });
  for (const edge of edgePeople) seat(edge, edge);
  return cast;
}

/** One in ten is new: they are still being introduced to the work. */
function drawDaysInJob(position: Position, random: Random): number {
  if (position.leads !== "nobody") return random.int(60, 3_300);
  return random.chance(0.1) ? random.int(6, 200) : random.int(40, 5_600);
}

function levelOf(position: Position, daysInJob: number, random: Random): LeadershipLevel {
  if (position.leads === "nobody") return random.chance(0.1) ? "aspiring" : "employee";
  if (position.chief && position.chief.level !== "leader") return position.chief.level;
  return daysInJob < 365 ? "new_leader" : "leader";
}

function titleOf(position: Position, random: Random): string {
  if (position.leads !== "nobody") return leaderTitleOf(position);
  return random.pick(Object.keys(fieldsOfWork[position.field].titles));
}

/**
 * The people of the demo world, leaders before those they lead; the personas are among them. Only the employment
 * days depend on `today`. The same `today` and `seed` give the same people.
 */
export function buildPeople({ today, seed }: { today: Day; seed: string | number }): Person[] {
  const chairs = positions();
  const cast = castChairs(chairs);
  const places = {
    workplaces: new Map(buildWorkplaces().map((workplace) => [workplace.id, workplace])),
    organisations: new Map(buildOrganisations(today).map((organisation) => [organisation.id, organisation])),
  };
  const taken = new Set([...namesOfPublicFigures, ...personas.map((persona) => persona.nameDa)]);
  const idOf = ({ number }: Position) =>
    cast.get(number)?.personId ?? `person-${String(number).padStart(4, "0")}`;

  return chairs.map((position) => {
    const id = idOf(position);
    const given = cast.get(position.number);
    const part = given?.part;
    const random = createRandom(seed, id);

    let name = given?.name ?? drawName(random);
    while (given?.name === undefined && taken.has(name)) name = drawName(random);
    taken.add(name);

    const daysInJob = part?.daysInJob ?? drawDaysInJob(position, random);
    const leadershipLevel = part?.leadershipLevel ?? levelOf(position, daysInJob, random);
    const title = part?.title ?? titleOf(position, random);
    const managerId = position.leader === null ? null : idOf(position.leader);
    const jobs = buildEmployments({
      personId: id,
      position,
      positions: chairs,
      title,
      leadershipLevel,
      managerId,
      daysInJob,
      today,
      places,
      random,
    });
    const employments = given?.withoutWorkplace ? jobs.map((job) => ({ ...job, workplaceId: null })) : jobs;
    const present = employments.at(-1);
    if (!present) throw new Error(`${id} has no employment`);
    const { held, wanted, interests, maxDistanceKm } =
      part ?? drawProfile(position, title, leadershipLevel, random);

    return {
      id,
      name,
      employments,
      title,
      organisationId: present.organisationId,
      workplaceId: present.workplaceId,
      leadershipLevel,
      managerId,
      held,
      wanted,
      interests,
      maxDistanceKm,
    };
  });
}
