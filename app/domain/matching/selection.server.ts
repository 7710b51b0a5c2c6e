import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import type { Facet, SearchEngine, Selection, Viewer } from "../../ports/search-engine.ts";
import type { Actor } from "../people/index.server.ts";
import { choicesOf, type FacetName, facetsOf, filterOf, type SearchCriteria } from "./criteria.ts";
import type { Geography } from "./geography.ts";

/** Who searches, in what, and when. */
export type Searching = {
  db: Database;
  search: SearchEngine;
  clock: Clock;
  /** Null: somebody who is not signed in, who finds only what is public and in no order of fit. */
  actor: Actor | null;
};

type Groups<T> = Partial<Record<FacetName, T>>;
type Counted = Selection & { facets: Groups<Facet>; choices: Groups<readonly string[]> };

/** What a search asks of the engine, whatever the order: only what this person may find, and is still open. */
export function selectionOf(
  { actor, clock }: Pick<Searching, "actor" | "clock">,
  criteria: SearchCriteria,
  geography: Geography,
): Counted {
  const today = clock.today();
  const selection = {
    text: criteria.text,
    visibleTo: viewerOf(actor),
    today,
    filter: filterOf(criteria),
    facets: facetsOf(criteria, today),
    choices: choicesOf(criteria, geography),
  };
  return geography.workplace === null ? narrowedTo(selection, (name) => name !== "near") : selection;
}

/** The same search without the counts: of its groups, only those in which something is chosen. */
export function uncounted(selection: Counted): Counted {
  return narrowedTo(selection, (name) => (selection.choices[name]?.length ?? 0) > 0);
}

function narrowedTo(
  { facets, choices, ...selection }: Counted,
  keeps: (name: FacetName) => boolean,
): Counted {
  const kept = <T>(groups: Groups<T>): Groups<T> =>
    Object.fromEntries(Object.entries(groups).filter(([name]) => keeps(name as FacetName)));
  return { ...selection, facets: kept(facets), choices: kept(choices) };
}

function viewerOf(actor: Actor | null): Viewer {
  if (!actor?.employment) return "anonymous";
  const { sector, organisationId } = actor.employment;
  return { sector, organisationId };
}
