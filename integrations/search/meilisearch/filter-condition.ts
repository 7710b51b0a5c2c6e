import type {
  Bucket,
  Facet,
  Filter,
  FilterField,
  Selection,
  Viewer,
} from "../../../app/ports/search-engine.ts";
import { SearchQueryInvalid } from "../../../app/ports/search-engine.ts";
import { isDayField, isNumberField } from "../query/columns.ts";
import { all, any, type Condition, compares, exists, none, oneOf } from "./conditions.ts";
import { writeDay, writeInstant, writeValue } from "./values.ts";

/** Meilisearch counts each level four or five times and refuses more than 200 (filter-parser, `MAX_FILTER_DEPTH`). */
const DEEPEST = 35;

/** The attribute of a document that holds a field of the port. The key of a document is its id. */
export function attributeOf(field: FilterField): string {
  return field === "id" ? "key" : field;
}

/** What `seen` holds of a document for each viewer that may find it. */
function seenBy(viewer: Viewer): string[] {
  if (viewer === "anonymous") return ["public"];
  return [
    "public",
    `sector-${writeValue(viewer.sector)}`,
    `organisation-${writeValue(viewer.organisationId)}`,
  ];
}

/** What the viewer may see of the documents, narrowed by the filter of a selection; choices do not count. */
export function scopeOf({ visibleTo, filter, today }: Selection): Condition {
  const visible = oneOf("seen", seenBy(visibleTo));
  return filter === undefined ? visible : all([visible, filterCondition(filter, today)]);
}

/** The documents for which a filter holds. Throws `SearchQueryInvalid`. */
function filterCondition(filter: Filter, today: string): Condition {
  const translate = (node: Filter, depth: number): Condition => {
    if (depth > DEEPEST) throw new SearchQueryInvalid("filter", "too large");
    switch (node.op) {
      case "and":
        return all(node.parts.map((part) => translate(part, depth + 1)));
      case "or":
        return any(node.parts.map((part) => translate(part, depth + 1)));
      case "not":
        return none(translate(node.part, depth + 1));
      case "exists":
        return exists(attributeOf(node.field));
      case "in":
        return equals(node.field, node.values);
      case "to":
        return all([
          compares(attributeOf(node.field), ">=", sizeOf(node.field, node.from)),
          compares(attributeOf(node.field), "<=", sizeOf(node.field, node.to)),
        ]);
      case "=":
      case "!=": {
        const equal = node.field === "open" ? isOpen(node.value, today) : equals(node.field, [node.value]);
        return node.op === "=" ? equal : none(equal);
      }
      default:
        return compares(attributeOf(node.field), node.op, sizeOf(node.field, node.value));
    }
  };
  return translate(filter, 1);
}

/** The documents that fit what is chosen in a facet; nothing chosen fits all. */
export function choiceCondition(facet: Facet, chosen: readonly string[]): Condition {
  if (facet.type === "value") return equals(facet.field, chosen);
  const { field } = facet;
  const buckets: readonly Bucket<string | number>[] = facet.buckets;
  return any(
    buckets.filter(({ name }) => chosen.includes(name)).map((bucket) => bucketCondition(field, bucket)),
  );
}

/** The bounds of a day or a number, as they are compared. Throws `SearchQueryInvalid` for a text that is no day. */
export function sizeOf(field: FilterField, value: string | number): number {
  const size = writeSize(field, value);
  if (size === null) throw new SearchQueryInvalid("filter", "a day is needed");
  return size;
}

function writeSize(field: FilterField, value: string | number): number | null {
  if (typeof value === "number") return value;
  return field === "publishedAt" ? writeInstant(value) : writeDay(value);
}

function bucketCondition(field: FilterField, { from, below, missing }: Bucket<string | number>): Condition {
  const attribute = attributeOf(field);
  if (missing) return none(exists(attribute));
  return all([
    exists(attribute),
    ...(from === undefined ? [] : [compares(attribute, ">=", sizeOf(field, from))]),
    ...(below === undefined ? [] : [compares(attribute, "<", sizeOf(field, below))]),
  ]);
}

function equals(field: FilterField, values: readonly (string | number)[]): Condition {
  const attribute = attributeOf(field);
  if (!isNumberField(field) && !isDayField(field)) {
    return oneOf(
      attribute,
      values.map((value) => writeValue(String(value))),
    );
  }
  // A text that is no day is no document's day.
  const sizes = values.map((value) => writeSize(field, value));
  return oneOf(
    attribute,
    sizes.filter((size) => size !== null),
  );
}

function isOpen(open: boolean, today: string): Condition {
  const isOpenNow = any([none(exists("deadline")), compares("deadline", ">=", sizeOf("deadline", today))]);
  return open ? isOpenNow : none(isOpenNow);
}
