import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  addDocuments,
  type Body,
  type Document,
  type DoubleIndex,
  facetSearch,
  newIndex,
  Refused,
  search,
  updateSettings,
} from "./double-index.ts";

export interface Request {
  method: string;
  path: string;
  body: unknown;
}

/** How the double answers instead of doing what it is asked. */
export type Fault = "none" | "unavailable" | "garbage" | "silent" | "forbidden";

export interface MeilisearchDouble {
  url: string;
  /** Every request since the start, oldest first. */
  requests: Request[];
  /** What the server holds, by the name of the index. */
  indexes: ReadonlyMap<string, DoubleIndex>;
  fault(fault: Fault): void;
  /** Lets the next task that the predicate takes end in an error. */
  failTask(type: string): void;
  stop(): Promise<void>;
}

interface Task {
  uid: number;
  indexUid: string | null;
  type: string;
  status: "enqueued" | "succeeded" | "failed";
  error: { message: string; code: string; type: string; link: string } | null;
  work: () => void;
}

/**
 * Speaks as much of the protocol of Meilisearch as Rokade uses, written from its documentation, which is named beside
 * each part. Tasks are done in order, and only when somebody asks how one of them stands: a change that is not waited
 * for is not seen.
 */
export async function startMeilisearchDouble(): Promise<MeilisearchDouble> {
  const indexes = new Map<string, DoubleIndex>();
  const tasks: Task[] = [];
  const requests: Request[] = [];
  const failing: string[] = [];
  let fault: Fault = "none";

  const existing = (uid: string): DoubleIndex => {
    const index = indexes.get(uid);
    if (index === undefined) throw new Refused(404, "index_not_found");
    return index;
  };
  const enqueue = (type: string, indexUid: string | null, work: () => void): Body => {
    const uid = tasks.length;
    tasks.push({ uid, indexUid, type, status: "enqueued", error: null, work });
    return { taskUid: uid, indexUid, status: "enqueued", type, enqueuedAt: "2026-01-01T00:00:00Z" };
  };
  const finish = (task: Task) => {
    const isToFail = failing.indexOf(task.type);
    try {
      if (isToFail >= 0) {
        failing.splice(isToFail, 1);
        throw new Refused(500, "internal");
      }
      task.work();
      task.status = "succeeded";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      task.status = "failed";
      task.error = errorBody(error);
    }
  };
  /** Documents may be added to an index that is not there, which is then made with the settings of a new one. */
  const forWriting = (uid: string): DoubleIndex => {
    const index = indexes.get(uid) ?? newIndex();
    indexes.set(uid, index);
    return index;
  };

  const routes: readonly [method: string, path: RegExp, answer: (call: Call) => unknown][] = [
    ["GET", /^\/health$/, () => ({ status: "available" })],
    // https://www.meilisearch.com/docs/reference/api/indexes
    [
      "GET",
      /^\/indexes$/,
      ({ query }) => {
        const offset = Number(query.get("offset") ?? 0);
        const limit = Number(query.get("limit") ?? 20);
        const all = [...indexes.keys()].map(indexObject);
        return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
      },
    ],
    [
      "POST",
      /^\/indexes$/,
      ({ body }) => {
        const { uid } = body as { uid: string };
        return enqueue("indexCreation", uid, () => {
          if (indexes.has(uid)) throw new Refused(409, "index_already_exists");
          indexes.set(uid, newIndex());
        });
      },
    ],
    [
      "GET",
      /^\/indexes\/([\w-]+)$/,
      ({ uid }) => {
        existing(uid);
        return indexObject(uid);
      },
    ],
    [
      "DELETE",
      /^\/indexes\/([\w-]+)$/,
      ({ uid }) =>
        enqueue("indexDeletion", uid, () => {
          existing(uid);
          indexes.delete(uid);
        }),
    ],
    [
      "POST",
      /^\/swap-indexes$/,
      ({ body }) =>
        enqueue("indexSwap", null, () => {
          for (const { indexes: pair, rename } of body as { indexes: [string, string]; rename: boolean }[]) {
            if (rename !== false) throw new Refused(400, "bad_request");
            const [one, other] = [existing(pair[0]), existing(pair[1])];
            indexes.set(pair[0], other);
            indexes.set(pair[1], one);
          }
        }),
    ],
    // https://www.meilisearch.com/docs/reference/api/settings
    ["GET", /^\/indexes\/([\w-]+)\/settings$/, ({ uid }) => existing(uid).settings],
    [
      "PATCH",
      /^\/indexes\/([\w-]+)\/settings$/,
      ({ uid, body }) => enqueue("settingsUpdate", uid, () => updateSettings(forWriting(uid), body as Body)),
    ],
    // https://www.meilisearch.com/docs/reference/api/documents
    [
      "POST",
      /^\/indexes\/([\w-]+)\/documents$/,
      ({ uid, body }) =>
        enqueue("documentAdditionOrUpdate", uid, () => addDocuments(forWriting(uid), body as Document[])),
    ],
    [
      "POST",
      /^\/indexes\/([\w-]+)\/documents\/delete-batch$/,
      ({ uid, body }) =>
        enqueue("documentDeletion", uid, () => {
          for (const key of body as string[]) existing(uid).documents.delete(key);
        }),
    ],
    [
      "GET",
      /^\/indexes\/([\w-]+)\/documents$/,
      ({ uid, query }) => {
        const offset = Number(query.get("offset") ?? 0);
        const limit = Number(query.get("limit") ?? 20);
        const all = [...existing(uid).documents.values()];
        return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
      },
    ],
    [
      "GET",
      /^\/indexes\/([\w-]+)\/documents\/([\w-]+)$/,
      ({ uid, key }) => {
        const document = existing(uid).documents.get(key);
        if (document === undefined) throw new Refused(404, "document_not_found");
        return document;
      },
    ],
    // https://www.meilisearch.com/docs/reference/api/multi_search
    [
      "POST",
      /^\/multi-search$/,
      ({ body }) => ({
        results: (body as { queries: (Body & { indexUid: string })[] }).queries.map((query) => ({
          indexUid: query.indexUid,
          ...search(existing(query.indexUid), query),
        })),
      }),
    ],
    [
      "POST",
      /^\/indexes\/([\w-]+)\/facet-search$/,
      ({ uid, body }) => facetSearch(existing(uid), body as Body),
    ],
    // https://www.meilisearch.com/docs/reference/api/tasks
    [
      "GET",
      /^\/tasks\/(\d+)$/,
      ({ uid }) => {
        for (const task of tasks) if (task.status === "enqueued" && task.uid <= Number(uid)) finish(task);
        const task = tasks[Number(uid)];
        if (task === undefined) throw new Refused(404, "task_not_found");
        const { work: _, ...shown } = task;
        return { ...shown, details: {}, duration: null, startedAt: null, finishedAt: null };
      },
    ],
  ];

  const answer = (method: string, url: URL, body: unknown): unknown => {
    for (const [allowed, path, handle] of routes) {
      const match = allowed === method ? path.exec(url.pathname) : null;
      if (match) return handle({ uid: match[1] ?? "", key: match[2] ?? "", query: url.searchParams, body });
    }
    throw new Refused(404, "not_found");
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const body = await bodyOf(request);
    requests.push({ method: request.method ?? "", path: url.pathname, body });
    if (fault === "silent") return;
    if (fault === "garbage") return void response.end("<html>not Meilisearch</html>");
    try {
      if (fault === "unavailable") throw new Refused(503, "internal");
      if (fault === "forbidden") throw new Refused(403, "invalid_api_key");
      send(response, 200, answer(request.method ?? "", url, body));
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused(500, "internal");
      send(response, refused.status, errorBody(refused));
    }
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    indexes,
    fault: (wanted) => {
      fault = wanted;
    },
    failTask: (type) => failing.push(type),
    stop: () => close(server),
  };
}

interface Call {
  uid: string;
  key: string;
  query: URLSearchParams;
  body: unknown;
}

function indexObject(uid: string): Body {
  return { uid, primaryKey: "key", createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };
}

function errorBody({ code, message }: Refused): {
  message: string;
  code: string;
  type: string;
  link: string;
} {
  return { message, code, type: "invalid_request", link: `https://docs.meilisearch.com/errors#${code}` };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
