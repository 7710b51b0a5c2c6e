import type { ReadClient, Tx } from "../../ports/database.ts";
import { HOST_KINDS } from "./labels.ts";
import type { Label } from "./queries.server.ts";
import { type Posting, weeksBetween } from "./rules.ts";
import type { OpportunityState } from "./states.ts";

/** A posting as its host edits it. */
export type OwnPosting = Posting & { id: string; state: OpportunityState; version: number };

const POSTING = {
  id: true,
  state: true,
  version: true,
  kind: true,
  modelId: true,
  title: true,
  summary: true,
  purpose: true,
  tasks: true,
  learning: true,
  requirements: true,
  terms: true,
  contactRole: true,
  municipalityCode: true,
  format: true,
  workload: true,
  hoursPerWeek: true,
  startsOn: true,
  endsOn: true,
  deadline: true,
  seats: true,
  competences: { orderBy: { position: "asc" }, select: { competenceId: true } },
  levels: { select: { level: true } },
} as const;

/** A leader posts, changes and closes these kinds; programmes and courses are others' to keep. */
const ofHost = (hostId: string) => ({ hostId: { equals: hostId }, kind: { in: [...HOST_KINDS] } });

/** The host's own posting, or null: another's looks like none. */
export async function findOwnPosting(
  read: Pick<ReadClient, "opportunity">,
  hostId: string,
  id: string,
): Promise<OwnPosting | null> {
  const row = await read.opportunity.findFirst({
    where: { id: { equals: id }, ...ofHost(hostId) },
    select: POSTING,
  });
  if (!row) return null;
  return {
    ...row,
    state: row.state as OpportunityState,
    competences: row.competences.map(({ competenceId }) => competenceId),
    levels: row.levels.map(({ level }) => level),
  };
}

export type PostingRow = {
  id: string;
  state: OpportunityState;
  kind: string;
  title: string;
  deadline: string | null;
  seats: number;
  /** Applications that the host may see: sent ones. */
  applicants: number;
  /** Those whose next step is the host's. */
  waiting: number;
};

/** Whether the next step is the host's: not the leader's answer, nor the applicant's to another period. */
function waitsForHost({ state, release }: { state: string; release: string }): boolean {
  const isOpen = state === "submitted" || state === "shortlisted";
  return isOpen && (release === "not_asked" || release === "released");
}

/** The host's postings, the nearest deadline first. */
export async function postingsOf(read: ReadClient, hostId: string): Promise<PostingRow[]> {
  const rows = await read.opportunity.findMany({
    where: ofHost(hostId),
    orderBy: [{ deadline: "asc" }, { createdAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      state: true,
      kind: true,
      title: true,
      deadline: true,
      seats: true,
      applications: { where: { state: { not: "draft" } }, select: { state: true, release: true } },
    },
  });
  return rows.map(({ applications, state, ...row }) => ({
    ...row,
    state: state as OpportunityState,
    applicants: applications.length,
    waiting: applications.filter(waitsForHost).length,
  }));
}

export type ModelChoice = Label & { kind: string };

/** The models that rotation and praktik may follow. */
export async function rotationModels(read: ReadClient): Promise<ModelChoice[]> {
  const rows = await read.rotationModel.findMany({ orderBy: { labelDa: "asc" } });
  return rows.map(({ id, labelDa, labelEn, kind }) => ({ id, da: labelDa, en: labelEn, kind }));
}

/** Which of the codes of a posting the database does not know, by field of the form. */
export async function unknownReferences(tx: Tx, posting: Posting): Promise<Record<string, string>> {
  const { modelId, municipalityCode, competences, kind } = posting;
  const unknown: Record<string, string> = {};
  if (modelId !== null) {
    const model = await tx.rotationModel.findUnique({ where: { id: modelId }, select: { kind: true } });
    if (model?.kind !== kind) unknown["modelId"] = "modelKind";
  }
  if (municipalityCode !== null) {
    const found = await tx.organisation.count({ where: { kind: "municipality", code: municipalityCode } });
    if (found === 0) unknown["municipalityCode"] = "municipality";
  }
  const known = await tx.competence.count({ where: { id: { in: [...competences] } } });
  if (known !== new Set(competences).size) unknown["competences"] = "competenceUnknown";
  return unknown;
}

/** The columns that a posting's form decides. */
function columnsOf(posting: Posting) {
  return {
    kind: posting.kind,
    modelId: posting.modelId,
    title: posting.title,
    summary: posting.summary,
    purpose: posting.purpose,
    tasks: posting.tasks,
    learning: posting.learning,
    requirements: posting.requirements,
    terms: posting.terms,
    contactRole: posting.contactRole,
    municipalityCode: posting.municipalityCode,
    format: posting.format,
    workload: posting.workload,
    hoursPerWeek: posting.hoursPerWeek,
    weeks: weeksBetween(posting.startsOn, posting.endsOn),
    startsOn: posting.startsOn,
    endsOn: posting.endsOn,
    deadline: posting.deadline,
    seats: posting.seats,
  };
}

async function writeChoices(tx: Tx, opportunityId: string, { competences, levels }: Posting): Promise<void> {
  await tx.opportunityCompetence.deleteMany({ where: { opportunityId } });
  await tx.opportunityCompetence.createMany({
    data: [...new Set(competences)].map((competenceId, position) => ({
      opportunityId,
      competenceId,
      position,
    })),
  });
  await tx.opportunityLevel.deleteMany({ where: { opportunityId } });
  await tx.opportunityLevel.createMany({
    data: [...new Set(levels)].map((level) => ({ opportunityId, level })),
  });
}

export async function insertPosting(
  tx: Tx,
  given: {
    id: string;
    hostId: string;
    organisationId: string;
    workplaceId: string | null;
    createdAt: Date;
    posting: Posting;
  },
): Promise<void> {
  const { id, hostId, organisationId, workplaceId, createdAt, posting } = given;
  await tx.opportunity.create({
    data: { id, hostId, organisationId, workplaceId, createdAt, state: "draft", ...columnsOf(posting) },
  });
  await writeChoices(tx, id, posting);
}

type At = { id: string; version: number };

/** Replaces what the form decides if the posting is still at `version`; false when somebody changed it first. */
export async function replacePosting(tx: Tx, { id, version }: At, posting: Posting): Promise<boolean> {
  const { count } = await tx.opportunity.updateMany({
    where: { id, version },
    data: { ...columnsOf(posting), version: version + 1 },
  });
  if (count === 0) return false;
  await writeChoices(tx, id, posting);
  return true;
}

/** Takes the posting to another state if it is still at `version`; false when somebody changed it first. */
export async function moveTo(
  tx: Tx,
  { id, version }: At,
  change: { state: OpportunityState; publishedAt?: Date; closedAt?: Date },
): Promise<boolean> {
  const { count } = await tx.opportunity.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  });
  return count === 1;
}

/** Published opportunities whose deadline lies before `today`, a few at a time. */
export async function pastDeadline(tx: Tx, today: string, limit: number) {
  return tx.opportunity.findMany({
    where: { state: "published", deadline: { lt: today } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, version: true, title: true, hostId: true, organisationId: true },
  });
}
