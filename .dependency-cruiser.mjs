/**
 * The house rules of the code, checked in every test run. tests/fixtures/architecture/ holds, for each rule, a file
 * that breaks it; tests/bootstrap/architecture.test.ts checks that it is caught.
 */

/** Who may ask whom, strictly left to right: an area uses only what stands before it. */
export const areas = [
  "audit",
  "jobs",
  "imports",
  "competences",
  "people",
  "notifications",
  "catalogue",
  "uptake",
  "evaluations",
  "credentials",
  "matching",
  "searches",
  "licences",
  "development",
  "applications",
  "programmes",
  "learning",
  "council",
  "home",
];

const pure = "^app/domain/[^/]+/[a-z-]*(rules|policy|states)\\.ts$";
const queries = "^app/domain/[^/]+/([a-z-]*queries[a-z-]*\\.server\\.ts$|queries/)";
/** `forms` and `labels` are front doors too: they are what a browser may have of an area. */
const frontDoor = "^app/domain/[^/]+/(index\\.server|forms|labels)\\.ts$";
const composition = "^app/(composition|env|jobs|kept-secret)\\.server\\.ts$";
const addresses = "^app/(href\\.ts|route-table\\.js)$";
const framework = "^app/(root|entry\\.client|entry\\.server)\\.tsx$";
const ltiPackage = "^integrations/lti-provider/";
const browserFiles = "^app/(locales|styles|assets)/";
const packages = "(^|/)node_modules/";
/** @type {import("dependency-cruiser").DependencyType[]} */
const core = ["core"];
/** @type {import("dependency-cruiser").DependencyType[]} */
const typeOnly = ["type-only"];
const frameworkPackages =
  "(^|/)node_modules/(@remix-run/|react/|react-dom/|react-i18next/|i18next/|express/|@prisma/|better-sqlite3/)";

/**
 * @param {string} name
 * @param {string} comment
 * @param {import("dependency-cruiser").IRegularForbiddenRuleType["from"]} from
 * @param {import("dependency-cruiser").IRegularForbiddenRuleType["to"]} to
 * @returns {import("dependency-cruiser").IRegularForbiddenRuleType & { name: string }}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const areaOrder = areas
  .slice(0, -1)
  .map((area, index) =>
    forbid(
      `area-order-${area}`,
      `${area} stands before these areas and must not know them`,
      { path: `^app/domain/${area}/` },
      { path: `^app/domain/(${areas.slice(index + 1).join("|")})/` },
    ),
  );

/** @type {import("dependency-cruiser").ICruiseOptions} */
const options = {
  doNotFollow: { path: ["node_modules", "^generated/"] },
  exclude: { path: ["(^|/)tests/fixtures/", "^build/"] },
  tsPreCompilationDeps: true,
  moduleSystems: ["es6"],
  skipAnalysisNotInRules: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["types", "import", "node", "default"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
  },
};

export default {
  forbidden: [
    ...areaOrder,
    forbid(
      "area-known",
      "a folder of domain is one of the areas in the order above",
      {},
      { path: "^app/domain/", pathNot: `^app/domain/(${areas.join("|")})/` },
    ),
    forbid(
      "area-front-door",
      "an area is entered by its front door, also by another area",
      { path: "^app/domain/([^/]+)/" },
      { path: "^app/domain/", pathNot: ["^app/domain/$1/", frontDoor] },
    ),
    forbid(
      "front-door-only",
      "whoever is outside domain asks an area at its front door",
      { path: "^(app|server|cli|seed|integrations|bench|screens)/", pathNot: "^app/domain/" },
      { path: "^app/domain/", pathNot: frontDoor },
    ),
    forbid(
      "domain-stays-home",
      "domain uses its own area, ports, shared and the front doors before it",
      { path: "^app/domain/" },
      {
        pathNot: ["^app/(domain|ports|shared)/", addresses, "^generated/", ltiPackage, packages],
        dependencyTypesNot: core,
      },
    ),
    forbid(
      "domain-without-lti-code",
      "domain and ports know the protocol package by its types; composition brings the code",
      { path: "^app/(domain|ports|shared|components)/" },
      { path: ltiPackage, dependencyTypesNot: typeOnly },
    ),
    forbid(
      "domain-without-framework",
      "domain, ports and shared know no web framework and no database driver",
      { path: "^app/(domain|ports)/" },
      { path: frameworkPackages },
    ),
    forbid(
      "pure-rules",
      "rules, policy and states reckon with values alone: no database, clock, framework or platform",
      { path: pure },
      {
        pathNot: ["^app/domain/[^/]+/[^/.]+\\.ts$", "^app/shared/"],
        dependencyTypesNot: typeOnly,
      },
    ),
    forbid(
      "prisma-in-queries",
      "the database client's values belong to queries and to the database adapter; everybody may have its types",
      {
        path: "^(app|server|cli|sandbox|seed|integrations)/",
        pathNot: [queries, "^integrations/database/"],
      },
      { path: ["^generated/", "(^|/)node_modules/@prisma/"], dependencyTypesNot: typeOnly },
    ),
    forbid(
      "sqlite-in-adapters",
      "only an adapter opens a file of its own",
      { path: "^(app|server|cli|sandbox|seed)/" },
      { path: "(^|/)node_modules/better-sqlite3/" },
    ),
    forbid(
      "ports-and-shared-stay-low",
      "ports and shared are what the others stand on",
      { path: "^app/(ports|shared)/" },
      {
        pathNot: ["^app/(ports|shared)/", addresses, "^generated/", ltiPackage, packages],
        dependencyTypesNot: core,
      },
    ),
    forbid(
      "routes-are-thin",
      "a route parses, asks one verb and answers: front doors, components, composition",
      { path: "^app/routes/" },
      {
        path: "^(app|server|cli|sandbox|seed|integrations|prisma|generated|bench)/",
        pathNot: [
          "^app/(routes|components|shared)/",
          "^app/domain/", // held by front-door-only
          "^app/ports/", // held by screens-by-type
          framework,
          composition,
          addresses,
          browserFiles,
        ],
      },
    ),
    forbid(
      "screens-by-type",
      "a screen may know the shape of a port and of the root's data; the values come to it by the composition",
      { path: "^app/(routes|components)/" },
      { path: ["^app/ports/", framework], dependencyTypesNot: typeOnly },
    ),
    forbid(
      "routes-apart",
      "the screens of two areas share components, not each other",
      { path: "^app/routes/([^/]+)/" },
      { path: "^app/routes/[^/]+/", pathNot: "^app/routes/$1/" },
    ),
    forbid(
      "nobody-imports-routes",
      "addresses lead to routes; code does not",
      { pathNot: ["^app/routes/", framework, "^tests/"] },
      { path: "^app/routes/" },
    ),
    forbid(
      "components-in-the-browser",
      "what a component imports is sent to the browser",
      { path: "^app/components/" },
      { path: "\\.server\\.tsx?$", dependencyTypesNot: typeOnly },
    ),
    forbid(
      "integrations-behind-ports",
      "an adapter knows its port, what is shared, and itself",
      { path: "^integrations/([^/]+)/" },
      {
        path: "^(app|server|cli|sandbox|seed|integrations|bench)/",
        pathNot: ["^app/(ports|shared)/", "^integrations/$1/", ltiPackage],
      },
    ),
    forbid(
      "lti-package-apart",
      "the protocol package could be published as it is",
      { path: ltiPackage },
      { path: "^(app|server|cli|sandbox|seed|integrations|prisma|generated|bench)/", pathNot: ltiPackage },
    ),
    forbid(
      "composition-chooses-adapters",
      "one place chooses adapters, and everybody else gets them from there",
      { path: "^(app|server|cli|seed)/", pathNot: composition },
      { path: "^integrations/", pathNot: ltiPackage, dependencyTypesNot: typeOnly },
    ),
    forbid(
      "server-and-cli-at-the-door",
      "the processes in front of the app use its composition, its front doors and the world to start with",
      { path: "^(server|cli)/" },
      {
        path: "^(app|server|cli|sandbox|seed|integrations|generated|bench)/",
        pathNot: [
          "^app/(domain|ports|shared|locales)/",
          composition,
          addresses,
          "^(server|seed)/",
          "^cli/",
          ltiPackage,
          "^integrations/", // held by composition-chooses-adapters: types may be had
        ],
      },
    ),
    forbid(
      "server-and-cli-apart",
      "two processes share what lies below them, not each other",
      { path: "^(server|cli)/" },
      { path: "^(server|cli)/", pathNot: "^$1/" },
    ),
    forbid(
      "seed-below-the-processes",
      "the world to start with is data and the verbs that write it",
      { path: "^seed/" },
      { path: "^(app/(routes|components)|server|cli|sandbox|bench)/" },
    ),
    forbid(
      "sandbox-apart",
      "the Campus sandbox stands for a foreign system: it shares the protocol package and nothing else",
      { path: "^sandbox/" },
      { pathNot: ["^sandbox/", ltiPackage, packages], dependencyTypesNot: core },
    ),
    forbid(
      "bootstrap-bare",
      "the bootstrap runs before anything is installed",
      { path: "^bootstrap/" },
      { pathNot: "^bootstrap/", dependencyTypesNot: core },
    ),
    forbid(
      "siblings-not-their-index",
      "an index gathers its folder; a sibling that imports it closes a circle",
      { path: "^(.+)/[^/]+$" },
      { path: ["^$1/index\\.tsx?$", "^$1/index\\.server\\.ts$"] },
    ),
    forbid(
      "own-front-door",
      "inside an area one knows one's neighbours, not the front door",
      { path: "^app/domain/([^/]+)/" },
      { path: "^app/domain/$1/index\\.server\\.ts$" },
    ),
    forbid(
      "no-cycles",
      "no two files need each other to load; a type is gone by then",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    ),
    forbid(
      "tests-not-in-the-product",
      "what is run does not need what tests it",
      { path: "^(app|server|cli|sandbox|seed|integrations|prisma|bootstrap|screens)/" },
      { path: "^tests/" },
    ),
    forbid(
      "resolvable",
      "an import leads somewhere",
      {},
      { couldNotResolve: true, pathNot: ["^virtual:", "\\?(url|raw)$"] },
    ),
  ],
  options,
};
