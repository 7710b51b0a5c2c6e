import {
  ANYWHERE,
  type DayField,
  type Filter,
  type FilterField,
  goingTo,
  type ListField,
  type NumberField,
  SearchQueryInvalid,
  type TextField,
  type Viewer,
} from "../../../app/ports/search-engine.ts";

/** A condition on `d`, one row of the documents. It is always true or false, never NULL, so NOT is the complement. */
export interface Condition {
  sql: string;
  params: (string | number)[];
}

const TEXT_COLUMNS: Readonly<Record<TextField, string>> = {
  id: "d.id",
  externalId: "d.external_id",
  kind: "d.kind",
  organisationId: "d.organisation_id",
  sector: "d.sector",
  regionCode: "d.region_code",
  municipalityCode: "d.municipality_code",
  format: "d.format",
  workload: "d.workload",
  startMonth: "substr(d.starts_on, 1, 7)",
};
const NUMBER_COLUMNS: Readonly<Record<NumberField, string>> = {
  weeks: "d.weeks",
  hoursPerWeek: "d.hours_per_week",
  priceDkk: "d.price_dkk",
};
const DAY_COLUMNS: Readonly<Record<DayField, string>> = {
  startsOn: "d.starts_on",
  deadline: "d.deadline",
  publishedAt: "d.published_at",
};
const LIST_COLUMNS: Readonly<Record<ListField, string>> = {
  competences: "d.competences",
  levels: "d.levels",
  places: `(SELECT json_group_array(value) FROM json_each(json_array(d.region_code, d.municipality_code,
    CASE WHEN d.format = '${ANYWHERE}' THEN '${ANYWHERE}' ELSE '${goingTo("")}' || d.municipality_code END))
    WHERE value IS NOT NULL)`,
};
const ORDER_OPERATORS: ReadonlySet<string> = new Set([">=", ">", "<=", "<"]);

/** SQLite itself refuses expressions of more than 1,000 levels. */
const DEEPEST = 100;
const MOST_NODES = 2_000;

/** What this viewer may find. Stands in front of every filter and is no part of it. */
export function visibleSql(viewer: Viewer): Condition {
  if (viewer === "anonymous") return { sql: "d.visibility = 'public'", params: [] };
  return {
    sql: `(d.visibility = 'public'
      OR (d.visibility = 'sector' AND d.visibility_sector IS ?)
      OR (d.visibility = 'organisation' AND d.visibility_organisation IS ?))`,
    params: [viewer.sector, viewer.organisationId],
  };
}

/** Values never become part of the SQL, they are bound. Throws `SearchQueryInvalid` for what the port does not know. */
export function filterSql(filter: Filter, today: string): Condition {
  let nodes = 0;
  const translate = (node: Filter, depth: number): Condition => {
    nodes += 1;
    if (depth > DEEPEST || nodes > MOST_NODES) throw invalid("too large");
    switch (node.op) {
      case "and":
      case "or": {
        const parts = node.parts.map((part) => translate(part, depth + 1));
        if (parts.length === 0) return { sql: node.op === "and" ? "1" : "0", params: [] };
        return {
          sql: balanced(
            parts.map((part) => part.sql),
            node.op === "and" ? "AND" : "OR",
          ),
          params: parts.flatMap((part) => part.params),
        };
      }
      case "not": {
        const part = translate(node.part, depth + 1);
        return { sql: `NOT (${part.sql})`, params: part.params };
      }
      case "exists":
        return exists(node.field);
      case "to": {
        const value = scalar(node.field);
        return {
          sql: `(${value.column} IS NOT NULL AND ${value.column} BETWEEN ? AND ?)`,
          params: [value.check(node.from), value.check(node.to)],
        };
      }
      case "in":
        return oneOf(node.field, node.values);
      case "=":
      case "!=": {
        if (node.field === "open") {
          if (typeof node.value !== "boolean") throw invalid("open is true or false");
          return isOpen(node.value === (node.op === "="), today);
        }
        const equal = oneOf(node.field, [node.value]);
        return node.op === "=" ? equal : { sql: `NOT ${equal.sql}`, params: equal.params };
      }
      default: {
        if (!ORDER_OPERATORS.has(node.op)) throw invalid(`unknown operator ${String(node.op)}`);
        const value = scalar(node.field);
        return {
          sql: `(${value.column} IS NOT NULL AND ${value.column} ${node.op} ?)`,
          params: [value.check(node.value)],
        };
      }
    }
  };
  return translate(filter, 1);
}

/** Pairs halves, so that a long list of parts stays shallow for SQLite. */
function balanced(parts: readonly string[], operator: "AND" | "OR"): string {
  if (parts.length === 1) return parts[0] ?? "";
  const half = Math.ceil(parts.length / 2);
  return `(${balanced(parts.slice(0, half), operator)} ${operator} ${balanced(parts.slice(half), operator)})`;
}

function isOpen(open: boolean, today: string): Condition {
  const sql = "(d.deadline IS NULL OR d.deadline >= ?)";
  return { sql: open ? sql : `NOT ${sql}`, params: [today] };
}

function oneOf(field: FilterField, values: readonly (string | number)[]): Condition {
  const list = own(LIST_COLUMNS, field);
  if (list !== undefined) {
    const params = [JSON.stringify(values.map(checkText))];
    return {
      sql: `EXISTS (SELECT 1 FROM json_each(${list}) WHERE value IN (SELECT value FROM json_each(?)))`,
      params,
    };
  }
  const { column, check } = scalar(field);
  return {
    sql: `(${column} IS NOT NULL AND ${column} IN (SELECT value FROM json_each(?)))`,
    params: [JSON.stringify(values.map(check))],
  };
}

function exists(field: FilterField): Condition {
  const list = own(LIST_COLUMNS, field);
  return { sql: list === undefined ? `${scalar(field).column} IS NOT NULL` : `${list} <> '[]'`, params: [] };
}

function scalar(field: FilterField): { column: string; check: (value: string | number) => string | number } {
  const number = own(NUMBER_COLUMNS, field);
  if (number !== undefined) return { column: number, check: checkNumber };
  const text = own(TEXT_COLUMNS, field) ?? own(DAY_COLUMNS, field);
  if (text !== undefined) return { column: text, check: checkText };
  throw invalid(`unknown field ${String(field)}`);
}

function own(columns: Readonly<Record<string, string>>, field: string): string | undefined {
  return Object.hasOwn(columns, field) ? columns[field] : undefined;
}

function checkNumber(value: string | number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid("a number is needed");
  return value;
}

function checkText(value: string | number): string {
  if (typeof value !== "string") throw invalid("a text is needed");
  return value;
}

function invalid(message: string): SearchQueryInvalid {
  return new SearchQueryInvalid("filter", message);
}
