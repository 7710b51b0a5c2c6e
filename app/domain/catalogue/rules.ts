import { COMPETENCES_MAX } from "./labels.ts";

/** A title that tells what the work is has at least this many characters. */
const TITLE_MIN = 8;
const SEATS_MAX = 50;
/** Full time in the Danish public sector; part time is less. */
const FULL_TIME_HOURS = 37;

const DAY_MS = 86_400_000;

/** What a posting says, as far as it is filled in: texts may be empty, numbers 0, days, place and model null. */
export type Posting = {
  kind: string;
  modelId: string | null;
  title: string;
  summary: string;
  purpose: string;
  tasks: string;
  learning: string;
  requirements: string;
  terms: string;
  contactRole: string;
  municipalityCode: string | null;
  format: string;
  workload: string;
  hoursPerWeek: number;
  startsOn: string | null;
  endsOn: string | null;
  deadline: string | null;
  seats: number;
  competences: readonly string[];
  levels: readonly string[];
};

/** Error codes by field of the form. */
export type PostingProblems = Readonly<Record<string, string>>;

/**
 * What contradicts itself, and is refused even in a draft: full time is 37 hours a week, part time fewer. Hours that
 * are not filled in (0) contradict nothing.
 */
export function draftProblems({
  workload,
  hoursPerWeek,
}: Pick<Posting, "workload" | "hoursPerWeek">): PostingProblems {
  if (hoursPerWeek === 0) return {};
  if (workload === "full_time" && hoursPerWeek !== FULL_TIME_HOURS) return { hoursPerWeek: "hoursFullTime" };
  if (workload === "part_time" && hoursPerWeek >= FULL_TIME_HOURS) return { hoursPerWeek: "hoursPartTime" };
  return {};
}

/** What is missing before the posting may be published; nothing when it is ready. */
export function publishProblems(posting: Posting, today: string): PostingProblems {
  const problems: Record<string, string> = {};
  const demand = (holds: boolean, field: string, code: string) => {
    if (!holds) problems[field] ??= code;
  };
  const { startsOn, endsOn, deadline } = posting;
  demand(!needsModel(posting.kind) || posting.modelId !== null, "modelId", "model");
  demand(posting.title.length >= TITLE_MIN, "title", "titleShort");
  demand(posting.summary !== "", "summary", "summary");
  demand(posting.tasks !== "", "tasks", "tasks");
  demand(posting.learning !== "", "learning", "learning");
  demand(
    posting.municipalityCode !== null || posting.format === "online",
    "municipalityCode",
    "municipality",
  );
  demand(posting.hoursPerWeek > 0 && posting.hoursPerWeek <= FULL_TIME_HOURS, "hoursPerWeek", "hours");
  for (const [field, code] of Object.entries(draftProblems(posting))) demand(false, field, code);
  demand(startsOn !== null, "startsOn", "startMissing");
  demand(endsOn !== null, "endsOn", "endMissing");
  demand(startsOn === null || endsOn === null || endsOn > startsOn, "endsOn", "endBeforeStart");
  demand(deadline !== null, "deadline", "deadlineMissing");
  demand(deadline === null || deadline >= today, "deadline", "deadlinePast");
  demand(deadline === null || startsOn === null || deadline < startsOn, "deadline", "deadlineAfterStart");
  demand(posting.seats >= 1 && posting.seats <= SEATS_MAX, "seats", "seats");
  demand(posting.levels.length >= 1, "levels", "levels");
  demand(posting.competences.length >= 1, "competences", "competence");
  demand(posting.competences.length <= COMPETENCES_MAX, "competences", "competencesMany");
  return problems;
}

/**
 * The chosen competences as they are kept: what was chosen before keeps its place, and what is new
 * comes after. A form sends them in the order in which it shows them, which means nothing.
 */
export function inKeptOrder(before: readonly string[], chosen: readonly string[]): string[] {
  return [...before.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !before.includes(id))];
}

/** Rotation and praktik follow a model, which decides when the present leader is asked. */
function needsModel(kind: string): boolean {
  return kind === "rotation" || kind === "work_placement";
}

/** Whole weeks of a period with both its days, to the nearest; 0 when a day is missing or the end comes first. */
export function weeksBetween(startsOn: string | null, endsOn: string | null): number {
  if (startsOn === null || endsOn === null || endsOn < startsOn) return 0;
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS + 1;
  return Math.max(1, Math.round(days / 7));
}

/** One may take part up to the end of the deadline's day; without a deadline, always. */
export function isOpenOn(deadline: string | null, today: string): boolean {
  return deadline === null || deadline >= today;
}

/** The place as people name it, »Aarhus«, from the code and name of its kommune. */
export function placeNameOf(code: string | null, name: string): string {
  if (code === "0101") return "København";
  if (code === "0400") return "Bornholm";
  return name.replace(/ Kommune$/, "");
}
