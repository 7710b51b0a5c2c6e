import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";
import { addDays, type Day } from "../calendar.ts";
import type { Random } from "../random.ts";
import { municipalityWithCode } from "../reference-data/reference-data.ts";
import { type Organisation, organisationNamed, organisationOn } from "./organisations.ts";
import type { Employment } from "./person.ts";
import type { Position } from "./positions.ts";
import { slugOf } from "./slug.ts";
import { fieldsOfWork } from "./titles.ts";
import { type Workplace, workplaceFor } from "./workplaces.ts";

/** The workplace of the unit as it stands among the organisation's own; the chair's unit always does. */
function workplaceOf(
  organisation: string,
  unit: string,
  workplaces: ReadonlyMap<string, Workplace>,
): Workplace {
  const { slug } = organisationNamed(organisation);
  const workplace = workplaces.get(`workplace-${slug}-${slugOf(unit)}`);
  if (!workplace) throw new Error(`${organisation} has no unit called ${unit}`);
  return workplace;
}

/** Workplaces and organisations by id, as they stand in the world of today. */
export type Places = {
  workplaces: ReadonlyMap<string, Workplace>;
  organisations: ReadonlyMap<string, Organisation>;
};

type Job = {
  organisation: string;
  unit: string;
  title: string;
  leadershipLevel: LeadershipLevel;
  managerId: string | null;
  from: Day;
  to: Day | null;
};

/**
 * The job as employments: one, or two when the organisation ended in the meantime and its successor took over. A
 * change that lies after `today` is not made beforehand.
 */
function employmentsOf(
  job: Job,
  today: Day,
  { workplaces, organisations }: Places,
): Omit<Employment, "id">[] {
  const { organisation: organisationName, unit, from, to, ...rest } = job;
  const workplace = workplaceOf(organisationName, unit, workplaces);
  const organisation = organisationNamed(organisationName);
  const successor = organisationOn(organisation.id, to ?? today, organisations);
  if (successor.id === organisation.id) {
    return [{ ...rest, organisationId: organisation.id, workplaceId: workplace.id, from, to }];
  }
  const { name } = municipalityWithCode(workplace.municipalityCode);
  const after = {
    ...rest,
    organisationId: successor.id,
    workplaceId: workplaceFor(successor.name, unit, name).id,
    to,
  };
  if (from >= successor.validFrom) return [{ ...after, from }];
  const before = {
    ...rest,
    organisationId: organisation.id,
    workplaceId: workplace.id,
    from,
    to: addDays(successor.validFrom, -1),
  };
  return [before, { ...after, from: successor.validFrom }];
}

/** An earlier job in another sector, which ends the day before the present one begins. */
function formerJob(position: Position, positions: readonly Position[], startsOn: Day, random: Random): Job {
  const sector = organisationNamed(position.organisation).sector;
  const elsewhere = random.pick(
    positions.filter(
      (other) => other.leads === "nobody" && organisationNamed(other.organisation).sector !== sector,
    ),
  );
  return {
    organisation: elsewhere.organisation,
    unit: elsewhere.unit,
    title: random.pick(Object.keys(fieldsOfWork[elsewhere.field].titles)),
    leadershipLevel: "employee",
    managerId: null,
    from: addDays(startsOn, -random.int(400, 2_400)),
    to: addDays(startsOn, -1),
  };
}

/** A person's jobs, oldest first: the present one, and now and then one before it in another sector. */
export function buildEmployments(options: {
  personId: string;
  position: Position;
  positions: readonly Position[];
  title: string;
  leadershipLevel: LeadershipLevel;
  managerId: string | null;
  daysInJob: number;
  today: Day;
  places: Places;
  random: Random;
}): Employment[] {
  const { personId, position, positions, title, leadershipLevel, managerId, today, places, random } = options;
  const from = addDays(today, -options.daysInJob);
  const { organisation, unit } = position;
  const present: Job = { organisation, unit, title, leadershipLevel, managerId, from, to: null };
  const jobs = random.chance(0.18) ? [formerJob(position, positions, from, random), present] : [present];
  return jobs
    .flatMap((job) => employmentsOf(job, today, places))
    .map((employment, index) => ({ ...employment, id: `employment-${personId}-${index + 1}` }));
}
