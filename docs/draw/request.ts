import path from "node:path";
import ts from "typescript";
import { routes } from "../../app/route-table.js";
import { namesImported, textOf } from "./read-code.ts";
import { box, line, PRIMARY, picture, QUIET, text } from "./svg.ts";

/** The act whose way is drawn: a leader's answer, which asks, checks, writes, tells and plans in one transaction. */
const ROUTE = "leader.release";
const WIDTH = 330;
const GAP_X = 60;
const GAP_Y = 20;
const MARGIN = 24;
const TOP = 60;
const ROW = 19;
const SMALL = { size: 12 } as const;

/** A function that is called, and the file that it comes from. */
type Call = { name: string; file: string };
type Stop = { title: string; file: string; calls: Call[] };

/** The way of one form through the house, as the calls stand in the code. */
export function drawRequest(root: string): string {
  const route = routes.find(({ id }) => id === ROUTE);
  if (!route)
    throw new Error(`There is no route ${ROUTE} any more: choose another for the picture of a request`);
  const routeFile = `app/${route.file}`;
  const action: Stop = {
    title: `action of ${route.path}`,
    file: routeFile,
    calls: callsIn(root, routeFile, "action"),
  };
  const verb = stopAt(root, lastVerb(action.calls, routeFile));
  const steps = verb.calls.filter(isNear(verb.file)).map((call) => stopAt(root, call));
  const columns: Stop[][] = [
    [{ title: "server", file: "server/app.ts", calls: middlewareOf(root) }],
    [action, verb],
    steps.filter(({ calls }) => calls.length > 0),
  ];
  const x = columns.map((_, index) => MARGIN + index * (WIDTH + GAP_X));
  const placed = columns.map((stops, column) => {
    let y = TOP;
    return stops.map((stop) => {
      const place = { x: x[column] ?? 0, y, width: WIDTH, height: 54 + ROW * stop.calls.length };
      y += place.height + GAP_Y;
      return { stop, place };
    });
  });
  const all = placed.flat();
  const bottom = Math.max(...all.map(({ place }) => place.y + place.height));
  const arrows = all.flatMap(({ stop, place }) =>
    stop.calls.flatMap(({ name }, index) => {
      const to = all.find((other) => other.stop.title === name);
      if (!to || (to.place.x === place.x && to.place.y < place.y)) return [];
      const at = place.y + 58 + ROW * index;
      return [
        to.place.x > place.x
          ? line([
              [place.x + WIDTH, at],
              [place.x + WIDTH + 14 + 8 * (index % 5), at],
              [place.x + WIDTH + 14 + 8 * (index % 5), to.place.y + 20],
              [to.place.x, to.place.y + 20],
            ])
          : line([
              [place.x + WIDTH - 40, place.y + place.height],
              [place.x + WIDTH - 40, to.place.y],
            ]),
      ];
    }),
  );
  const [server, routesAt] = [placed[0]?.[0]?.place, placed[1]?.[0]?.place];
  const intoRoute =
    server && routesAt
      ? line([
          [server.x + WIDTH, server.y + 58 + ROW * ((columns[0]?.[0]?.calls.length ?? 1) - 2)],
          [server.x + WIDTH + 30, server.y + 58 + ROW * ((columns[0]?.[0]?.calls.length ?? 1) - 2)],
          [server.x + WIDTH + 30, routesAt.y + 20],
          [routesAt.x, routesAt.y + 20],
        ])
      : "";
  return picture({
    width: (x.at(-1) ?? 0) + WIDTH + MARGIN,
    height: bottom + MARGIN,
    title: `The life of a request: POST ${route.path}`,
    description: all
      .map(
        ({ stop }) => `${stop.title} (${stop.file}) calls ${stop.calls.map(({ name }) => name).join(", ")}.`,
      )
      .join(" "),
    parts: [
      ...[
        "in front of every page",
        "parse, who asks, one verb, answer",
        "inside db.write: one writer, one transaction",
      ].map((words, index) => text(x[index] ?? 0, 38, words, { bold: true })),
      intoRoute,
      ...arrows,
      ...all.flatMap(({ stop, place }) => drawStop(stop, place)),
    ],
  });
}

function drawStop(
  { title, file, calls }: Stop,
  place: { x: number; y: number; width: number; height: number },
) {
  return [
    box(place, "#f6fafb"),
    text(place.x + 12, place.y + 24, title, { size: 15, bold: true, colour: PRIMARY }),
    text(place.x + 12, place.y + 40, file, { size: 11, colour: QUIET }),
    ...calls.flatMap((call, index) => [
      text(place.x + 12, place.y + 62 + ROW * index, call.name, SMALL),
      text(place.x + place.width - 12, place.y + 62 + ROW * index, shortOf(call.file), {
        size: 11,
        colour: QUIET,
        anchor: "end",
      }),
    ]),
  ];
}

/** A front door says the area; any other file its own name. */
const shortOf = (file: string) =>
  /^app\/domain\/([^/]+)\/index\.server\.ts$/.exec(file)?.[1] ?? file.replace(/^.*\//, "");

/** What stands before a page, in the order of server/app.ts. */
function middlewareOf(root: string): Call[] {
  const file = "server/app.ts";
  const from = new Map(namesImported(root, file).flatMap(({ to, names }) => names.map((name) => [name, to])));
  return [...textOf(root, file).matchAll(/app\.use\(\s*(?:"[^"]+",\s*)?([\w.]+)/g)]
    .map(([, name = ""]) => ({ name, file: from.get(name) ?? "" }))
    .filter(({ name }) => name !== "options.beforeRoutes");
}

/** The project's own functions that one of a file's functions calls, each once, in the order of the code. */
function callsIn(root: string, file: string, name: string): Call[] {
  const from = new Map(namesImported(root, file).flatMap(({ to, names }) => names.map((own) => [own, to])));
  const source = ts.createSourceFile(
    file,
    textOf(root, file),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found = new Map<string, Call>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const called = node.expression.text;
      const at = from.get(called);
      // What only makes a value says nothing of the way.
      if (at !== undefined && !at.startsWith("app/shared/")) found.set(called, { name: called, file: at });
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements)
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) visit(statement);
  return [...found.values()];
}

/** The verb is the last front door that the action asks. */
function lastVerb(calls: readonly Call[], routeFile: string): Call {
  const area = routeFile.split("/")[2] ?? "";
  const verb = calls.findLast(({ file }) => file === `app/domain/${area}/index.server.ts`);
  if (!verb)
    throw new Error(`${routeFile} asks no verb of its own area: choose another route for the picture`);
  return verb;
}

/** Where a function of a front door is really written, and what it calls. */
function stopAt(root: string, { name, file }: Call): Stop {
  const exported = new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from "\\./([^"]+)"`);
  const inside = file.endsWith("/index.server.ts") ? exported.exec(textOf(root, file))?.[1] : undefined;
  const written = inside === undefined ? file : path.posix.join(path.posix.dirname(file), inside);
  return { title: name, file: written, calls: callsIn(root, written, name) };
}

/** A neighbour that does something: queries and rules are read where they are called. */
const isNear = (verbFile: string) => (call: Call) =>
  path.posix.dirname(call.file) === path.posix.dirname(verbFile) ||
  call.file === "app/domain/jobs/index.server.ts";
