import { isDeepStrictEqual } from "node:util";
import { type SearchDocument, SearchError, SearchTaskFailed } from "../../../app/ports/search-engine.ts";
import { toIndexDocument } from "./index-document.ts";
import { FORM, JOURNAL_SETTINGS, SETTINGS } from "./index-settings.ts";
import { dropIndex, leftovers, makeIndex, type Names, readState, writeState } from "./indexes.ts";
import { applyChanges, readJournal } from "./journal.ts";
import type { Server } from "./server.ts";

const BATCH = 1_000;

/**
 * Builds a second index beside the live one and swaps the two, so that no search sees half of one. Meanwhile every
 * change goes to the live index and into a journal (`journal.ts`), whichever process makes it, and the journal is laid
 * over the new index before the swap, and once more after it for what came in between. Of two reindexes at once the
 * last wins. Rejects with the errors of the port.
 */
export async function reindex(
  server: Server,
  names: Names,
  documents: AsyncIterable<SearchDocument>,
  onProgress?: (documentsDone: number) => void,
): Promise<void> {
  const building = await startBuilding(server, names);
  const journal = names.journal(building);
  try {
    await fill(server, building, documents, onProgress);
    const before = await readJournal(server, journal);
    await applyChanges(server, building, before);
    await checkOurs(server, names, building);
    await server.change((client) => client.swapIndexes([{ indexes: [names.live, building], rename: false }]));
    await catchUp(server, names.live, journal, before);
    await finish(server, names, building, FORM);
  } catch (error) {
    await giveUp(server, names, building);
    throw error instanceof SearchError ? error : new SearchTaskFailed("reindex", { cause: error });
  }
}

async function startBuilding(server: Server, names: Names): Promise<string> {
  const state = await readState(server, names);
  const newest = (state?.newest ?? 0) + 1;
  const building = names.generation(newest);
  for (const uid of await leftovers(server, names)) await dropIndex(server, uid);
  await makeIndex(server, building, SETTINGS);
  await makeIndex(server, names.journal(building), JOURNAL_SETTINGS);
  await writeState(server, names, { form: state?.form ?? null, newest, building });
  return building;
}

async function fill(
  server: Server,
  building: string,
  documents: AsyncIterable<SearchDocument>,
  onProgress?: (documentsDone: number) => void,
): Promise<void> {
  let batch: SearchDocument[] = [];
  let done = 0;
  const flush = async () => {
    const written = batch.map(toIndexDocument);
    batch = [];
    await server.change((client) => client.index(building).addDocuments(written));
    done += written.length;
    onProgress?.(done);
  };
  for await (const document of documents) {
    batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

/** A change is in the journal before it is in the live index, so after the swap one look more sees the last of them. */
async function catchUp(
  server: Server,
  live: string,
  journal: string,
  applied: Awaited<ReturnType<typeof readJournal>>,
): Promise<void> {
  let before = applied;
  for (;;) {
    const now = await readJournal(server, journal);
    if (isDeepStrictEqual(now, before)) return;
    await applyChanges(server, live, now);
    before = now;
  }
}

async function checkOurs(server: Server, names: Names, building: string): Promise<void> {
  if ((await readState(server, names))?.building !== building)
    throw new SearchTaskFailed("another reindex took over");
}

/** After the swap `building` holds the old documents. */
async function finish(server: Server, names: Names, building: string, form: number | null): Promise<void> {
  const state = await readState(server, names);
  if (state?.building === building) await writeState(server, names, { ...state, form, building: null });
  await dropIndex(server, building);
  await dropIndex(server, names.journal(building));
}

async function giveUp(server: Server, names: Names, building: string): Promise<void> {
  try {
    await finish(server, names, building, (await readState(server, names))?.form ?? null);
  } catch {
    // The next reindex drops what is left; the first error is the one to know.
  }
}
