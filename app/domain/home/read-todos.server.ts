import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { type CaseLine, myCases, waitingApplicants, waitingReleases } from "../applications/index.server.ts";
import { waitsForApplicant } from "../applications/labels.ts";
import { type Actor, isLeader } from "../people/index.server.ts";
import { waitingNominations } from "../programmes/index.server.ts";
import { orderTodos, type Todo } from "./todo.ts";

/** Everything that waits for this person across the areas, the most urgent first. */
export async function readTodos({
  db,
  clock,
  actor,
}: {
  db: Database;
  clock: Clock;
  actor: Actor;
}): Promise<Todo[]> {
  const leads = isLeader(actor);
  const [cases, releases, applicants, nominations] = await Promise.all([
    myCases(db.read, actor),
    leads ? waitingReleases(db.read, actor) : [],
    leads ? waitingApplicants(db.read, actor) : [],
    waitingNominations(db.read, actor),
  ]);
  const today = clock.today();
  const todos: Todo[] = releases.map((line) => ({
    key: `release-${line.id}`,
    kind: "release",
    id: line.id,
    person: line.applicant.name,
    title: line.opportunity.title,
    opportunityKind: line.opportunity.kind,
    count: 1,
    dueOn: line.releaseDueOn,
  }));
  for (const line of cases) {
    const kind = ownKind(line, line.opportunity.deadline, today);
    if (kind === null) continue;
    todos.push({
      key: `${kind}-${line.id}`,
      kind,
      id: line.id,
      person: null,
      title: line.opportunity.title,
      opportunityKind: line.opportunity.kind,
      count: 1,
      dueOn: kind === "offer" ? line.offerDueOn : kind === "draft" ? line.opportunity.deadline : null,
    });
  }
  for (const [opportunityId, lines] of Map.groupBy(applicants, (line) => line.opportunity.id)) {
    const [first] = lines;
    if (!first) continue;
    todos.push({
      key: `applicants-${opportunityId}`,
      kind: "applicants",
      id: opportunityId,
      person: null,
      title: first.opportunity.title,
      opportunityKind: first.opportunity.kind,
      count: lines.length,
      dueOn: null,
    });
  }
  for (const nomination of nominations)
    todos.push({
      key: `nomination-${nomination.id}`,
      kind: "nomination",
      id: nomination.id,
      person: nomination.nominatorName,
      title: nomination.opportunity.title,
      opportunityKind: nomination.opportunity.kind,
      count: 1,
      dueOn: nomination.answerDueOn,
    });
  return orderTodos(todos);
}

function ownKind(
  { state, release }: Pick<CaseLine, "state" | "release">,
  deadline: string | null,
  today: string,
): "offer" | "other_period" | "returned" | "draft" | null {
  if (state === "offered") return "offer";
  if (state === "returned") return "returned";
  if (waitsForApplicant({ state, release })) return "other_period";
  if (state === "draft" && (deadline === null || deadline >= today)) return "draft";
  return null;
}
