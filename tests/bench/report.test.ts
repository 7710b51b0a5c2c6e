import { hostname } from "node:os";
import { expect, it } from "vitest";
import { linesOf, reportOf, thisMachine } from "../../bench/report.ts";

const measured = {
  figures: { catalogue: { requestsPerS: 310.5, p95Ms: 71 }, plain: 2 },
  peers: { catalogue: { requestsPerS: 621 } },
  ratios: { catalogue: { requestsPerS: 0.5 } },
  targets: [
    { what: "at least half", met: true },
    { what: "at most 70 ms", met: false },
  ],
};
const machine = { cpu: "A processor", cores: 2, memoryGb: 8, node: "24.0.0" };

it("is one object for a machine, without the targets", () => {
  const { targets: _, ...rest } = measured;
  expect(reportOf("http", measured, machine)).toEqual({ name: "http", ...rest, machine });
});

it("is a table for people: figure, peer and ratio in a row, then the targets and the machine", () => {
  expect(linesOf("http", measured, machine)).toEqual([
    "http",
    "                        figure  peer  ratio",
    "catalogue requestsPerS   310.5   621    0.5",
    "catalogue p95Ms             71",
    "plain                        2",
    "✓ at least half",
    "✗ at most 70 ms",
    "A processor, 2 cores, 8 GB, Node 24.0.0",
  ]);
});

it("says of this machine what explains a figure, and neither its name nor a path", () => {
  const { cpu, cores, memoryGb, node } = thisMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memoryGb).toBeGreaterThan(0);
  expect(node).toBe(process.versions.node);
  expect(cpu).not.toContain("/home");
  expect(JSON.stringify(thisMachine())).not.toContain(hostname());
});
