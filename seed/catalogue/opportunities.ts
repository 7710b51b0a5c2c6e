import { type OpportunityState, stateAfter } from "../../app/domain/catalogue/index.server.ts";
import { addDays, type Day, weekdayOf } from "../calendar.ts";
import { type Organisation, organisationNamed, organisationOn } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import type { Workplace } from "../people/workplaces.ts";
import type { Stage } from "./composed/compose.ts";
import type { OpportunityText } from "./texts/index.ts";

/** An opportunity as its row stands, with what hangs on it beside it. */
export type OpportunityRow = {
  id: string;
  externalId: string;
  kind: string;
  state: OpportunityState;
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
  publishedAt: Date | null;
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
  /** Where it stands follows from the deadline, unless the text or `STAGES` says more. */
  texts: readonly (OpportunityText & { stage?: Stage })[];
  organisations: readonly Organisation[];
  /** The workplace of that name, an existing one or a new one: see `seed/people/workplaces.ts`. */
  workplaceFor: (organisation: string, unit: string, municipality: string) => Workplace;
  people: readonly Person[];
  today: Day;
};

/** What the personas post; everything else is posted by others. */
const HOSTS: Readonly<Record<string, string>> = {
  "rot-aarhus-sagsoverblik": "person-vaertsleder",
  "opgave-aarhus-venteliste": "person-vaertsleder",
  "praktik-aarhus-skranken": "person-vaertsleder",
  "rot-aarhus-tolkning": "person-vaertsleder",
  "opgave-vejle-budgetoverblik": "person-leder",
  "praktik-vejle-direktion": "person-topleder",
};
const WRITTEN_DAYS = 32;
const STAGES: Readonly<Record<string, Stage>> = { "rot-aarhus-tolkning": "draft" };
/** What the text asks for beyond a plain loan or praktik: an academic's work, or a leader to follow. */
const MODELS: Readonly<Record<string, string>> = {
  "rot-digst-digitaliseringsklar": "academic-rotation",
  "rot-skat-restskat": "academic-rotation",
  "praktik-esbjerg-plejecenter": "leader-shadowing",
};

/** The steps that an opportunity has taken by the time it stands there. */
const STEPS: Readonly<Record<Stage, readonly Parameters<typeof stateAfter>[1][]>> = {
  draft: [],
  open: ["publish"],
  closing: ["publish"],
  closed: ["publish", "close"],
  archived: ["publish", "close", "archive"],
  cancelled: ["publish", "cancel"],
};
const BY_CALENDAR: readonly string[] = ["close", "archive"];

/** Throws when the table of steps does not lead there. */
function stateOf(stage: Stage): OpportunityState {
  return STEPS[stage].reduce<OpportunityState>((state, step) => {
    const next = stateAfter(state, step, BY_CALENDAR.includes(step) ? "calendar" : "host");
    if (next === null) throw new Error(`${step} cannot follow ${state}`);
    return next;
  }, "draft");
}

/** The opportunities of the demo world, their days counted from `today`: the same input gives the same rows. */
export function buildOpportunities(options: BuildOpportunitiesOptions): BuiltOpportunity[] {
  const { texts, today } = options;
  const organisations = new Map(options.organisations.map((organisation) => [organisation.id, organisation]));
  const hostOf = hostFinder(options);
  return texts.map((text, index) => {
    // What was posted by an organisation that has ended since is its successor's today.
    const { name } = organisationOn(organisationNamed(text.organisation).id, today, organisations);
    const workplace = options.workplaceFor(name, text.unit, text.municipality);
    const stage = text.stage ?? STAGES[text.externalId] ?? (text.deadlineInDays < 0 ? "closed" : "open");
    const deadline = addDays(today, text.deadlineInDays);
    // The written ones have been there long enough for all the applications that are told of them.
    const age = (text.stage === undefined ? WRITTEN_DAYS : 5) + ((index * 7) % 30);
    const written = instant(addDays(today, Math.min(text.deadlineInDays, 0) - age));
    const isOver = stage === "closed" || stage === "archived";
    return {
      row: {
        id: `opportunity-${text.externalId}`,
        externalId: text.externalId,
        kind: text.kind,
        state: stateOf(stage),
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
        createdAt: written,
        publishedAt: stage === "draft" ? null : written,
        closedAt: isOver
          ? instant(addDays(deadline, 1))
          : stage === "cancelled"
            ? instant(addDays(today, -(index % 4) - 1))
            : null,
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

/** Whoever is named; else a leader of the unit, or of the organisation. A persona hosts only what is named. */
function hostFinder({ people }: BuildOpportunitiesOptions) {
  const leaders = people
    .filter(({ leadershipLevel }) => leadershipLevel !== "employee" && leadershipLevel !== "aspiring")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(leaders.map((leader) => [leader.id, leader]));
  const named = new Set(Object.values(HOSTS));
  const free = Map.groupBy(
    leaders.filter(({ id }) => !named.has(id)),
    ({ organisationId }) => organisationId,
  );
  return (text: OpportunityText, workplace: Workplace): string => {
    const own = free.get(workplace.organisationId) ?? [];
    const host =
      byId.get(HOSTS[text.externalId] ?? "") ??
      own.find((leader) => leader.workplaceId === workplace.id) ??
      own[0];
    if (!host) throw new Error(`Nobody can be host of ${text.externalId}`);
    return host.id;
  };
}
