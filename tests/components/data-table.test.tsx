import { describe, expect, test } from "vitest";
import { type Column, DataTable } from "../../app/components/DataTable.tsx";
import { render, words } from "./render.tsx";

type Row = { sector: string; hours: string | null };

const rows: Row[] = [
  { sector: "Stat", hours: "1.654" },
  { sector: "Regioner", hours: null },
];
const columns: Column<Row>[] = [
  {
    key: "sector",
    label: "Sektor",
    cell: (row) => row.sector,
    sort: { href: "?sortering=sektor", direction: "ascending" },
  },
  {
    key: "hours",
    label: "Timer",
    numeric: true,
    cell: (row) => row.hours,
    sort: { href: "?sortering=timer" },
  },
];
const table = (phone: "stack" | "dense" | "scroll") =>
  render(
    <DataTable
      caption="Timer efter sektor"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.sector}
      phone={phone}
    />,
  );

describe("a table", () => {
  test("has a caption, column heads and a row head", () => {
    const html = table("dense");
    expect(html).toContain("<caption>Timer efter sektor</caption>");
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toMatch(/<th scope="row"[^>]*>Stat<\/th>/);
  });

  test("null prints »Vises ikke«", () => {
    expect(words(table("dense"))).toContain("Regioner Vises ikke");
  });

  test("a cell with nothing to say is marked, so that a box can leave it out; one that may not be shown is not", () => {
    const html = render(
      <DataTable
        caption="Timer efter sektor"
        columns={columns}
        rows={[...rows, { sector: "Kommuner", hours: "–" }]}
        rowKey={(row) => row.sector}
        phone="stack"
      />,
    );
    expect(html.match(/rk-table__nothing/g)).toHaveLength(1);
  });

  test("figures are marked as figures, in head and cell", () => {
    expect(table("dense").match(/rk-table__numeric/g)).toHaveLength(3);
  });

  test("stacked, each cell carries its label and the parts say their roles", () => {
    const html = table("stack");
    expect(html.match(/<td[^>]*data-title="Timer"/g)).toHaveLength(2);
    for (const role of ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]) {
      expect(html).toContain(`role="${role}"`);
    }
    expect(table("dense"), "for the reader of large letters, who gets boxes too").toContain("data-title");
    expect(table("scroll")).not.toContain("data-title");
  });

  test("a sorted column says so; the other only offers it", () => {
    const heads = [...table("dense").matchAll(/<th scope="col"[^>]*>/g)].map(([head]) => head);
    expect(heads[0]).toContain('aria-sort="ascending"');
    expect(heads[1]).not.toContain("aria-sort");
    expect(table("dense")).toContain('href="?sortering=timer"');
  });

  test("a frame that scrolls can be reached and has a name", () => {
    expect(table("scroll")).toMatch(/^<section[^>]*aria-label="Timer efter sektor"[^>]*tabindex="0"/);
  });
});
