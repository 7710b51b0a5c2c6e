/**
 * Filters of Meilisearch as text. Values come in as `writeValue`, `writeTerm` or a number give them, so no value can
 * hold a quote; they are quoted all the same, because some of its words (`TO`, `IN`) are operators.
 * https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export type Condition = string;

/** Every document has `seen`, and none has this value of it. */
export const NOTHING: Condition = 'seen = "nobody"';
const EVERYTHING: Condition = `NOT ${NOTHING}`;

export function all(parts: readonly Condition[]): Condition {
  const [first, ...more] = parts.filter((part) => part !== EVERYTHING);
  if (first === undefined) return EVERYTHING;
  return more.length === 0 ? first : `(${[first, ...more].join(" AND ")})`;
}

export function any(parts: readonly Condition[]): Condition {
  const [first, ...more] = parts.filter((part) => part !== NOTHING);
  if (first === undefined) return NOTHING;
  return more.length === 0 ? first : `(${[first, ...more].join(" OR ")})`;
}

export function none(part: Condition): Condition {
  return `NOT (${part})`;
}

export function oneOf(attribute: string, values: readonly (string | number)[]): Condition {
  if (values.length === 0) return NOTHING;
  return `${attribute} IN [${values.map(quote).join(", ")}]`;
}

export function compares(
  attribute: string,
  operator: ">=" | ">" | "<=" | "<" | "=",
  value: number,
): Condition {
  return `${attribute} ${operator} ${quote(value)}`;
}

export function exists(attribute: string): Condition {
  return `${attribute} EXISTS`;
}

/** `part` and not `other`. */
export function except(part: Condition, other: Condition): Condition {
  return all([part, none(other)]);
}

function quote(value: string | number): string {
  return `"${value}"`;
}
