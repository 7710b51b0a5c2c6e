import { addDays } from "../../shared/days.ts";
import type { FieldChange, ImportProblemCode } from "../imports/labels.ts";
import { descriptionOf, partsOf, type Texts } from "./description-rules.ts";
import type { OpportunityState } from "./states.ts";
import { stateAfter } from "./states.ts";

/** A line of a file of opportunities. Undefined: the file has no such column. Days are YYYY-MM-DD. */
export type OpportunityLine = {
  externalId: string;
  kind: string;
  title: string;
  summary?: string | undefined;
  description?: string | undefined;
  organisationId?: string | null | undefined;
  /** As they stand in the file: ids, or names in either language. */
  competences?: readonly string[] | undefined;
  leadershipLevels?: readonly string[] | undefined;
  weeks?: number | null | undefined;
  startsOn?: string | null | undefined;
  deadline?: string | null | undefined;
  seats?: number | null | undefined;
  format?: string | null | undefined;
  municipalityCode?: string | null | undefined;
  priceDkk?: number | null | undefined;
  hours?: number | null | undefined;
  ltiToolId?: string | null | undefined;
  ltiTargetUri?: string | null | undefined;
};

/** What an import decides of an opportunity, as it stands or shall stand. */
export type ImportedFields = Texts & {
  kind: string;
  title: string;
  summary: string;
  organisationId: string;
  competences: readonly string[];
  levels: readonly string[];
  weeks: number;
  startsOn: string | null;
  deadline: string | null;
  seats: number;
  format: string;
  municipalityCode: string | null;
  priceDkk: number;
  hours: number | null;
  ltiToolId: string | null;
  ltiTargetUri: string | null;
};

export type KnownOpportunity = ImportedFields & {
  id: string;
  version: number;
  state: OpportunityState;
  endsOn: string | null;
  /** The day in Denmark on which it was closed. */
  closedOn: string | null;
  /** The catalogue that it stands in now, and whether it once left one. */
  source: string | null;
  isWithdrawn: boolean;
};

export type ImportWorld = {
  today: string;
  /** The catalogue whose whole the file is; null when it is nobody's. */
  source: string | null;
  /** The last day of each organisation, or null while it has none. */
  organisations: ReadonlyMap<string, string | null>;
  /** Whose opportunity it is where the file names no organisation; null when nobody can be found. */
  ownOrganisationId: string | null;
  /** Who hosts what is new in an organisation; null when there is nobody at all. */
  hostOf: (organisationId: string) => string | null;
  /** The id of a competence by its id, or by its name in either language. */
  competenceOf: (text: string) => string | null;
  municipalities: ReadonlySet<string>;
  /** The id of a tool by its id or its client id. */
  toolOf: (text: string) => string | null;
};

/** The most competences of an imported opportunity: a catalogue lists more than a leader asks for. */
const MOST_COMPETENCES = 20;
const FULL_TIME = { workload: "full_time", hoursPerWeek: 37 };
const NOT_FULL_TIME = { workload: "part_time", hoursPerWeek: 0 };

/** What is wrong with a line beside what the database knows. What stands there already is not judged again. */
export function judgeOpportunity(
  line: OpportunityLine,
  known: KnownOpportunity | undefined,
  world: ImportWorld,
): { field: string; code: ImportProblemCode }[] {
  const problems: { field: string; code: ImportProblemCode }[] = [];
  const wrong = (field: string, code: ImportProblemCode) => problems.push({ field, code });
  if (world.source !== null && known?.source && known.source !== world.source) wrong("externalId", "taken");
  const organisationId = line.organisationId ?? (known ? known.organisationId : world.ownOrganisationId);
  if (organisationId === null) wrong("organisationId", "required");
  else if (organisationId !== known?.organisationId) {
    const lastDay = world.organisations.get(organisationId);
    if (lastDay === undefined) wrong("organisationId", "unknown");
    else if (lastDay !== null && lastDay < world.today) wrong("organisationId", "ended");
    else if (!known && world.hostOf(organisationId) === null) wrong("organisationId", "no_host");
  }
  const competences = line.competences ?? [];
  if (competences.some((text) => world.competenceOf(text) === null)) wrong("competences", "unknown");
  if (competences.length > Math.max(MOST_COMPETENCES, known?.competences.length ?? 0))
    wrong("competences", "too_long_list");
  const { municipalityCode: place } = line;
  if (place && place !== known?.municipalityCode && !world.municipalities.has(place))
    wrong("municipalityCode", "unknown");
  if (line.ltiToolId && world.toolOf(line.ltiToolId) === null) wrong("ltiToolId", "not_a_tool");
  const { ltiToolId, ltiTargetUri } = targetOf(line, known, world);
  if (ltiToolId !== null && ltiTargetUri === null) wrong("ltiTargetUri", "required");
  if (ltiToolId === null && ltiTargetUri !== null && !line.ltiToolId) wrong("ltiToolId", "required");
  return problems;
}

/** An opportunity as it shall stand after the line: what the file does not have stays, what is empty is emptied. */
export function targetOf(
  line: OpportunityLine,
  known: ImportedFields | undefined,
  world: Pick<ImportWorld, "ownOrganisationId" | "competenceOf" | "toolOf">,
): ImportedFields {
  const has = known ?? usualFields(line.kind, world.ownOrganisationId ?? "");
  const given = <T>(value: T | null | undefined, stands: T, empty: T) =>
    value === undefined ? stands : (value ?? empty);
  const texts = line.description === undefined ? has : partsOf(line.description);
  return {
    kind: line.kind,
    title: line.title,
    summary: line.summary ?? has.summary,
    purpose: texts.purpose,
    tasks: texts.tasks,
    learning: texts.learning,
    requirements: texts.requirements,
    terms: texts.terms,
    organisationId: line.organisationId ?? has.organisationId,
    competences: line.competences
      ? [...new Set(line.competences.flatMap((text) => world.competenceOf(text) ?? []))]
      : has.competences,
    levels: line.leadershipLevels ? [...new Set(line.leadershipLevels)].sort() : has.levels,
    weeks: given(line.weeks, has.weeks, 0),
    startsOn: given(line.startsOn, has.startsOn, null),
    deadline: given(line.deadline, has.deadline, null),
    seats: given(line.seats, has.seats, 1),
    format: given(line.format, has.format, usualFormat(line.kind)),
    municipalityCode: given(line.municipalityCode, has.municipalityCode, null),
    priceDkk: given(line.priceDkk, has.priceDkk, 0),
    hours: given(line.hours, has.hours, null),
    ltiToolId: line.ltiToolId === undefined ? has.ltiToolId : line.ltiToolId && world.toolOf(line.ltiToolId),
    ltiTargetUri: given(line.ltiTargetUri, has.ltiTargetUri, null),
  };
}

function usualFormat(kind: string): string {
  return kind === "e_learning" ? "online" : "on_site";
}

function usualFields(kind: string, organisationId: string): ImportedFields {
  return {
    ...{ kind, title: "", summary: "", organisationId, competences: [], levels: [] },
    ...{ purpose: "", tasks: "", learning: "", requirements: "", terms: "" },
    ...{ weeks: 0, startsOn: null, deadline: null, seats: 1, format: usualFormat(kind) },
    ...{ municipalityCode: null, priceDkk: 0, hours: null, ltiToolId: null, ltiTargetUri: null },
  };
}

/** How much of the week a new opportunity takes: no column of a file says so. */
export function workloadOf(kind: string): { workload: string; hoursPerWeek: number } {
  return kind === "rotation" || kind === "work_placement" ? FULL_TIME : NOT_FULL_TIME;
}

/** The last day of a period of whole weeks; null where one of them is not known. */
export function lastDayOf({ startsOn, weeks }: Pick<ImportedFields, "startsOn" | "weeks">): string | null {
  return startsOn === null || weeks === 0 ? null : addDays(startsOn, weeks * 7 - 1);
}

/**
 * The state after an import. What is new is published, or closed at once when its deadline is over. What was withdrawn,
 * or closed by the calendar, is published again when the file has it with a deadline that is to come.
 */
export function stateAfterImport(
  known: Pick<KnownOpportunity, "state" | "deadline" | "closedOn" | "isWithdrawn"> | undefined,
  deadline: string | null,
  today: string,
): OpportunityState {
  const isOver = deadline !== null && deadline < today;
  if (!known) return isOver ? "closed" : "published";
  const closedByCalendar =
    known.deadline !== null && known.closedOn !== null && known.closedOn > known.deadline;
  if (known.state !== "closed" || isOver || !(known.isWithdrawn || closedByCalendar)) return known.state;
  return stateAfter(known.state, "reopen", "import") ?? known.state;
}

/** What the line changes, by column of the file; nothing when all of it stands so. */
export function changesOfOpportunity(
  known: KnownOpportunity,
  target: ImportedFields,
  { state, source }: { state: OpportunityState; source: string | null },
): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, from: unknown, to: unknown) => {
    const [one, other] = [String(from ?? ""), String(to ?? "")];
    if (one !== other) changes.push({ field, from: short(one), to: short(other) });
  };
  for (const field of ["kind", "title", "summary"] as const) compare(field, known[field], target[field]);
  compare("description", descriptionOf(known), descriptionOf(target));
  compare("organisationId", known.organisationId, target.organisationId);
  compare("competences", known.competences.join(";"), target.competences.join(";"));
  compare("leadershipLevels", [...known.levels].sort().join(";"), target.levels.toSorted().join(";"));
  for (const field of ["weeks", "startsOn", "deadline", "seats", "format", "municipalityCode"] as const)
    compare(field, known[field], target[field]);
  for (const field of ["priceDkk", "hours", "ltiToolId", "ltiTargetUri"] as const)
    compare(field, known[field], target[field]);
  compare("state", known.state, state);
  if (source !== null) compare("source", known.source, source);
  return changes;
}

/** Enough of a long text to know it by. */
function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
