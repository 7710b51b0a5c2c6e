import type { DayField, ListField, NumberField, TextField } from "../../../../app/ports/search-engine.ts";
import { ListColumn, NumberColumn, TextColumn } from "./columns.ts";
import { Dictionary } from "./dictionary.ts";
import { MatchRoom } from "./match-room.ts";
import { roomFor } from "./numbers.ts";
import { MOST_SLOTS, Postings, WEIGHT_BITS, WEIGHT_MASK } from "./postings.ts";
import { TitleOrder } from "./title-order.ts";

/** A document as the index file keeps it and the memory takes it. */
export interface IndexedDocument {
  id: string;
  texts: Readonly<Record<Exclude<TextField, "id">, string | null>>;
  lists: Readonly<Record<ListField, readonly string[]>>;
  numbers: Readonly<Record<NumberField, number | null>>;
  days: Readonly<Record<DayField, string | null>>;
  /** Who may find it: see `audienceOf`. */
  audience: string;
  /** Its plain comparison is Danish order. */
  titleKey: string;
  /** Its terms, each once: see `packTerm`. */
  terms: Uint32Array;
}

/** The number of a term and its weight (see `weigh-terms.ts`) in 32 bits. */
export function packTerm(number: number, weight: number): number {
  return number * 2 ** WEIGHT_BITS + weight;
}

/**
 * Everything that a search needs, in typed arrays. A document has a slot; slots are never used again, so a replaced
 * document leaves a dead one behind, and postings and lists only ever grow at their end.
 */
export class MemoryIndex {
  readonly dictionary = new Dictionary();
  readonly postings = new Postings();
  readonly titles = new TitleOrder();
  readonly matchRoom = new MatchRoom();
  readonly texts: Readonly<Record<TextField, TextColumn>> = {
    id: new TextColumn(),
    externalId: new TextColumn(),
    kind: new TextColumn(),
    organisationId: new TextColumn(),
    sector: new TextColumn(),
    regionCode: new TextColumn(),
    municipalityCode: new TextColumn(),
    format: new TextColumn(),
    workload: new TextColumn(),
    startMonth: new TextColumn(),
  };
  readonly lists: Readonly<Record<ListField, ListColumn>> = {
    competences: new ListColumn(),
    levels: new ListColumn(),
    places: new ListColumn(),
  };
  readonly numbers: Readonly<Record<NumberField, NumberColumn>> = {
    weeks: new NumberColumn(),
    hoursPerWeek: new NumberColumn(),
    priceDkk: new NumberColumn(),
  };
  readonly days: Readonly<Record<DayField, TextColumn>> = {
    startsOn: new TextColumn(),
    deadline: new TextColumn(),
    publishedAt: new TextColumn(),
  };
  readonly audience = new TextColumn();
  /** Milliseconds since 1970. */
  readonly published = new NumberColumn();
  /** By code of the id: the document's slot and one, 0 when it is gone. */
  #slots = new Uint32Array(0);
  #alive = new Uint32Array(0);
  #slotCount = 0;
  #documents = 0;
  #settled = 0;

  /** How many documents there are. */
  get documents(): number {
    return this.#documents;
  }

  /** Slots are numbers below this. */
  get slotCount(): number {
    return this.#slotCount;
  }

  /** More than half of it is what is left of replaced documents: it should be loaded anew. */
  get isWasteful(): boolean {
    return this.#slotCount > 2 * this.#documents + WASTE_IN_ANY_CASE;
  }

  /** By slot: 1 for a document, 0 for what is left of one. */
  get alive(): Uint32Array {
    return this.#alive;
  }

  /** Undefined when there is no such document. */
  slotOf(id: string): number | undefined {
    const slot = this.#slots[this.texts.id.codes.of(id)] ?? 0;
    return slot === 0 ? undefined : slot - 1;
  }

  idOf(slot: number): string {
    const { codes, bySlot } = this.texts.id;
    return codes.valueOf(bySlot[slot] ?? 0);
  }

  /** Adds or replaces. Its terms must be in the dictionary. Throws a RangeError when there is no slot left. */
  put(document: IndexedDocument): void {
    const slot = this.#slotCount;
    if (slot >= MOST_SLOTS) throw new RangeError("the index is full");
    this.remove(document.id);
    this.#slotCount += 1;
    this.#documents += 1;
    this.#alive = roomFor(this.#alive, slot + 1);
    this.#alive[slot] = 1;
    this.#fill(slot, document);
    const idCode = this.texts.id.codes.of(document.id);
    this.#slots = roomFor(this.#slots, idCode + 1);
    this.#slots[idCode] = slot + 1;
    const { terms } = document;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      this.postings.add(term >>> WEIGHT_BITS, slot, term & WEIGHT_MASK);
    }
  }

  /** An unknown id is ignored. */
  remove(id: string): void {
    const slot = this.slotOf(id);
    if (slot === undefined) return;
    this.#alive[slot] = 0;
    this.#slots[this.texts.id.codes.of(id)] = 0;
    this.#documents -= 1;
  }

  /** Makes the orders that searches need, so that the first search need not. */
  settle(): void {
    this.dictionary.sorted();
    this.titles.ranks();
  }

  /** While very many are put: makes the orders whenever the index has grown by half, so that no step takes long. */
  settleNowAndThen(): void {
    if (this.#slotCount < this.#settled * GROWTH) return;
    this.settle();
    this.#settled = this.#slotCount;
  }

  #fill(slot: number, { id, texts, lists, numbers, days, audience, titleKey }: IndexedDocument): void {
    this.texts.id.set(slot, id);
    for (const field of TEXTS) this.texts[field].set(slot, texts[field]);
    for (const field of LISTS) this.lists[field].set(slot, lists[field]);
    for (const field of NUMBERS) this.numbers[field].set(slot, numbers[field]);
    for (const field of DAYS) this.days[field].set(slot, days[field]);
    this.audience.set(slot, audience);
    this.published.set(slot, Date.parse(days.publishedAt ?? ""));
    this.titles.add(titleKey, id);
  }
}

const WASTE_IN_ANY_CASE = 1_000;
const GROWTH = 1.5;

const TEXTS = [
  "externalId",
  "kind",
  "organisationId",
  "sector",
  "regionCode",
  "municipalityCode",
  "format",
  "workload",
  "startMonth",
] as const;
const LISTS = ["competences", "levels", "places"] as const;
const NUMBERS = ["weeks", "hoursPerWeek", "priceDkk"] as const;
const DAYS = ["startsOn", "deadline", "publishedAt"] as const;
