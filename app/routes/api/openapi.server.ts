import { z } from "zod";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { CONTACT } from "../../shared/contact.ts";
import type { Problem } from "../../shared/problem.ts";
import { ANSWERS, type Answer, type AnswerName } from "./answers.ts";
import { EXAMPLES, PARAMETER_NAMES, PARAMETERS, type ParameterName } from "./parameters.ts";
import { isList } from "./query.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export type ApiParameter = {
  name: ParameterName;
  in: "query";
  required: false;
  description: string;
  schema: JsonSchema;
  style?: "form";
  explode?: false;
  example?: unknown;
};

/** Answers that were really given, by the name of the example. */
export type RealAnswers = {
  search: Answer<"SearchAnswer">;
  opportunity: Answer<"OpportunityDetails">;
  wrongParameter: Problem;
  notFound: Problem;
};

export type OpenApiOptions = {
  baseUrl: string;
  /** Answers that one address may have in a minute. */
  limit: number;
  answers: Partial<RealAnswers>;
};

/** What goes wrong, and what the asker can do: the texts stand under `api.status` in the locale files. */
export const PROBLEM_STATUSES = [400, 404, 405, 429, 500, 503] as const;

/** The document of the API, OpenAPI 3.1: parameters and answers as the schemas that check them say. */
export function openApiDocument({ baseUrl, limit, answers }: OpenApiOptions) {
  const { t } = wordsOf("en");
  const problemsOf = (...statuses: (typeof PROBLEM_STATUSES)[number][]) =>
    Object.fromEntries(
      statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
    );
  const answered = (name: AnswerName, text: string, example: string) => ({
    description: text,
    headers: HEADERS_OF_ANSWER,
    content: {
      "application/json": {
        schema: { $ref: `#/components/schemas/${name}` },
        ...(example in answers && { examples: { [example]: { $ref: `#/components/examples/${example}` } } }),
      },
    },
  });
  const notModified = { description: t("api.status.304"), headers: HEADERS_OF_ANSWER };
  const ifNoneMatch = {
    name: "If-None-Match",
    in: "header",
    required: false,
    description: t("api.ifNoneMatch"),
    schema: { type: "string" },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: t("api.documentTitle"),
      version: "1.1.0",
      description: t("api.documentText", { limit }),
      contact: { name: "Rokade", email: CONTACT.support, url: baseUrl + href("help.api") },
    },
    servers: [{ url: baseUrl }],
    security: [],
    tags: [{ name: "opportunities", description: t("api.tag") }],
    paths: {
      [href("api.opportunities")]: {
        get: {
          operationId: "searchOpportunities",
          tags: ["opportunities"],
          summary: t("api.operation.search"),
          parameters: [...PARAMETER_NAMES.map(parameterOf), ifNoneMatch],
          responses: {
            200: answered("SearchAnswer", t("api.status.200"), "search"),
            304: notModified,
            ...problemsOf(400, 429, 500, 503),
          },
        },
      },
      [href("api.opportunity", { id: "{id}" }).replace(encodeURIComponent("{id}"), "{id}")]: {
        get: {
          operationId: "readOpportunity",
          tags: ["opportunities"],
          summary: t("api.operation.read"),
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              description: t("api.field.id"),
              schema: { type: "string" },
            },
            ifNoneMatch,
          ],
          responses: {
            200: answered("OpportunityDetails", t("api.status.200"), "opportunity"),
            304: notModified,
            ...problemsOf(404, 429, 500, 503),
          },
        },
      },
      [href("api.openapi")]: {
        get: {
          operationId: "readOpenApi",
          summary: t("api.operation.document"),
          responses: {
            200: {
              description: t("api.status.200"),
              headers: HEADERS_OF_ANSWER,
              content: { "application/json": { schema: { type: "object" } } },
            },
            304: notModified,
            ...problemsOf(429, 500, 503),
          },
        },
      },
    },
    components: {
      schemas: answerSchemas(),
      responses: Object.fromEntries(
        PROBLEM_STATUSES.map((status) => [`Problem${status}`, problemOf(status, answers)]),
      ),
      headers: {
        ETag: { description: t("api.header.etag"), schema: { type: "string" } },
        "RateLimit-Policy": {
          description: t("api.header.policy"),
          schema: { type: "string" },
          example: `"address";q=${limit};w=60`,
        },
        RateLimit: {
          description: t("api.header.left"),
          schema: { type: "string" },
          example: `"address";r=${limit - 1};t=60`,
        },
        "Retry-After": { description: t("api.header.retry"), schema: { type: "integer", minimum: 0 } },
      },
      examples: Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, { value }])),
    },
  };
}

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });
const HEADERS_OF_ANSWER = { ...header("ETag"), ...header("RateLimit-Policy"), ...header("RateLimit") };

function problemOf(status: (typeof PROBLEM_STATUSES)[number], answers: OpenApiOptions["answers"]) {
  const { t } = wordsOf("en");
  const example = status === 400 ? "wrongParameter" : status === 404 ? "notFound" : null;
  return {
    description: t(`api.status.${status}`),
    headers: {
      ...(status === 429 && { ...header("RateLimit-Policy"), ...header("RateLimit") }),
      ...((status === 429 || status === 503) && header("Retry-After")),
    },
    content: {
      "application/problem+json": {
        schema: { $ref: "#/components/schemas/Problem" },
        ...(example !== null &&
          example in answers && { examples: { [example]: { $ref: `#/components/examples/${example}` } } }),
      },
    },
  };
}

/** A parameter as its schema checks it. An example is given as it stands in the address: a list parted by commas. */
function parameterOf(name: ParameterName): ApiParameter {
  const { t } = wordsOf("en");
  const example = EXAMPLES[name];
  const { $schema, ...schema } = z.toJSONSchema(PARAMETERS[name], { io: "input", override: simpler });
  const isNumber = schema.type === "integer";
  return {
    name,
    in: "query",
    required: false,
    description: t(`api.parameter.${name}`),
    schema,
    ...(isList(name) && { style: "form", explode: false }),
    ...(example !== undefined && {
      example: isList(name) ? example.split(",") : isNumber ? Number(example) : example,
    }),
  };
}

/** The schemas of the answers, each referring to the others by name, with what every field means. */
function answerSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: "input",
    override: simpler,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, withMeanings(schema)]),
  );
}

/** Leaves out what says nothing to a reader: the pattern of a date beside its format, the largest number there is. */
function simpler({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format?.startsWith("date")) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.propertyNames) delete jsonSchema.propertyNames;
}

function withMeanings(schema: JsonSchema): JsonSchema {
  const meanings: Record<string, string> = wordsOf("en").t("api.field", { returnObjects: true });
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const description = meanings[name];
    const isPlain = typeof property === "object" && !("$ref" in property);
    return [name, isPlain && description !== undefined ? { ...property, description } : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}
