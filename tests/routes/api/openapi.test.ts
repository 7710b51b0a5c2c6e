import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";

type Schema = { properties?: Record<string, { description?: string; $ref?: string }> } & Record<
  string,
  unknown
>;
type Parameter = { name: string; in: string; schema: Schema; example?: unknown };
type Document = {
  openapi: string;
  paths: Record<string, { get: { parameters?: Parameter[]; responses: Record<string, object> } }>;
  components: { schemas: Record<string, Schema>; examples: Record<string, { value: unknown }> };
};

let app: TestApp;
let document: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  app = await testApp();
  document = (await (await app.visitor().get("/api/v1/openapi.json")).json()) as Document;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "rokade", components: { schemas: closed(document.components.schemas) } });
});
afterAll(() => app?.close());

/** Fields that the document does not name would be a lie by silence: nothing else may stand in an answer. */
function closed(schemas: Record<string, Schema>): unknown {
  return JSON.parse(JSON.stringify(schemas), (_key, value) =>
    value?.type === "object" && value.properties ? { ...value, additionalProperties: false } : value,
  );
}

function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(`rokade#/components/schemas/${name}`);
  if (!validate) throw new Error(`No schema ${name}`);
  return validate;
}

async function expectAnswer(path: string, name: string): Promise<unknown> {
  const body: unknown = await (await app.visitor().get(path)).json();
  const validate = validatorOf(name);
  validate(body);
  expect(validate.errors ?? [], path).toEqual([]);
  return body;
}

const searchParameters = () => document.paths["/api/v1/opportunities"]?.get.parameters ?? [];

describe("the document of the API", () => {
  it("is OpenAPI 3.1", async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("refers to nothing that is not there", () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(names.length).toBeGreaterThan(20);
    const components = document.components as unknown as Record<string, Record<string, unknown>>;
    for (const [reference, part = "", name = ""] of names)
      expect(components[part]?.[name], reference).toBeDefined();
  });

  it("says what each parameter and each field means", () => {
    for (const parameter of searchParameters())
      expect(parameter, parameter.name).toHaveProperty("description");
    for (const [schema, { properties }] of Object.entries(document.components.schemas))
      for (const [name, property] of Object.entries(properties ?? {}))
        expect(property.$ref ?? property.description, `${schema}.${name}`).toBeTruthy();
  });

  it("has examples that are answers, and parameters that find something", async () => {
    const { search, opportunity, wrongParameter, notFound } = document.components.examples;
    for (const [name, example] of [
      ["SearchAnswer", search],
      ["OpportunityDetails", opportunity],
      ["Problem", wrongParameter],
      ["Problem", notFound],
    ] as const) {
      const validate = validatorOf(name);
      validate(example?.value);
      expect(validate.errors ?? [], name).toEqual([]);
    }
    const examples = searchParameters().filter(({ example }) => example !== undefined);
    expect(examples.length).toBeGreaterThan(10);
    for (const { name, example } of examples) {
      const body = await expectAnswer(
        `/api/v1/opportunities?${name}=${[example].flat().join(",")}`,
        "SearchAnswer",
      );
      expect(body, name).toMatchObject({ total: expect.any(Number) });
      expect((body as { total: number }).total, name).toBeGreaterThan(0);
    }
  });

  it("allows by its schemas what the API takes, and nothing that it refuses", async () => {
    const tried = [
      ...["", "rotation", "e_learning,rotation", "jobs", "1083", "0751", "75", "employee", "top,boss"],
      ...["online", "full_time", "0", "1", "100", "101", "1000", "-1", "1.5", "2027-02-28", "2027-02-30"],
      ...["relevance", "best", "project-management", "A B", "x".repeat(200), "x".repeat(201), "æ".repeat(7)],
    ];
    for (const { name, schema, in: place } of searchParameters().filter((one) => one.in === "query")) {
      expect(place).toBe("query");
      const validate = ajv.compile(schema);
      for (const value of tried) {
        if (value === "" && name !== "q") continue;
        const typed =
          schema["type"] === "array"
            ? value.split(",").filter(Boolean)
            : schema["type"] === "integer" && /^\d+$/.test(value)
              ? Number(value)
              : value;
        const { status } = await app
          .visitor()
          .get(`/api/v1/opportunities?${name}=${encodeURIComponent(value)}`);
        expect([200, 400]).toContain(status);
        expect(status === 200, `${name}=${value.slice(0, 30)}`).toBe(validate(typed));
      }
    }
  });
});

describe("the answers", () => {
  it.each([
    ["/api/v1/opportunities?perPage=100", "SearchAnswer"],
    ["/api/v1/opportunities?q=ledelse&sort=newest&page=2", "SearchAnswer"],
    ["/api/v1/opportunities?q=qqqq&page=9", "SearchAnswer"],
    ["/api/v1/opportunities?kind=jobs", "Problem"],
    ["/api/v1/opportunities/opportunity-rot-aarhus-sagsoverblik", "OpportunityDetails"],
    ["/api/v1/opportunities/no-such-id", "Problem"],
    ["/api/v1/nothing", "Problem"],
  ])("%s is a %s of the document", async (path, name) => {
    await expectAnswer(path, name);
  });

  it("are of the document for every opportunity there is", async () => {
    const { rokade } = app;
    const all = await rokade.db.read.opportunity.findMany({
      where: { state: "published" },
      select: { id: true },
    });
    const validate = validatorOf("OpportunityDetails");
    for (const { id } of all) {
      validate(await (await app.visitor().get(`/api/v1/opportunities/${id}`)).json());
      expect(validate.errors ?? [], id).toEqual([]);
    }
  });
});

describe("the page of the API", () => {
  it.each(["da", "en"])("shows every parameter, field and status of the document (%s)", async (language) => {
    const page = textOf(await (await app.visitor().get(`/hjaelp/api?sprog=${language}`)).text());
    const fields = ["SearchAnswer", "Opportunity", "OpportunityDetails"].flatMap((name) =>
      Object.keys(document.components.schemas[name]?.properties ?? {}),
    );
    for (const name of [
      ...searchParameters()
        .filter((one) => one.in === "query")
        .map(({ name }) => name),
      ...fields,
    ])
      expect(page).toContain(name);
    for (const status of ["304", "400", "404", "429", "503"]) expect(page).toContain(status);
    expect(page).toContain(`curl "${app.baseUrl}/api/v1/opportunities?q=digitalisering"`);
  });

  it("leads to addresses that answer", async () => {
    const html = await (await app.visitor().get("/hjaelp/api")).text();
    const links = [...html.matchAll(/href="(\/api\/[^"]+)"/g)].map(([, path = ""]) =>
      path.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const path of links) expect((await app.visitor().get(path)).status, path).toBe(200);
    expect(await (await app.visitor().get("/hjaelp")).text()).toContain('href="/hjaelp/api"');
  });
});
