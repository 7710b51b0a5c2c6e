import type { Database, Statement } from "better-sqlite3";
import { SearchTaskFailed, SearchUnavailable } from "../../../../app/ports/search-engine.ts";
import { catchUp, type Loaded } from "../loaded.ts";
import { Dictionary } from "../memory/dictionary.ts";
import type { TermWeigher } from "../weigh-terms.ts";
import type { AnalysedDocument } from "./document-row.ts";
import {
  createGeneration,
  dropGeneration,
  type Generation,
  openGeneration,
  thinGeneration,
} from "./generation.ts";

/** Where the file stands; every process that uses it sees the same. */
export interface State {
  /** The generation that searches are answered from. */
  active: number;
  /** The generation that a reindex fills, if one is running or has died. */
  building: number | null;
  /** The highest number that a generation ever had. */
  newest: number;
  /** Counts changes of anything. */
  changes: number;
  /** 1 when a reindex has been finished. */
  complete: number;
}

/** Of more than the active one and the one being built others have made an end. */
const MOST_OPEN = 4;
/** How many documents are taken away at a time from a generation that has had its day. */
const THINNED_AT_ONCE = 500;

/** The index file: what changes, in one transaction each, and what is read. Throws what SQLite throws. */
export class IndexStore {
  readonly #db: Database;
  readonly #state: Statement<[], State>;
  readonly #open = new Map<number, Generation>();
  /** The terms of the last generation that was written to without being in memory. */
  #taught = { generation: 0, dictionary: new Dictionary() };

  constructor(db: Database) {
    this.#db = db;
    this.#state = db.prepare<[], State>("SELECT * FROM state");
  }

  state(): State {
    const row = this.#state.get();
    if (row === undefined) throw new SearchUnavailable("the index has no state");
    return row;
  }

  /** One snapshot, so that a swap by another process does not take tables away in the middle. */
  read<T>(work: (state: State) => T): T {
    return this.#db.transaction(() => work(this.state())).deferred();
  }

  generation(number: number): Generation {
    let known = this.#open.get(number);
    if (known === undefined) {
      if (this.#open.size >= MOST_OPEN) this.#open.clear();
      known = openGeneration(this.#db, number);
      this.#open.set(number, known);
    }
    return known;
  }

  /** `dictionaryOf` gives what is in memory of a generation, if it is; it is taught what it lacks. */
  put(
    documents: readonly AnalysedDocument[],
    weigher: TermWeigher,
    dictionaryOf: (generation: number) => Dictionary | undefined,
  ): void {
    this.#change(
      documents.map(({ id }) => id),
      (number, change) => {
        const generation = this.generation(number);
        const dictionary = dictionaryOf(number) ?? this.#dictionaryTaught(number);
        generation.teach(dictionary);
        const terms = { dictionary, weigher, fresh: new Map<number, number>() };
        for (const document of documents) generation.put(document, change, terms);
      },
    );
  }

  remove(ids: readonly string[]): void {
    this.#change(ids, (number, change) => {
      for (const id of ids) this.generation(number).remove(id, change);
    });
  }

  /** Makes the next generation; one that another reindex was building is given up. */
  startBuilding(): Pick<Loaded, "generation" | "change"> {
    return this.#write(({ active, newest, changes }) => {
      for (const number of this.#generations()) if (number !== active) this.#drop(number);
      const number = newest + 1;
      createGeneration(this.#db, number);
      this.#db.exec("DELETE FROM changed_while_building");
      this.#db.prepare("UPDATE state SET building = ?, newest = ?").run(number, number);
      return { generation: number, change: changes };
    });
  }

  /**
   * Writes documents to the generation that is being built and puts them into its index in memory. What has changed
   * meanwhile wins. Throws `SearchTaskFailed` when another reindex took over.
   */
  addToBuilding(building: Loaded, documents: readonly AnalysedDocument[], weigher: TermWeigher): void {
    const { index } = building;
    const isChanged = this.#db
      .prepare<[string], number>("SELECT 1 FROM changed_while_building WHERE id = ?")
      .pluck();
    const fresh = new Map<number, number>();
    const { added, changes } = this.#build(building.generation, (state) => {
      catchUp(this, building, { ...state, changes: state.changes - 1 });
      const generation = this.generation(building.generation);
      const terms = { dictionary: index.dictionary, weigher, fresh };
      const unchanged = documents.filter(({ id }) => isChanged.get(id) === undefined);
      return {
        added: unchanged.map((document) => generation.put(document, state.changes, terms)),
        changes: state.changes,
      };
    });
    for (const weighed of fresh.keys()) index.dictionary.add(weigher.terms.at(weighed));
    for (const document of added) index.put(document);
    building.change = changes;
  }

  /** From here on searches are answered from what was built. Answers the generation that was active before. */
  swap(building: Loaded): number {
    return this.#build(building.generation, (state) => {
      catchUp(this, building, state);
      this.#db.exec("DELETE FROM changed_while_building");
      this.#db.prepare("UPDATE state SET active = ?, building = NULL, complete = 1").run(building.generation);
      return state.active;
    });
  }

  giveUp(number: number): void {
    this.#build(number, () => {
      this.#drop(number);
      this.#db.exec("UPDATE state SET building = NULL");
    });
  }

  /** Takes a part of a generation away that is no longer in use, and drops it at the end; false when it is gone. */
  clear(number: number): boolean {
    return this.#db
      .transaction(() => {
        if (thinGeneration(this.#db, number, THINNED_AT_ONCE)) return true;
        this.#drop(number);
        return false;
      })
      .immediate();
  }

  #change(ids: readonly string[], apply: (generation: number, change: number) => void): void {
    const markChanged = this.#db.prepare<[string]>("INSERT OR IGNORE INTO changed_while_building VALUES (?)");
    this.#write(({ active, building, changes }) => {
      apply(active, changes);
      if (building === null) return;
      apply(building, changes);
      for (const id of ids) markChanged.run(id);
    });
  }

  #write<T>(work: (state: State) => T): T {
    return this.#db
      .transaction(() => {
        this.#db.exec("UPDATE state SET changes = changes + 1");
        return work(this.state());
      })
      .immediate();
  }

  #build<T>(number: number, work: (state: State) => T): T {
    return this.#write((state) => {
      if (state.building !== number) throw new SearchTaskFailed("another reindex took over");
      return work(state);
    });
  }

  #dictionaryTaught(generation: number): Dictionary {
    if (this.#taught.generation !== generation) this.#taught = { generation, dictionary: new Dictionary() };
    return this.#taught.dictionary;
  }

  #generations(): number[] {
    const names = this.#db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE name GLOB 'documents_[0-9]*' AND type = 'table'",
      )
      .pluck()
      .all();
    return names.map((name) => Number(name.slice("documents_".length)));
  }

  #drop(number: number): void {
    this.#open.delete(number);
    dropGeneration(this.#db, number);
  }
}
