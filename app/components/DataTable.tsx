import type { ReactNode } from "react";
import type { Channel } from "./channel.ts";
import { HiddenValue } from "./HiddenValue.tsx";
import { Icon } from "./Icon.tsx";

export type Column<Row> = {
  key: string;
  /** With the unit, when the cells are figures. */
  label: string;
  /** null is a figure that may not be shown and prints »Vises ikke«. */
  cell: (row: Row) => ReactNode;
  /** Right-aligned tabular figures. */
  numeric?: boolean | undefined;
  /** The colour of the chart beside the table, before the label. */
  channel?: Channel | undefined;
  /** The address of the list sorted by this column, and how it is sorted by it now, if it is. */
  sort?: { href: string; direction?: "ascending" | "descending" | undefined } | undefined;
};

export type DataTableProps<Row> = {
  caption: string;
  /** True when a heading above says the same. */
  captionHidden?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isTotal?: ((row: Row) => boolean) | undefined;
  /**
   * On a phone: `stack` makes each row a box with its own labels, for rows read one by one; `dense` keeps
   * up to five narrow columns, for figures read downwards, until large letters leave no room for them; `scroll`
   * moves sideways inside a frame.
   */
  phone: "stack" | "dense" | "scroll";
  compact?: boolean | undefined;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  if (props.phone !== "scroll") return <Table {...props} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard.
    <section className="rk-table-scroll" aria-label={props.caption} tabIndex={0}>
      <Table {...props} />
    </section>
  );
}

function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  isTotal,
  phone,
  compact = false,
}: DataTableProps<Row>) {
  const canStack = phone !== "scroll";
  // Rows drawn as boxes are no longer a table to assistive technology unless every part says its role.
  const role = (name: string) => (canStack ? name : undefined);
  return (
    <table
      className={`rk-table rk-table--${phone}${compact ? " rk-table--compact" : ""}`}
      role={role("table")}
    >
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead role={role("rowgroup")}>
        <tr role={role("row")}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role={role("columnheader")}
              className={column.numeric ? "rk-table__numeric" : undefined}
              aria-sort={column.sort?.direction}
            >
              <ColumnLabel column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role("rowgroup")}>
        {rows.map((row) => (
          <tr key={rowKey(row)} role={role("row")} className={isTotal?.(row) ? "rk-table__total" : undefined}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" role={role("rowheader")}>
                  {column.cell(row)}
                </th>
              ) : (
                <Cell key={column.key} column={column} canStack={canStack}>
                  {column.cell(row)}
                </Cell>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a cell prints when there is nothing to say; a box leaves it out. */
const NOTHING = "–";

function Cell<Row>({
  column,
  canStack,
  children,
}: {
  column: Column<Row>;
  canStack: boolean;
  children: ReactNode;
}) {
  const classes = [column.numeric && "rk-table__numeric", children === NOTHING && "rk-table__nothing"].filter(
    Boolean,
  );
  return (
    <td
      role={canStack ? "cell" : undefined}
      className={classes.length > 0 ? classes.join(" ") : undefined}
      data-title={canStack ? column.label : undefined}
    >
      <CellContent>{children ?? <HiddenValue />}</CellContent>
    </td>
  );
}

/** In a box, label and content stand beside each other: whatever a cell holds must be one thing. */
function CellContent({ children }: { children: ReactNode }) {
  const isWords = typeof children === "string" || typeof children === "number";
  return isWords ? children : <div>{children}</div>;
}

const SORT_ICONS = {
  ascending: "sort-table-ascending",
  descending: "sort-table-descending",
  none: "sort-table-none",
} as const;

function ColumnLabel<Row>({ column }: { column: Column<Row> }) {
  const { label, channel, sort } = column;
  const words = (
    <>
      {channel && <Swatch channel={channel} />}
      {label}
    </>
  );
  if (!sort) return words;
  return (
    <a href={sort.href}>
      {words}
      <Icon name={SORT_ICONS[sort.direction ?? "none"]} small />
    </a>
  );
}

function Swatch({ channel }: { channel: Channel }) {
  return (
    <svg className="rk-swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect className={`rk-bar-${channel}`} width="12" height="12" rx="2" />
    </svg>
  );
}
