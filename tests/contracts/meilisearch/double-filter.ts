/**
 * The filter expressions of Meilisearch, as far as they are used here.
 * https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export type Filter =
  | { op: "or" | "and"; parts: Filter[] }
  | { op: "not"; part: Filter }
  | { op: "in"; attribute: string; texts: ReadonlySet<string>; numbers: ReadonlySet<number> }
  | { op: ">=" | ">" | "<=" | "<"; attribute: string; value: string }
  | { op: "exists"; attribute: string };

const TOKEN = /\s*(>=|<=|!=|[()[\],=<>]|"[^"]*"|[A-Za-z0-9_.-]+)/y;

/** Brackets count four times each, against the limit of 200 of the server's parser. */
const DEEPEST = 50;

/** Throws an `Error` for what the server would refuse as `invalid_search_filter`. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`Was expecting ${expected ?? "a value"} at ${at}`);
    return token;
  };
  const value = (): string => {
    const token = take();
    return token.startsWith('"') ? token.slice(1, -1) : token;
  };
  const list = (parse: (depth: number) => Filter, word: "OR" | "AND", depth: number): Filter => {
    const parts = [parse(depth)];
    while (peek() === word) {
      take(word);
      parts.push(parse(depth));
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { op: word === "OR" ? "or" : "and", parts };
  };
  const expression = (depth: number): Filter => {
    if (depth > DEEPEST) throw new Error("Too many nested conditions");
    return list((inner) => list(negation, "AND", inner), "OR", depth);
  };
  const negation = (depth: number): Filter => {
    if (peek() !== "NOT") return primary(depth);
    take("NOT");
    return { op: "not", part: negation(depth) };
  };
  const primary = (depth: number): Filter => {
    if (peek() === "(") {
      take("(");
      const inner = expression(depth + 1);
      take(")");
      return inner;
    }
    const attribute = value();
    const operator = take();
    switch (operator) {
      case "EXISTS":
        return { op: "exists", attribute };
      case "IN":
        return among(attribute, values());
      case "=":
        return among(attribute, [value()]);
      case ">=":
      case ">":
      case "<=":
      case "<":
        return { op: operator, attribute, value: value() };
      default:
        throw new Error(`Was expecting an operation, found ${operator}`);
    }
  };
  const values = (): string[] => {
    const found: string[] = [];
    take("[");
    while (peek() !== "]") {
      found.push(value());
      if (peek() === ",") take(",");
    }
    take("]");
    return found;
  };
  const filter = expression(0);
  if (at < tokens.length) throw new Error(`Found unexpected characters: ${tokens.slice(at).join(" ")}`);
  return filter;
}

/** The attributes that a filter asks about. */
export function attributesOf(filter: Filter): string[] {
  if ("parts" in filter) return filter.parts.flatMap(attributesOf);
  return "part" in filter ? attributesOf(filter.part) : [filter.attribute];
}

export function holds(filter: Filter, document: Readonly<Record<string, unknown>>): boolean {
  switch (filter.op) {
    case "or":
      return filter.parts.some((part) => holds(part, document));
    case "and":
      return filter.parts.every((part) => holds(part, document));
    case "not":
      return !holds(filter.part, document);
    case "exists":
      return document[filter.attribute] !== undefined;
    case "in":
      return valuesIn(document[filter.attribute]).some((value) =>
        typeof value === "number" ? filter.numbers.has(value) : filter.texts.has(normalForm(value)),
      );
    default:
      return valuesIn(document[filter.attribute]).some((value) => compares(value, filter));
  }
}

export function valuesIn(value: unknown): (string | number)[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string" || typeof one === "number");
}

const NORMAL_FORMS = new Map<string, string>();

/** Upper and lower case, and accents, are the same to a filter. */
export function normalForm(value: string): string {
  const known = NORMAL_FORMS.get(value);
  if (known !== undefined) return known;
  const normal = value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  NORMAL_FORMS.set(value, normal);
  return normal;
}

/** Longer values are never found. */
const LONGEST_VALUE = 468;

function among(attribute: string, values: readonly string[]): Filter {
  return {
    op: "in",
    attribute,
    texts: new Set(values.filter(({ length }) => length <= LONGEST_VALUE).map(normalForm)),
    numbers: new Set(values.map(Number)),
  };
}

function compares(found: string | number, { op, value }: { op: string; value: string }): boolean {
  const to = Number(value);
  if (typeof found !== "number" || Number.isNaN(to)) return false;
  if (op === ">=") return found >= to;
  if (op === ">") return found > to;
  return op === "<=" ? found <= to : found < to;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`Unexpected ${text.slice(at, at + 10)}`);
    tokens.push(token);
  }
  return tokens;
}
