import type { Settings } from "meilisearch";
import { FORM, hasSettings, JOURNAL_SETTINGS, SETTINGS } from "./index-settings.ts";
import type { Server } from "./server.ts";

/** The names of everything that belongs to one index of Rokade on a server. */
export interface Names {
  /** What is searched, always under this name. */
  live: string;
  /** One document that says how things stand. */
  state: string;
  /** The index that a reindex builds, by its number. */
  generation(number: number): string;
  /** What is changed while it is being built. */
  journal(generation: string): string;
}

export interface IndexState {
  /** The form of the documents in the live index, or null before the first reindex. */
  form: number | null;
  /** The number of the last reindex. */
  newest: number;
  /** The index that is being built. */
  building: string | null;
}

const STATE_KEY = "state";
const NEW: IndexState = { form: null, newest: 0, building: null };
const EXISTS = "index_already_exists";
/** The server lists its indexes by pages; this is one. */
const PAGE = 1_000;

export function namesOf(prefix: string): Names {
  return {
    live: prefix,
    state: `${prefix}_state`,
    generation: (number) => `${prefix}_${number}`,
    journal: (generation) => `${generation}_changes`,
  };
}

/** Makes what is missing of the live index and its state; changes nothing that is there. */
export async function ensureIndexes(server: Server, names: Names): Promise<void> {
  const there = await server.ask((client) => client.getRawIndex(names.live));
  if (there === null) await makeIndex(server, names.live, SETTINGS);
  if ((await readState(server, names)) === null) {
    await makeIndex(server, names.state, JOURNAL_SETTINGS);
    await writeState(server, names, NEW);
  }
}

export async function makeIndex(server: Server, uid: string, settings: Settings): Promise<void> {
  await server.change((client) => client.createIndex(uid, { primaryKey: "key" }), EXISTS);
  await server.change((client) => client.index(uid).updateSettings(settings));
}

export async function dropIndex(server: Server, uid: string): Promise<void> {
  await server.change((client) => client.deleteIndex(uid), "index_not_found");
}

/** Everything that reindexes have left behind, but for what is live. */
export async function leftovers(server: Server, names: Names): Promise<string[]> {
  const ours = new RegExp(`^${names.live}_\\d+(_changes)?$`);
  const found: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await server.ask((client) => client.getRawIndexes({ offset, limit: PAGE }));
    found.push(...(page?.results ?? []).map(({ uid }) => uid).filter((uid) => ours.test(uid)));
    if (page === null || page.results.length < PAGE) return found;
  }
}

export async function readState(server: Server, names: Names): Promise<IndexState | null> {
  return server.ask(async (client) => {
    const { form, newest, building } = await client.index(names.state).getDocument(STATE_KEY);
    return { form, newest, building };
  });
}

export async function writeState(server: Server, names: Names, state: IndexState): Promise<void> {
  await server.change((client) => client.index(names.state).addDocuments([{ key: STATE_KEY, ...state }]));
}

/** Whether the live index must be built anew: it is new, of another form, or its settings are not those pinned. */
export async function needsReindex(server: Server, names: Names): Promise<boolean> {
  const settings = await server.ask((client) => client.index(names.live).getSettings());
  if (settings === null || !hasSettings(settings)) return true;
  return (await readState(server, names))?.form !== FORM;
}
