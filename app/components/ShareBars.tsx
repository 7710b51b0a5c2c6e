import type { TFunction } from "i18next";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { ShareBarsDrawing } from "./ShareBarsDrawing.tsx";
import { PHONE, WIDE } from "./share-geometry.ts";
import { type DrawnRow, drawRow, type ShareRow } from "./share-row.ts";

/**
 * How learning is shared between the job, relations and courses, a bar for each row. The page puts a table
 * with the same numbers beside it. Drawn twice, for a wide screen and for a phone; the styles show one.
 */
export function ShareBars({
  title,
  rows,
  source,
}: {
  /** Measure, place and time, read out as the name of the chart. */
  title: string;
  rows: readonly ShareRow[];
  /** Source and date under the chart. */
  source?: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const drawn = rows.map((row) => ({ row, bar: drawRow(row) }));
  const description = drawn.map(({ row, bar }) => describe(row, bar, t)).join(" ");
  return (
    <figure className="rk-chart">
      {[WIDE, PHONE].map((geometry) => (
        <ShareBarsDrawing
          key={geometry.name}
          id={`${id}${geometry.name}`}
          geometry={geometry}
          title={title}
          description={description}
          rows={drawn}
        />
      ))}
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}

function describe({ label }: ShareRow, bar: DrawnRow, t: TFunction): string {
  if (bar.kind === "hidden") return t("components.chart.rowHidden", { label });
  if (bar.kind === "empty") return t("components.chart.rowEmpty", { label });
  const shares = bar.shares.map(({ channel, percent }) =>
    t("components.chart.share", { percent, channel: t(`components.channel.${channel}`).toLowerCase() }),
  );
  if (bar.kind === "part-hidden") {
    return t("components.chart.rowPartHidden", { label, shares: shares.join(", ") });
  }
  return t("components.chart.row", { label, shares: shares.join(", ") });
}
