import fc from "fast-check";
import {
  type Filter,
  type FilterField,
  placesOf,
  type SearchDocument,
  type SearchQuery,
  type Sector,
  type Viewer,
} from "../../../app/ports/search-engine.ts";

export const TODAY = "2026-03-10";

/** A small public document; every test changes only what it is about. */
export function document(id: string, changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    externalId: null,
    kind: "rotation",
    title: "Titel",
    summary: "",
    text: "",
    keywords: "",
    organisationId: "odense",
    organisationName: "Odense Kommune",
    sector: "municipality",
    regionCode: "1083",
    municipalityCode: "461",
    place: null,
    competences: [],
    levels: [],
    format: "on_site",
    workload: "full_time",
    weeks: null,
    hoursPerWeek: null,
    startsOn: null,
    deadline: null,
    publishedAt: "2026-01-01T08:00:00.000Z",
    priceDkk: 0,
    visibility: { kind: "public" },
    ...changes,
  };
}

export function query(changes: Partial<SearchQuery> = {}): SearchQuery {
  return { text: "", visibleTo: "anonymous", today: TODAY, page: 1, perPage: 100, ...changes };
}

export async function* streamOf(documents: readonly SearchDocument[]): AsyncGenerator<SearchDocument> {
  yield* documents;
}

/** The visibility rule, written again as simply as it can be. */
export function maySee(viewer: Viewer, { visibility }: SearchDocument): boolean {
  if (visibility.kind === "public") return true;
  if (viewer === "anonymous") return false;
  if (visibility.kind === "sector") return visibility.sector === viewer.sector;
  return visibility.organisationId === viewer.organisationId;
}

/** The filter, one document at a time: what every engine must agree with. */
export function holds(filter: Filter, document: SearchDocument): boolean {
  switch (filter.op) {
    case "and":
      return filter.parts.every((part) => holds(part, document));
    case "or":
      return filter.parts.some((part) => holds(part, document));
    case "not":
      return !holds(filter.part, document);
    case "exists":
      return valuesOf(document, filter.field).length > 0;
    case "=":
    case "!=": {
      const equal =
        filter.field === "open"
          ? (document.deadline === null || document.deadline >= TODAY) === filter.value
          : valuesOf(document, filter.field).some((value) => value === filter.value);
      return equal === (filter.op === "=");
    }
    case "in": {
      const values: readonly (string | number)[] = filter.values;
      return valuesOf(document, filter.field).some((value) => values.includes(value));
    }
    case "to":
      return valuesOf(document, filter.field).some((value) => value >= filter.from && value <= filter.to);
    case ">=":
      return valuesOf(document, filter.field).some((value) => value >= filter.value);
    case ">":
      return valuesOf(document, filter.field).some((value) => value > filter.value);
    case "<=":
      return valuesOf(document, filter.field).some((value) => value <= filter.value);
    case "<":
      return valuesOf(document, filter.field).some((value) => value < filter.value);
  }
}

export function valuesOf(document: SearchDocument, field: FilterField): (string | number)[] {
  if (field === "competences") return document.competences.map(({ id }) => id);
  if (field === "levels") return [...document.levels];
  if (field === "places") return placesOf(document);
  if (field === "startMonth") return document.startsOn === null ? [] : [document.startsOn.slice(0, 7)];
  const value = document[field];
  return value === null ? [] : [value];
}

const sector = fc.constantFrom<Sector>("state", "region", "municipality");
const organisationId = fc.constantFrom("odense", "herlev", "skat");
const day = fc.constantFrom("2026-02-28", "2026-03-09", "2026-03-10", "2026-05-01", "2026-05-31");
const competence = fc.constantFrom(
  { id: "ledelse", label: "Ledelse", synonyms: ["lederskab"] },
  { id: "økonomi", label: "Økonomistyring", synonyms: [] },
  { id: "o'hara", label: "Digitalisering", synonyms: ["it"] },
);
const level = fc.constantFrom("leader", "leader_of_leaders", "aspiring");
const weeks = fc.constantFrom(2, 8, 13, 26);
const sentence = fc
  .array(
    fc.constantFrom("projektledelse", "ledelse", "ældrepleje", "økonomi", "skole", "drift", "jura", "Århus"),
    {
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

export const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.constant<Viewer>("anonymous"),
  fc.record({ sector, organisationId }),
);

const anyDocument: fc.Arbitrary<Omit<SearchDocument, "id">> = fc
  .record({
    kind: fc.constantFrom("rotation", "work_placement", "e_learning"),
    title: sentence,
    summary: sentence,
    text: sentence,
    sector,
    organisationId,
    organisationName: fc.constantFrom("Odense Kommune", "Skole og Drift", "Århus Ældrepleje"),
    competences: fc.uniqueArray(competence, { selector: ({ id }) => id }),
    levels: fc.uniqueArray(level),
    weeks: fc.option(weeks),
    hoursPerWeek: fc.option(fc.constantFrom(7.4, 37)),
    startsOn: fc.option(day),
    deadline: fc.option(day),
    priceDkk: fc.constantFrom(0, 4_500),
    municipalityCode: fc.option(fc.constantFrom("461", "751")),
    visibility: fc.oneof(
      fc.constant({ kind: "public" as const }),
      sector.map((value) => ({ kind: "sector" as const, sector: value })),
      organisationId.map((value) => ({ kind: "organisation" as const, organisationId: value })),
    ),
  })
  .map((changes) => document("", changes));

export const anyDocuments: fc.Arbitrary<SearchDocument[]> = fc
  .array(anyDocument, { minLength: 1, maxLength: 25 })
  .map((all) => all.map((one, at) => ({ ...one, id: `d${at}` })));

const textField = fc.constantFrom(
  "kind",
  "sector",
  "organisationId",
  "municipalityCode",
  "startMonth",
  "competences",
  "levels",
  "places",
);
const textValue = fc.oneof(
  fc.constantFrom(
    "online",
    "at:461",
    "rotation",
    "e_learning",
    "state",
    "odense",
    "461",
    "2026-05",
    "ledelse",
    "o'hara",
    "aspiring",
  ),
  fc.constantFrom("", '"', "' OR 1=1 --", "x) OR (1=1", "NULL"),
);
const dayField = fc.constantFrom("startsOn", "deadline");
const numberField = fc.constantFrom("weeks", "hoursPerWeek", "priceDkk");
const number = fc.oneof(weeks, fc.constantFrom(0, 37, 7.4, -1));
const order = fc.constantFrom(">=", ">", "<=", "<");
const equality = fc.constantFrom("=", "!=");

const { anyFilter: nestedFilter } = fc.letrec<{ anyFilter: Filter; leaf: Filter }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ op: equality, field: textField, value: textValue }),
    fc.record({ op: equality, field: numberField, value: number }),
    fc.record({ op: equality, field: fc.constant("open" as const), value: fc.boolean() }),
    fc.record({
      op: fc.constant("in" as const),
      field: textField,
      values: fc.array(textValue, { maxLength: 3 }),
    }),
    fc.record({
      op: fc.constant("in" as const),
      field: numberField,
      values: fc.array(number, { maxLength: 3 }),
    }),
    fc.record({ op: order, field: numberField, value: number }),
    fc.record({ op: order, field: dayField, value: day }),
    fc.record({ op: fc.constant("to" as const), field: numberField, from: number, to: number }),
    fc.record({ op: fc.constant("to" as const), field: dayField, from: day, to: day }),
    fc.record({ op: fc.constant("exists" as const), field: fc.oneof(textField, numberField, dayField) }),
  ),
  anyFilter: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    tie("leaf"),
    fc.record({ op: fc.constantFrom("and", "or"), parts: fc.array(tie("anyFilter"), { maxLength: 3 }) }),
    fc.record({ op: fc.constant("not" as const), part: tie("anyFilter") }),
  ),
}));
export const anyFilter = nestedFilter;

/** Every parameter that a searcher can turn, in any combination; the viewer stays to be set. */
export const anyQuery: fc.Arbitrary<Omit<SearchQuery, "visibleTo">> = fc.record(
  {
    text: fc.oneof(
      sentence,
      fc.constantFrom("ledelsesudvikling", "projektledr", "skol", '" OR visibility', "*", "jura ledlse økon"),
    ),
    today: fc.constant(TODAY),
    filter: anyFilter,
    facets: fc.constant({
      kind: { type: "value" as const, field: "kind" as const },
      competence: { type: "value" as const, field: "competences" as const },
      length: {
        type: "range" as const,
        field: "weeks" as const,
        buckets: [
          { name: "short", below: 9 },
          { name: "long", from: 9 },
        ],
      },
    }),
    choices: fc.record(
      {
        kind: fc.subarray(["rotation", "e_learning", "unknown"]),
        competence: fc.subarray(["ledelse", "økonomi"]),
        length: fc.subarray(["short", "long"]),
      },
      { requiredKeys: [] },
    ),
    sort: fc.oneof(
      fc.constantFrom("relevance" as const, "deadline" as const, "newest" as const),
      fc.record({ given: fc.subarray(["d3", "d1", "d0", "d7"]) }),
    ),
    page: fc.integer({ min: 1, max: 3 }),
    perPage: fc.constantFrom(1, 5, 100),
    highlight: fc.boolean(),
  },
  { requiredKeys: ["text", "today", "facets", "page", "perPage"] },
);
