import { areas as areaOrder } from "../../.dependency-cruiser.mjs";
import { routes } from "../../app/route-table.js";
import { areaOf, filesBelow, importsOf, modelsOf } from "./read-code.ts";
import { box, curve, type Point, PRIMARY, picture, QUIET, text, wrap } from "./svg.ts";

const WIDTH = 208;
const GAP_X = 96;
const GAP_Y = 22;
const MARGIN = 24;
const LANE = 10;
const SMALL = { size: 12 } as const;
/** A line has the colour of the area that it leads to, so that it can be followed. */
const COLOURS = ["#0b5563", "#8a4a00", "#6a3391", "#1e5c00", "#a30000", "#1d4f91", "#5c5c00", "#7a2a5a"];

type Node = { area: string; addresses: string[]; tables: string[]; height: number };
/** A place in a column: an area, or the lane by which lines to `to` pass it. */
type Slot = { node: Node } | { to: string };
const keyOf = (slot: Slot) => ("node" in slot ? slot.node.area : `lane ${slot.to}`);
const heightOf = (slot: Slot) => ("node" in slot ? slot.node.height : LANE);

/** The areas of the domain, each right of all that it uses; a line for each area that another one imports. */
export function drawAreas(root: string): string {
  const uses = usesOf(root);
  const nodes = areaOrder.filter((area) => uses.has(area)).map((area) => nodeOf(root, area));
  const layers = layersOf(nodes, uses);
  const columns = withLanes(layers, uses);
  order(columns, uses);
  const { places, height } = placesOf(columns);
  const colourOf = new Map(
    nodes.map(({ area }, index) => [area, COLOURS[index % COLOURS.length] ?? PRIMARY]),
  );
  const lines = nodes.flatMap(({ area }) =>
    [...(uses.get(area) ?? [])].map((used) =>
      curve(wayOf(area, used, layers, places), { colour: colourOf.get(used) ?? PRIMARY }),
    ),
  );
  const boxes = nodes.flatMap((node) => drawNode(node, places.get(node.area) ?? [0, 0], colourOf));
  return picture({
    width: 2 * MARGIN + columns.length * WIDTH + (columns.length - 1) * GAP_X,
    height: height + MARGIN,
    title: "The areas of the domain and what they use of each other",
    description: nodes
      .map(({ area }) => `${area} uses ${[...(uses.get(area) ?? [])].join(", ") || "no other area"}.`)
      .join(" "),
    parts: [...lines, ...boxes],
  });
}

function usesOf(root: string): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const file of filesBelow(root, "app/domain", /\.tsx?$/)) {
    const area = areaOf(file);
    if (area === undefined) continue;
    const used = uses.get(area) ?? new Set();
    uses.set(area, used);
    for (const to of importsOf(root, file).map(areaOf)) if (to !== undefined && to !== area) used.add(to);
  }
  return new Map(
    [...uses].map(([area, used]) => [area, new Set(areaOrder.filter((known) => used.has(known)))]),
  );
}

function nodeOf(root: string, area: string): Node {
  const own = routes.filter(({ file, path }) => file.startsWith(`routes/${area}/`) && path !== "*");
  const addresses = wrap(
    [...new Set(own.map(({ path }) => `/${path.split("/")[1] ?? ""}`))],
    WIDTH - 24,
    SMALL,
  );
  const tables = wrap(modelsOf(root, area), WIDTH - 24, SMALL);
  return { area, addresses, tables, height: 40 + 16 * (addresses.length + tables.length) };
}

/** How far right an area stands: one further than the furthest that it uses. */
function layersOf(nodes: readonly Node[], uses: ReadonlyMap<string, ReadonlySet<string>>) {
  const layers = new Map<string, { node: Node; layer: number }>();
  for (const node of nodes) {
    const below = [...(uses.get(node.area) ?? [])].map((used) => layers.get(used)?.layer ?? 0);
    layers.set(node.area, { node, layer: below.length === 0 ? 0 : Math.max(...below) + 1 });
  }
  return layers;
}
type Layers = ReturnType<typeof layersOf>;

function withLanes(layers: Layers, uses: ReadonlyMap<string, ReadonlySet<string>>): Slot[][] {
  const last = Math.max(...[...layers.values()].map(({ layer }) => layer));
  const columns: Slot[][] = Array.from({ length: last + 1 }, () => []);
  for (const { node, layer } of layers.values()) columns[layer]?.push({ node });
  for (const [target, { layer: to }] of layers) {
    const users = [...layers].filter(([area]) => uses.get(area)?.has(target));
    const from = Math.max(...users.map(([, { layer }]) => layer), to);
    for (let layer = to + 1; layer < from; layer++) columns[layer]?.push({ to: target });
  }
  return columns;
}

/** Puts each column in the order of what its slots lead to, so that lines cross as little as they must. */
function order(columns: Slot[][], uses: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (let layer = 1; layer < columns.length; layer++) {
    const before = columns[layer - 1] ?? [];
    const placeOf = (target: string) =>
      before.findIndex((slot) => keyOf(slot) === target || keyOf(slot) === `lane ${target}`);
    const middle = (slot: Slot) => {
      const targets = "node" in slot ? [...(uses.get(slot.node.area) ?? [])] : [slot.to];
      const places = targets.map(placeOf).filter((place) => place >= 0);
      return places.length === 0 ? 0 : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    columns[layer] = (columns[layer] ?? [])
      .map((slot, index) => ({ slot, index, at: middle(slot) }))
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map(({ slot }) => slot);
  }
}

/** The top left corner of each slot, by its name; areas of a lane carry their layer. */
function placesOf(columns: readonly Slot[][]) {
  const heights = columns.map((slots) => slots.reduce((sum, slot) => sum + heightOf(slot) + GAP_Y, -GAP_Y));
  const most = Math.max(...heights);
  const places = new Map<string, Point>();
  columns.forEach((slots, layer) => {
    let y = MARGIN + (most - (heights[layer] ?? 0)) / 2;
    for (const slot of slots) {
      places.set("node" in slot ? keyOf(slot) : `${keyOf(slot)} ${layer}`, [
        MARGIN + layer * (WIDTH + GAP_X),
        y,
      ]);
      y += heightOf(slot) + GAP_Y;
    }
  });
  return { places, height: most + MARGIN };
}

/** From the left edge of the area, by the lanes between, to the right edge of what it uses. */
function wayOf(area: string, used: string, layers: Layers, places: ReadonlyMap<string, Point>): Point[] {
  const [from, to] = [layers.get(area), layers.get(used)];
  const [start, end] = [places.get(area), places.get(used)];
  if (!from || !to || !start || !end) return [];
  const points: Point[] = [[start[0], start[1] + 22]];
  for (let layer = from.layer - 1; layer > to.layer; layer--) {
    const lane = places.get(`lane ${used} ${layer}`);
    if (lane) points.push([lane[0] + WIDTH, lane[1]], [lane[0], lane[1]]);
  }
  return [...points, [end[0] + WIDTH, end[1] + 22]];
}

function drawNode(node: Node, [x, y]: Point, colourOf: ReadonlyMap<string, string>): string[] {
  const colour = colourOf.get(node.area) ?? PRIMARY;
  const rows = [
    ...node.addresses.map((words) => ({ words, colour: PRIMARY })),
    ...node.tables.map((words) => ({ words, colour: QUIET })),
  ];
  return [
    box({ x, y, width: WIDTH, height: node.height }, "#f6fafb", colour),
    text(x + 12, y + 26, node.area, { size: 16, bold: true, colour }),
    ...rows.map((row, index) =>
      text(x + 12, y + 46 + 16 * index, row.words, { ...SMALL, colour: row.colour }),
    ),
  ];
}
