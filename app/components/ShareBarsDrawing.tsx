import { useTranslation } from "react-i18next";
import { CHANNELS, type Channel } from "./channel.ts";
import { ShareBar } from "./ShareBar.tsx";
import type { Geometry } from "./share-geometry.ts";
import type { DrawnRow, ShareRow } from "./share-row.ts";

type DrawnRows = readonly { row: ShareRow; bar: DrawnRow }[];

export function ShareBarsDrawing({
  id,
  geometry,
  title,
  description,
  rows,
}: {
  id: string;
  geometry: Geometry;
  title: string;
  description: string;
  rows: DrawnRows;
}) {
  const tops = rows.map(
    ({ row }, index) => geometry.top + index * geometry.step + (row.isTotal ? geometry.totalGap : 0),
  );
  const height = (tops.at(-1) ?? 0) + geometry.barHeight + geometry.bottom;
  return (
    <svg
      className={`rk-chart__${geometry.name}`}
      viewBox={`0 0 ${geometry.width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {geometry.name === "wide" ? <ChannelHeads geometry={geometry} rows={rows} /> : <ChannelKeys />}
      {rows.map(({ row, bar }, index) => (
        <g key={row.label}>
          <RowWords geometry={geometry} row={row} top={tops[index] ?? 0} />
          <ShareBar geometry={geometry} bar={bar} top={tops[index] ?? 0} />
        </g>
      ))}
    </svg>
  );
}

/** The channels named above the first bar that is shown in full: left, over its own part, right. */
function ChannelHeads({ geometry, rows }: { geometry: Geometry; rows: DrawnRows }) {
  const { t } = useTranslation();
  const { barLeft, width } = geometry;
  const first = rows.map(({ bar }) => bar).find((bar) => bar.kind === "shares");
  const [onTheJob = 0, relational = 0] =
    first?.kind === "shares" ? first.shares.map((share) => share.percent) : [50, 25];
  const middle = barLeft + ((width - barLeft) * (onTheJob + relational / 2)) / 100;
  const x: Record<Channel, number> = {
    on_the_job: barLeft,
    relational: Math.min(Math.max(middle, barLeft + 130), width - 140),
    formal: width,
  };
  const anchor = { on_the_job: "start", relational: "middle", formal: "end" } as const;
  return (
    <>
      {CHANNELS.map((channel) => (
        <text
          key={channel}
          className={`rk-word-${channel}`}
          x={x[channel]}
          y="22"
          fontSize="15"
          fontWeight="600"
          textAnchor={anchor[channel]}
        >
          {t(`components.channel.${channel}`)}
        </text>
      ))}
    </>
  );
}

/** The channels named once on a phone, where the bars are too narrow to stand under their own words. */
function ChannelKeys() {
  const { t } = useTranslation();
  const x: Record<Channel, number> = { on_the_job: 0, relational: 104, formal: 248 };
  return (
    <>
      {CHANNELS.map((channel) => (
        <g key={channel}>
          <rect className={`rk-bar-${channel}`} x={x[channel]} y="3" width="13" height="13" rx="2" />
          <text x={x[channel] + 19} y="15" fontSize="15" fontWeight="600">
            {t(`components.channel.${channel}`)}
          </text>
        </g>
      ))}
    </>
  );
}

function RowWords({ geometry, row, top }: { geometry: Geometry; row: ShareRow; top: number }) {
  if (geometry.name === "phone") {
    return (
      <>
        <text x="0" y={top - 8} fontSize="16" fontWeight="600">
          {row.label}
        </text>
        {row.note && (
          <text className="rk-chart__note" x={geometry.width} y={top - 8} fontSize="14" textAnchor="end">
            {row.note}
          </text>
        )}
      </>
    );
  }
  return (
    <>
      <text x="0" y={top + (row.note ? 16 : 23)} fontSize="16" fontWeight={row.isTotal ? 600 : 400}>
        {row.label}
      </text>
      {row.note && (
        <text className="rk-chart__note" x="0" y={top + 34} fontSize="13">
          {row.note}
        </text>
      )}
    </>
  );
}
