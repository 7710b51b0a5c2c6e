import type words from "../../locales/da/api.json";
import type { JsonSchema, openApiDocument } from "./openapi.server.ts";
import type { ParameterName } from "./parameters.ts";

/** What a parameter may be, told without words: the page has them in the reader's language. */
export type Values =
  | { type: "choices"; choices: readonly string[] }
  | { type: "numbers"; least: number; most: number }
  | { type: "text"; most: number }
  | { type: "day" | "code" };

export type DescribedParameter = { name: ParameterName; values: Values; otherwise: string | null };
/** `shape` is JSON's own word: string, integer, array, object. */
export type DescribedField = { name: FieldName; shape: string };
/** Every field has its words: a test asks the document. */
type FieldName = keyof (typeof words)["field"];

type Document = ReturnType<typeof openApiDocument>;

/** The parameters of a search as the document has them. */
export function describeParameters({ paths }: Document): DescribedParameter[] {
  const search = Object.values(paths).flatMap(({ get }) => ("parameters" in get ? get.parameters : []));
  return search.flatMap((parameter) =>
    parameter.in === "query" && "style" in parameter === "explode" in parameter
      ? [
          {
            name: parameter.name as ParameterName,
            values: valuesOf(parameter.schema as JsonSchema),
            otherwise: defaultOf(parameter.schema as JsonSchema),
          },
        ]
      : [],
  );
}

/** The fields of a schema of the document, in its order. */
export function describeFields(schema: JsonSchema | undefined): DescribedField[] {
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name: name as FieldName,
    shape: typeof property === "object" ? shapeOf(property) : "",
  }));
}

function valuesOf(schema: JsonSchema): Values {
  const { items } = schema;
  const one = typeof items === "object" && !Array.isArray(items) ? items : schema;
  if (one.enum) return { type: "choices", choices: one.enum.map(String) };
  if (one.type === "integer") return { type: "numbers", least: one.minimum ?? 0, most: one.maximum ?? 0 };
  if (one.format === "date") return { type: "day" };
  return one.maxLength === undefined ? { type: "code" } : { type: "text", most: one.maxLength };
}

function defaultOf({ default: value }: JsonSchema): string | null {
  return typeof value === "number" ? String(value) : null;
}

function shapeOf({ type, anyOf, $ref, const: only }: JsonSchema): string {
  if ($ref !== undefined) return "object";
  if (only !== undefined) return "string";
  const types = anyOf?.map((one) => one.type) ?? (Array.isArray(type) ? type : [type]);
  return types.flat().filter(Boolean).join(" | ");
}
