import { type Column, DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import type { ImportKind } from "../../domain/imports/labels.ts";
import { href } from "../../href.ts";
import { formatColumnDateTime, formatNumber, formatTime } from "../../shared/format.ts";
import { useOperations } from "../operations-words.ts";

type WaitingFile = { id: string; kind: ImportKind; fileName: string; expiresAt: string };
type LatestImport = {
  id: string;
  at: string;
  kind: ImportKind;
  /** Null on the command line. */
  who: string | null;
  counts: { added: number; changed: number; unchanged: number; skipped: number };
};

/** Files that were sent and not imported yet. */
export function WaitingFiles({ files }: { files: readonly WaitingFile[] }) {
  const { t, language } = useOperations();
  return (
    <ul>
      {files.map(({ id, kind, fileName, expiresAt }) => (
        <li key={id}>
          <a href={href("imports.preview", { id })}>{fileName}</a> – {t(`operations.import.kind.${kind}`)}.{" "}
          {t("operations.import.until", { time: formatTime(expiresAt, language) })}
        </li>
      ))}
    </ul>
  );
}

export function LatestImports({ imports }: { imports: readonly LatestImport[] }) {
  const { t, language } = useOperations();
  if (imports.length === 0)
    return (
      <EmptyState title={t("operations.import.noneYet")}>{t("operations.import.noneYetHint")}</EmptyState>
    );
  const columns: Column<LatestImport>[] = [
    { key: "at", label: t("operations.import.at"), cell: ({ at }) => formatColumnDateTime(at, language) },
    {
      key: "kind",
      label: t("operations.import.what"),
      cell: ({ kind }) => t(`operations.import.kind.${kind}`),
    },
    {
      key: "who",
      label: t("operations.import.who"),
      cell: ({ who }) => who ?? t("operations.import.commandLine"),
    },
    ...(["added", "changed", "unchanged", "skipped"] as const).map((what) => ({
      key: what,
      label: t(`operations.import.${what}`),
      numeric: true,
      cell: ({ counts }: LatestImport) => formatNumber(counts[what], language),
    })),
  ];
  return (
    <div className="rk-dense">
      <DataTable
        caption={t("operations.import.latestCaption")}
        captionHidden
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
        phone="stack"
        compact
      />
    </div>
  );
}
