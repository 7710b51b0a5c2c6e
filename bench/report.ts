import { availableParallelism, cpus, totalmem } from "node:os";
import type { Figures, Measured } from "./bench.ts";
import { rounded } from "./statistics.ts";

/** The machine as far as it explains a figure: no name and no path of it. */
export type Machine = { cpu: string; cores: number; memoryGb: number; node: string };

export type Report = { name: string; figures: Figures; peers: Figures; ratios: Figures; machine: Machine };

export function thisMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGb: rounded(totalmem() / 2 ** 30),
    node: process.versions.node,
  };
}

/** The one line of `--json`. */
export function reportOf(name: string, { figures, peers, ratios }: Measured, machine: Machine): Report {
  return { name, figures, peers, ratios, machine };
}

/** The report for people: the bench's own table, or every figure with its peer and their ratio; then the targets. */
export function linesOf(name: string, measured: Measured, machine: Machine): string[] {
  const { cpu, cores, memoryGb, node } = machine;
  return [
    name,
    ...(measured.table ?? tableOf(measured)),
    ...measured.targets.map(({ what, met }) => `${met ? "✓" : "✗"} ${what}`),
    `${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}`,
  ];
}

function tableOf(measured: Measured): string[] {
  const peers = new Map(leavesOf(measured.peers));
  const ratios = new Map(leavesOf(measured.ratios));
  const rows = leavesOf(measured.figures).map(([path, figure]) => [
    path,
    String(figure),
    String(peers.get(path) ?? ""),
    String(ratios.get(path) ?? ""),
  ]);
  const table = [["", "figure", "peer", "ratio"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

function leavesOf(figures: Figures, path: readonly string[] = []): [string, number][] {
  return Object.entries(figures).flatMap(([name, value]): [string, number][] =>
    typeof value === "number" ? [[[...path, name].join(" "), value]] : leavesOf(value, [...path, name]),
  );
}
