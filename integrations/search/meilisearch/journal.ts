import type { IndexDocument } from "./index-document.ts";
import type { Server } from "./server.ts";

/** What became of a document: what it holds now, or null when it was removed. */
export interface Change {
  key: string;
  document: IndexDocument | null;
}

const PAGE = 1_000;

/** The last change of each document, by key. */
export async function readJournal(server: Server, journal: string): Promise<Change[]> {
  const changes: Change[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await server.ask((client) =>
      client.index<Change>(journal).getDocuments({ offset, limit: PAGE }),
    );
    const results: Change[] = page?.results ?? [];
    changes.push(...results.map(({ key, document }) => ({ key, document: document ?? null })));
    if (results.length < PAGE) return changes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
}

export async function writeJournal(
  server: Server,
  journal: string,
  changes: readonly Change[],
): Promise<void> {
  await server.change((client) => client.index<Change>(journal).addDocuments([...changes]));
}

/** Brings an index up to the changes; documents to remove that it does not hold are no error. */
export async function applyChanges(server: Server, index: string, changes: readonly Change[]): Promise<void> {
  const put = changes.map(({ document }) => document).filter((document) => document !== null);
  const removed = changes.filter(({ document }) => document === null).map(({ key }) => key);
  if (put.length > 0) await server.change((client) => client.index(index).addDocuments(put));
  if (removed.length > 0) await server.change((client) => client.index(index).deleteDocuments(removed));
}
