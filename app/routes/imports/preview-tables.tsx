import { type Column, DataTable } from "../../components/DataTable.tsx";
import type { ImportedLine, ImportProblem } from "../../domain/imports/labels.ts";
import { useOperations } from "../operations-words.ts";

type Tell = { line: number };

/** What is wrong, by line and field: never what stood there, which may be what must not be shown. */
export function ProblemTable({ problems }: { problems: readonly ImportProblem[] }) {
  const { t } = useOperations();
  const columns: Column<ImportProblem>[] = [
    lineColumn(t),
    {
      key: "field",
      label: t("operations.import.preview.field"),
      cell: ({ field }) => (field === null ? t("operations.import.preview.whole") : <code>{field}</code>),
    },
    {
      key: "wrong",
      label: t("operations.import.preview.wrong"),
      cell: ({ code }) => t(`operations.import.problem.${code}`),
    },
  ];
  return (
    <DataTable
      caption={t("operations.import.preview.errorsCaption")}
      captionHidden
      columns={columns}
      rows={problems}
      rowKey={({ line, field, code }) => `${line} ${field} ${code}`}
      phone="stack"
      compact
    />
  );
}

/** Each field that changes: what stands there and what comes. */
export function ChangeTable({ lines }: { lines: readonly ImportedLine[] }) {
  const { t } = useOperations();
  const value = (text: string) => (text === "" ? t("operations.import.preview.emptyValue") : text);
  const columns: Column<ImportedLine>[] = [
    lineColumn(t),
    { key: "name", label: t("operations.import.preview.name"), cell: ({ name }) => name },
    {
      key: "change",
      label: t("operations.import.preview.change"),
      cell: ({ changes }) => (
        <ul className="rk-plain">
          {changes.map(({ field, from, to }) => (
            <li key={field}>
              <code>{field}</code>:{" "}
              {t("operations.import.preview.fromTo", { from: value(from), to: value(to) })}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <LineTable caption={t("operations.import.preview.changesCaption")} columns={columns} lines={lines} />
  );
}

export function AdditionTable({ lines }: { lines: readonly ImportedLine[] }) {
  const { t } = useOperations();
  const columns: Column<ImportedLine>[] = [
    lineColumn(t),
    { key: "id", label: t("operations.import.preview.id"), cell: ({ id }) => id },
    { key: "name", label: t("operations.import.preview.name"), cell: ({ name }) => name },
  ];
  return (
    <LineTable caption={t("operations.import.preview.additionsCaption")} columns={columns} lines={lines} />
  );
}

function LineTable({
  caption,
  columns,
  lines,
}: {
  caption: string;
  columns: readonly Column<ImportedLine>[];
  lines: readonly ImportedLine[];
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ line }) => String(line)}
      phone="stack"
      compact
    />
  );
}

function lineColumn(t: ReturnType<typeof useOperations>["t"]): Column<Tell> {
  return {
    key: "line",
    label: t("operations.import.preview.line"),
    cell: ({ line }) => t("operations.import.preview.lineNumber", { line }),
  };
}
