import {
  type EnqueuedTaskPromise,
  type Index,
  Meilisearch,
  MeilisearchApiError,
  type MultiSearchQuery,
  type MultiSearchResult,
} from "meilisearch";
import { SearchError, SearchTaskFailed, SearchUnavailable } from "../../../app/ports/search-engine.ts";
import type { Condition } from "./conditions.ts";

export interface ServerOptions {
  url: string;
  apiKey: string | null;
  /** How long a question may take. */
  askMs: number;
  /** How long it may take to hand over documents. */
  sendMs: number;
  /** How long to wait until a task is done. */
  taskMs: number;
}

export type Answer = MultiSearchResult<Record<string, unknown>>;

/** How many documents a condition holds for; `hitsOf` reads the answer. */
export function countQuery(index: string, filter: Condition): MultiSearchQuery {
  return { ...countAllQuery(index), filter };
}

/** How many documents an index holds, whatever its settings. */
export function countAllQuery(index: string): MultiSearchQuery {
  return { indexUid: index, page: 1, hitsPerPage: 1, attributesToRetrieve: ["key"] };
}

/**
 * Exact, because the question asked for a page (https://www.meilisearch.com/docs/reference/api/search#page). An answer
 * without it is none: it must not look as if nothing were found.
 */
export function hitsOf(answer: Answer | undefined): number {
  if (typeof answer?.totalHits !== "number")
    throw new SearchUnavailable("an answer without a number of hits");
  return answer.totalHits;
}

/** A Meilisearch server through its own client; throws the errors of the port and nothing else. */
export interface Server {
  /** Several searches at once, each answered with its exact number of hits. */
  search(queries: readonly MultiSearchQuery[]): Promise<Answer[]>;
  /** Any question; null when the index or the document is not there. */
  ask<T>(question: (client: Meilisearch) => Promise<T>): Promise<T | null>;
  /** Any change, until it is carried out. `allowed` names the error with which it may end as well. */
  change(task: (client: Meilisearch) => EnqueuedTaskPromise, allowed?: string): Promise<void>;
  /** Which of an attribute's values begin like this one, with the typos that the settings allow. */
  valuesLike(index: string, attribute: string, value: string): Promise<string[]>;
}

const POLL_MS = 20;
const NOT_THERE: ReadonlySet<unknown> = new Set(["index_not_found", "document_not_found"]);

export function openServer({ url, apiKey, askMs, sendMs, taskMs }: ServerOptions): Server {
  const config = { host: url, ...(apiKey === null ? {} : { apiKey }) };
  const asking = new Meilisearch({ ...config, timeout: askMs });
  const sending = new Meilisearch({ ...config, timeout: sendMs });
  return {
    search: (queries) =>
      attempt(async () => {
        const { results } = await asking.multiSearch({ queries: [...queries] });
        if (results.length !== queries.length)
          throw new SearchUnavailable("the answer is not to the question");
        return results;
      }),
    ask: (question) =>
      attempt(async () => {
        try {
          return await question(asking);
        } catch (error) {
          if (NOT_THERE.has(codeOf(error))) return null;
          throw error;
        }
      }),
    change: (task, allowed) =>
      attempt(async () => {
        const sent = await task(sending).catch(refused);
        const { status, error } = await sending.tasks.waitForTask(sent, {
          timeout: taskMs,
          interval: POLL_MS,
        });
        if (status === "succeeded" || (error !== null && error.code === allowed)) return;
        throw new SearchTaskFailed(error?.code ?? `task ${status}`);
      }),
    valuesLike: (index, attribute, value) =>
      attempt(async () => {
        const { facetHits } = await (asking.index(index) as Index).searchForFacetValues({
          facetName: attribute,
          facetQuery: value,
        });
        return facetHits.map((hit) => hit.value);
      }),
  };
}

/** A change that the server refuses at once is not carried out, and will not be when it is tried again. */
function refused(error: unknown): never {
  if (error instanceof MeilisearchApiError && error.response.status === 400) {
    throw new SearchTaskFailed(codeOf(error) ?? "refused", { cause: error });
  }
  throw error;
}

/** No answer in time, no right to ask, an answer that is none: to the domain it is all the same. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SearchError) throw error;
    throw new SearchUnavailable(codeOf(error) ?? nameOf(error), { cause: error });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
