import { areas as areaOrder } from "../../.dependency-cruiser.mjs";
import { areaOf, filesBelow, importsOf, membersOf } from "./read-code.ts";
import { box, INK, line, PRIMARY, picture, QUIET, TINT, text, wrap } from "./svg.ts";

const MARGIN = 24;
const [LEFT, MIDDLE, RIGHT] = [300, 250, 300];
const GAP_X = 64;
const GAP_Y = 18;
const TOP = 56;
const SMALL = { size: 12 } as const;

type Row = { port: string; members: string[]; askers: string[]; adapters: string[]; parts: string[] };

/** Each port with who asks for it and what stands behind it. */
export function drawPorts(root: string): string {
  const rows = rowsOf(root);
  const x = [MARGIN, MARGIN + LEFT + GAP_X, MARGIN + LEFT + MIDDLE + 2 * GAP_X] as const;
  const width = x[2] + RIGHT + MARGIN;
  let y = TOP;
  const parts = rows.flatMap((row) => {
    const lines = {
      askers: wrap(row.askers, LEFT - 24, SMALL),
      members: wrap(row.members, MIDDLE - 24, SMALL),
      adapters: row.adapters,
    };
    const height =
      28 + 16 * Math.max(lines.askers.length, lines.members.length + 1, lines.adapters.length, 1);
    const middle = y + height / 2;
    const made = [
      box({ x: x[0], y, width: LEFT, height }, "#ffffff", "#c9dada"),
      ...lines.askers.map((words, index) => text(x[0] + 12, y + 24 + 16 * index, words, SMALL)),
      line([
        [x[0] + LEFT, middle],
        [x[1], middle],
      ]),
      box({ x: x[1], y, width: MIDDLE, height }, TINT),
      text(x[1] + 12, y + 24, row.port, { size: 15, bold: true, colour: PRIMARY }),
      ...lines.members.map((words, index) =>
        text(x[1] + 12, y + 42 + 16 * index, words, { ...SMALL, colour: QUIET }),
      ),
      box({ x: x[2], y, width: RIGHT, height }, "#ffffff", row.adapters.length > 0 ? PRIMARY : "#c9dada"),
      ...(row.adapters.length > 0
        ? [
            line(
              [
                [x[2], middle],
                [x[1] + MIDDLE, middle],
              ],
              { dashed: true },
            ),
            ...lines.adapters.map((words, index) => text(x[2] + 12, y + 24 + 16 * index, words, SMALL)),
          ]
        : [text(x[2] + 12, y + 24, `made of ${row.parts.join(", ")}`, { ...SMALL, colour: QUIET })]),
    ];
    y += height + GAP_Y;
    return made;
  });
  return picture({
    width,
    height: y - GAP_Y + MARGIN,
    title: "Ports and adapters",
    description: rows
      .map(
        ({ port, askers, adapters }) =>
          `${port}: asked for by ${askers.join(", ") || "nobody"}; behind it ${adapters.join(", ") || "no adapter"}.`,
      )
      .join(" "),
    parts: [
      ...(["who asks", "port (app/ports)", "adapter, chosen in app/composition.server.ts"] as const).map(
        (words, index) => text(x[index] ?? 0, 34, words, { bold: true, colour: INK }),
      ),
      ...parts,
    ],
  });
}

function rowsOf(root: string): Row[] {
  const files = ["app", "server", "cli", "seed", "integrations"]
    .flatMap((folder) => filesBelow(root, folder, /\.tsx?$/))
    .map((file) => ({ file, to: importsOf(root, file) }));
  return filesBelow(root, "app/ports", /\.ts$/).map((port) => {
    const users = files.filter(({ to }) => to.includes(port)).map(({ file }) => file);
    const areas = new Set(users.map(areaOf));
    const others = ["composition", "routes", "server", "cli", "seed"].filter((folder) =>
      users.some((file) => new RegExp(`^(app/)?${folder}[./]`).test(file)),
    );
    return {
      port: nameOf(port),
      members: membersOf(root, port),
      askers: [...areaOrder.filter((area) => areas.has(area)), ...others],
      adapters: [...new Set(users.flatMap(adapterOf))].sort(),
      parts: importsOf(root, port)
        .filter((file) => file.startsWith("app/ports/"))
        .map(nameOf),
    };
  });
}

const nameOf = (port: string) => port.replace(/^.*\/|\.ts$/g, "");
/** The folder of the adapter: its kind and its name. */
const adapterOf = (file: string) => /^(integrations\/[^/]+(?:\/[^/.]+)?)\//.exec(file)?.slice(1, 2) ?? [];
