import { addDays, type Day, weekdayOf } from "../calendar.ts";
import type { Organisation } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import type { Workplace } from "../people/workplaces.ts";
import type { OpportunityText } from "./texts/index.ts";

/** An opportunity as its row stands, with what hangs on it beside it. */
export type OpportunityRow = {
  id: string;
  externalId: string;
  kind: string;
  state: "published" | "closed";
  title: string;
  summary: string;
  purpose: string;
  tasks: string;
  learning: string;
  requirements: string;
  terms: string;
  language: string;
  organisationId: string;
  workplaceId: string;
  hostId: string;
  contactRole: string;
  municipalityCode: string;
  format: string;
  workload: string;
  hoursPerWeek: number;
  weeks: number;
  hours: number | null;
  startsOn: Day | null;
  endsOn: Day | null;
  deadline: Day;
  seats: number;
  priceDkk: number;
  transition: string | null;
  modelId: string | null;
  createdAt: Date;
  publishedAt: Date;
  closedAt: Date | null;
};

export type BuiltOpportunity = {
  row: OpportunityRow;
  competences: readonly string[];
  levels: readonly string[];
  /** The unit that the text names; not every one is among the workplaces of the world. */
  workplace: Workplace;
};

export type BuildOpportunitiesOptions = {
  texts: readonly OpportunityText[];
  organisations: readonly Organisation[];
  /** The workplace of that name, an existing one or a new one: see `seed/people/workplaces.ts`. */
  workplaceFor: (organisation: string, unit: string, municipality: string) => Workplace;
  people: readonly Person[];
  today: Day;
};

const HOSTS: Readonly<Record<string, string>> = { "rot-aarhus-sagsoverblik": "person-vaertsleder" };
/** What the text asks for beyond a plain loan or praktik: an academic's work, or a leader to follow. */
const MODELS: Readonly<Record<string, string>> = {
  "rot-digst-digitaliseringsklar": "academic-rotation",
  "rot-skat-restskat": "academic-rotation",
  "praktik-esbjerg-plejecenter": "leader-shadowing",
};

/** The opportunities of the demo world, their days counted from `today`: the same input gives the same rows. */
export function buildOpportunities(options: BuildOpportunitiesOptions): BuiltOpportunity[] {
  const { texts, today } = options;
  const hostOf = hostFinder(options);
  return texts.map((text, index) => {
    const workplace = options.workplaceFor(text.organisation, text.unit, text.municipality);
    const deadline = addDays(today, text.deadlineInDays);
    const published = instant(addDays(today, Math.min(text.deadlineInDays, 0) - 5 - ((index * 7) % 30)));
    const isClosed = text.deadlineInDays < 0;
    return {
      row: {
        id: `opportunity-${text.externalId}`,
        externalId: text.externalId,
        kind: text.kind,
        state: isClosed ? "closed" : "published",
        title: text.title,
        summary: text.summary,
        purpose: text.purpose,
        tasks: text.tasks,
        learning: text.learning,
        requirements: text.requirements,
        terms: text.terms,
        language: text.language,
        organisationId: workplace.organisationId,
        workplaceId: workplace.id,
        hostId: hostOf(text, workplace),
        contactRole: text.contactRole,
        municipalityCode: workplace.municipalityCode,
        format: text.format,
        workload: text.workload,
        hoursPerWeek: text.hoursPerWeek,
        weeks: text.weeks,
        hours: text.hours ?? null,
        ...periodOf(text, today),
        deadline,
        seats: text.seats,
        priceDkk: text.priceDkk ?? 0,
        transition: text.transition ?? null,
        modelId: modelOf(text),
        createdAt: published,
        publishedAt: published,
        closedAt: isClosed ? instant(addDays(deadline, 1)) : null,
      },
      competences: text.competences,
      levels: text.leadershipLevels,
      workplace,
    };
  });
}

/** Work begins on a Monday and ends on a Sunday. A course in Campus begins when somebody starts it. */
function periodOf({ kind, startInDays, weeks }: OpportunityText, today: Day) {
  if (kind === "e_learning") return { startsOn: null, endsOn: null };
  const earliest = addDays(today, startInDays);
  const startsOn = addDays(earliest, (8 - weekdayOf(earliest)) % 7);
  return { startsOn, endsOn: addDays(startsOn, weeks * 7 - 1) };
}

function modelOf({ externalId, kind, workload }: OpportunityText): string | null {
  const named = MODELS[externalId];
  if (named !== undefined) return named;
  if (kind === "work_placement") return "short-placement";
  if (kind !== "rotation") return null;
  return workload === "part_time" ? "part-time-rotation" : "secondment";
}

function instant(day: Day): Date {
  return new Date(`${day}T08:00:00Z`);
}

/** A leader of the unit, else of the organisation, else the nearest leader of the same sector. */
function hostFinder({ organisations, people }: BuildOpportunitiesOptions) {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const leaders = people
    .filter(({ leadershipLevel }) => leadershipLevel !== "employee" && leadershipLevel !== "aspiring")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return (text: OpportunityText, workplace: Workplace): string => {
    const own = byId.get(workplace.organisationId);
    const named = HOSTS[text.externalId];
    const inOrganisation = leaders.filter((leader) => leader.organisationId === workplace.organisationId);
    const inUnit = inOrganisation.find((leader) => leader.workplaceId === workplace.id);
    const host =
      leaders.find(({ id }) => id === named) ?? inUnit ?? inOrganisation[0] ?? nearest(own, leaders, byId);
    if (!host) throw new Error(`Nobody can be host of ${text.externalId}`);
    return host.id;
  };
}

function nearest(
  place: Organisation | undefined,
  leaders: readonly Person[],
  byId: ReadonlyMap<string, Organisation>,
): Person | undefined {
  if (!place) return undefined;
  const distance = (leader: Person) => {
    const other = byId.get(leader.organisationId);
    if (!other || other.sector !== place.sector) return Number.POSITIVE_INFINITY;
    // Degrees of longitude are about 0.56 of a degree of latitude here: enough to tell which is nearer.
    return Math.hypot(other.lat - place.lat, (other.lon - place.lon) * 0.56);
  };
  return leaders
    .map((leader) => ({ leader, km: distance(leader) }))
    .filter(({ km }) => Number.isFinite(km))
    .sort((a, b) => a.km - b.km)[0]?.leader;
}
