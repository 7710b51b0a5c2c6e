/** One thing that waits for somebody: what it is, about whom, by when, and where to do it. */
export type Todo = {
  key: string;
  kind: "release" | "offer" | "other_period" | "nomination" | "returned" | "applicants" | "draft";
  /** The record to open. */
  id: string;
  /** Whom it is about, when it is about somebody else. */
  person: string | null;
  title: string;
  /** Of the opportunity: its key under `catalogue.kind`. */
  opportunityKind: string;
  count: number;
  dueOn: string | null;
};

/** What others wait for comes before what only concerns oneself, when nothing is due. */
const RANK: Record<Todo["kind"], number> = {
  release: 0,
  offer: 1,
  other_period: 2,
  nomination: 3,
  returned: 4,
  applicants: 5,
  draft: 6,
};

/** The most urgent first: by the day it is due, those without a day last; then by kind and title. */
export function orderTodos(todos: readonly Todo[]): Todo[] {
  const end = "9999-12-31";
  return todos.toSorted(
    (a, b) =>
      (a.dueOn ?? end).localeCompare(b.dueOn ?? end) ||
      RANK[a.kind] - RANK[b.kind] ||
      a.title.localeCompare(b.title, "da") ||
      a.key.localeCompare(b.key),
  );
}
