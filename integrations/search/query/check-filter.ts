import { type Filter, type FilterField, SearchQueryInvalid } from "../../../app/ports/search-engine.ts";
import { isDayField, isListField, isNumberField, isTextField } from "./columns.ts";

const DEEPEST = 100;
const MOST_NODES = 2_000;
const ORDER_OPERATORS: ReadonlySet<unknown> = new Set([">=", ">", "<=", "<"]);

/**
 * Holds a filter against the port at run time: known operators and fields, values of the field's kind, not too large.
 * Throws `SearchQueryInvalid`.
 */
export function checkFilter(filter: Filter): void {
  let nodes = 0;
  const visit = (node: Filter, depth: number): void => {
    nodes += 1;
    check(depth <= DEEPEST && nodes <= MOST_NODES, "too large");
    if ("parts" in node) for (const part of node.parts) visit(part, depth + 1);
    else if ("part" in node) visit(node.part, depth + 1);
    else checkLeaf(node);
  };
  visit(filter, 1);
}

type Leaf = Exclude<Filter, { parts: unknown } | { part: unknown }>;

function checkLeaf(leaf: Leaf): void {
  switch (leaf.op) {
    case "exists":
      checkKnown(leaf.field);
      break;
    case "=":
    case "!=":
      if (leaf.field === "open") check(typeof leaf.value === "boolean", "open is true or false");
      else checkValue(leaf.field, leaf.value);
      break;
    case "in":
      checkKnown(leaf.field);
      check(Array.isArray(leaf.values), "a list of values is needed");
      for (const value of leaf.values) checkValue(leaf.field, value);
      break;
    case "to":
      checkOrdered(leaf.field);
      checkValue(leaf.field, leaf.from);
      checkValue(leaf.field, leaf.to);
      break;
    default:
      check(ORDER_OPERATORS.has(leaf.op), `unknown operator ${String(leaf.op)}`);
      checkOrdered(leaf.field);
      checkValue(leaf.field, leaf.value);
  }
}

function checkKnown(field: FilterField): void {
  const isKnown = isTextField(field) || isListField(field) || isNumberField(field) || isDayField(field);
  check(isKnown, `unknown field ${String(field)}`);
}

function checkOrdered(field: FilterField): void {
  check(isNumberField(field) || isDayField(field), `${String(field)} is not compared by size`);
}

function checkValue(field: FilterField, value: unknown): void {
  checkKnown(field);
  if (isNumberField(field)) check(typeof value === "number" && Number.isFinite(value), "a number is needed");
  else check(typeof value === "string", "a text is needed");
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new SearchQueryInvalid("filter", message);
}
