import { box, LINE, line, type Point, PRIMARY, picture, QUIET, TINT, text, widthOf } from "./svg.ts";

/** One way from one state to another, or to itself. */
export type Step = { from: string; to: string; act: string; by: string };
/** All that leads from one state to another. */
type Edge = { from: string; to: string; words: string };

const WIDTH = 200;
const ROW = 26;
const GAP_Y = 46;
const LANE = 22;
const MARGIN = 24;
const SMALL = { size: 12 } as const;

type Life = { title: string; states: readonly string[]; steps: readonly Step[] };

/**
 * The states of a life cycle. The longest way from the first state goes straight down; states beside that way stand
 * right of it, each under a lane that gathers what leads to it; whatever leads back or past a state goes by lanes left.
 */
export function drawLife({ title, states, steps }: Life): string {
  const edges = edgesOf(
    states,
    steps.filter(({ from, to }) => from !== to),
  );
  const stays = edgesOf(
    states,
    steps.filter(({ from, to }) => from === to),
  );
  const spine = spineOf(states, edges);
  const beside = states.filter((state) => !spine.includes(state));
  const next = (state: string) => spine[spine.indexOf(state) + 1];
  const down = edges.filter(({ from, to }) => spine.includes(from) && next(from) === to);
  const aside = edges.filter(({ from, to }) => spine.includes(from) && beside.includes(to));
  const back = edges.filter((edge) => !down.includes(edge) && !aside.includes(edge));

  const leftWidth = Math.max(0, ...back.map(({ words }) => widthOf(words, SMALL))) + 24;
  const left = MARGIN + back.length * LANE + (back.length > 0 ? leftWidth : 0);
  const rightWidth = Math.max(0, ...aside.map(({ words }) => widthOf(words, SMALL))) + 24;
  const laneOf = (state: string) =>
    left + WIDTH + rightWidth + beside.indexOf(state) * (WIDTH + 24) + WIDTH / 2;

  const ports = portsOf(spine, aside, back);
  const tops = new Map<string, number>();
  let y = MARGIN;
  for (const state of spine) {
    tops.set(state, y);
    y += heightOf(state, ports, stays) + GAP_Y;
  }
  const besideTop = y - GAP_Y + 30;
  const boxOf = (state: string) =>
    spine.includes(state)
      ? { x: left, y: tops.get(state) ?? 0, width: WIDTH, height: heightOf(state, ports, stays) }
      : { x: laneOf(state) - WIDTH / 2, y: besideTop, width: WIDTH, height: 40 };
  const rowAt = (state: string, edge: Edge, side: "left" | "right") => {
    const rows = ports.get(state)?.[side] ?? [];
    return boxOf(state).y + 20 + ROW * rows.indexOf(edge);
  };

  const downParts = down.flatMap(({ from, to, words }) => {
    const [above, below] = [boxOf(from), boxOf(to)];
    const x = above.x + WIDTH / 2;
    return [
      line([
        [x, above.y + above.height],
        [x, below.y],
      ]),
      text(x + 10, (above.y + above.height + below.y) / 2 + 4, words, SMALL),
    ];
  });
  const asideParts = aside.flatMap((edge) => {
    const [at, lane] = [rowAt(edge.from, edge, "right"), laneOf(edge.to)];
    return [
      line([
        [left + WIDTH, at],
        [lane, at],
        [lane, besideTop],
      ]),
      text(left + WIDTH + 10, at - 5, edge.words, { ...SMALL, halo: true }),
    ];
  });
  const deepest = beside.length > 0 ? besideTop + 40 : y - GAP_Y;
  const fromBeside = back.filter(({ from }) => beside.includes(from));
  const backParts = back.flatMap((edge, index) => {
    const lane = MARGIN + index * LANE;
    const end = rowAt(edge.to, edge, "left");
    const fromBox = boxOf(edge.from);
    const start: Point[] = spine.includes(edge.from)
      ? [[left, rowAt(edge.from, edge, "left")]]
      : startBelow(fromBox, deepest + 16 + 12 * fromBeside.indexOf(edge), fromBeside, edge);
    const target = boxOf(edge.to);
    const last = start.at(-1);
    return [
      line([...start, [lane, last?.[1] ?? 0], [lane, end], [target.x, end]]),
      text(target.x - 12, end - 5, edge.words, { ...SMALL, anchor: "end", halo: true }),
    ];
  });
  const boxes = states.flatMap((state) => {
    const own = boxOf(state);
    const stay = stays.find(({ from }) => from === state);
    const [x, y] = [own.x + WIDTH / 2, own.y + own.height / 2 + (stay ? -3 : 5)];
    return [
      box(own, spine.includes(state) ? TINT : "#f5f5f5", spine.includes(state) ? PRIMARY : LINE),
      text(x, y, state.replaceAll("_", " "), { size: 15, bold: true, anchor: "middle" }),
      stay ? text(x, y + 18, `stays: ${stay.words}`, { size: 11, anchor: "middle", colour: QUIET }) : "",
    ];
  });
  const rightmost = beside.length > 0 ? laneOf(beside.at(-1) ?? "") + WIDTH / 2 : left + WIDTH + rightWidth;
  const widestDown = Math.max(0, ...down.map(({ words }) => left + WIDTH / 2 + 10 + widthOf(words, SMALL)));
  return picture({
    width: Math.max(rightmost, widestDown) + MARGIN,
    height: deepest + (fromBeside.length > 0 ? 16 + 12 * fromBeside.length : 0) + MARGIN,
    title,
    description: edges
      .map(({ from, to, words }) => `${from} → ${to}: ${words}.`)
      .join(" ")
      .replaceAll("_", " "),
    parts: [...asideParts, ...backParts, ...downParts, ...boxes],
  });
}

/** A line from a state beside the way leaves below its box, each at a place of its own. */
function startBelow(
  from: { x: number; y: number; height: number },
  depth: number,
  all: readonly Edge[],
  edge: Edge,
): Point[] {
  const own = all.filter((other) => other.from === edge.from);
  const x = from.x + WIDTH / 2 + (own.indexOf(edge) - (own.length - 1) / 2) * 20;
  return [
    [x, from.y + from.height],
    [x, depth],
  ];
}

/** One edge for all steps between two states: »host: shortlist · applicant: accept period«. */
function edgesOf(states: readonly string[], steps: readonly Step[]): Edge[] {
  const found = Map.groupBy(steps, ({ from, to }) => `${from} ${to}`);
  return [...found.values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const byRole = Map.groupBy(same, ({ by }) => by);
      const words = [...byRole].map(
        ([by, own]) => `${by}: ${[...new Set(own.map(({ act }) => act.replaceAll("_", " ")))].join(", ")}`,
      );
      return [{ from: first.from, to: first.to, words: words.join(" · ") }];
    })
    .sort(
      (a, b) =>
        states.indexOf(a.from) - states.indexOf(b.from) || states.indexOf(a.to) - states.indexOf(b.to),
    );
}

/** The longest way from the first state, going only towards states that the list names later. */
function spineOf(states: readonly string[], edges: readonly Edge[]): string[] {
  const longest = (state: string): string[] => {
    const further = edges
      .filter(({ from, to }) => from === state && states.indexOf(to) > states.indexOf(from))
      .map(({ to }) => longest(to));
    const best = further.reduce<string[]>((most, way) => (way.length > most.length ? way : most), []);
    return [state, ...best];
  };
  return longest(states[0] ?? "");
}

type Ports = Map<string, { left: Edge[]; right: Edge[] }>;

function portsOf(spine: readonly string[], aside: readonly Edge[], back: readonly Edge[]): Ports {
  return new Map(
    spine.map((state) => [
      state,
      {
        right: aside.filter(({ from }) => from === state),
        left: back.filter(({ from, to }) => from === state || to === state),
      },
    ]),
  );
}

function heightOf(state: string, ports: Ports, stays: readonly Edge[]): number {
  const own = ports.get(state);
  const rows = Math.max(1, own?.left.length ?? 0, own?.right.length ?? 0);
  return Math.max(40 + ROW * (rows - 1), stays.some(({ from }) => from === state) ? 56 : 40);
}
