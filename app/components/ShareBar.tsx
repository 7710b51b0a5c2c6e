import { useTranslation } from "react-i18next";
import type { Geometry } from "./share-geometry.ts";
import type { DrawnRow } from "./share-row.ts";

/** White between neighbours, in units. */
const GAP = 2;
/** A narrower share has no room for its number; the table beside has it. */
const NARROWEST_LABELLED_PERCENT = 8;
/** The sizes of the words in a box by its width; in a narrower one they stand under its end. */
const WORDS_FROM = [
  { width: 84, fontSize: 15 },
  { width: 66, fontSize: 13 },
] as const;

/** One bar: its parts in the order of the channels, or an outline where nothing may be shown. */
export function ShareBar({ geometry, bar, top }: { geometry: Geometry; bar: DrawnRow; top: number }) {
  const { t } = useTranslation();
  const { barLeft, barHeight, width } = geometry;
  const length = width - barLeft;
  if (bar.kind === "hidden" || bar.kind === "empty") {
    const words = t(bar.kind === "hidden" ? "components.hidden" : "components.chart.empty");
    return <OpenBar x={barLeft} y={top} width={length} height={barHeight} words={words} />;
  }
  const parts = bar.shares.filter((share) => share.percent > 0);
  const drawnParts = parts.length + (bar.kind === "part-hidden" ? 1 : 0);
  const unit = (length - GAP * (drawnParts - 1)) / 100;
  const lefts = parts.map((_, index) => {
    const before = parts.slice(0, index).reduce((sum, part) => sum + part.percent, 0);
    return barLeft + before * unit + index * GAP;
  });
  const hiddenLeft = barLeft + (100 - hiddenPercentOf(bar)) * unit + parts.length * GAP;
  return (
    <>
      {parts.map((part, index) => {
        const x = lefts[index] ?? 0;
        const partWidth = part.percent * unit;
        return (
          <g key={part.channel}>
            <rect
              className={`rk-bar-${part.channel}`}
              x={round(x)}
              y={top}
              width={round(partWidth)}
              height={barHeight}
            />
            {part.percent >= NARROWEST_LABELLED_PERCENT && (
              <text
                className={part.channel === "relational" ? undefined : "rk-chart__on-dark"}
                x={round(x + partWidth / 2)}
                y={top + barHeight / 2 + 5}
                fontSize="15"
                fontWeight="600"
                textAnchor="middle"
              >
                {part.percent}
              </text>
            )}
          </g>
        );
      })}
      {bar.kind === "part-hidden" && (
        <OpenBar
          x={hiddenLeft}
          y={top}
          width={bar.hiddenPercent * unit}
          height={barHeight}
          words={t("components.hidden")}
        />
      )}
    </>
  );
}

/** A bar that shows no figure: an outline and the words that say why, never the one without the other. */
function OpenBar({ words, ...box }: { x: number; y: number; width: number; height: number; words: string }) {
  const fits = WORDS_FROM.find(({ width }) => box.width >= width);
  return (
    <>
      <rect
        className="rk-bar-hidden"
        x={round(box.x + 0.5)}
        y={box.y + 0.5}
        width={round(box.width - 1)}
        height={box.height - 1}
      />
      <text
        className="rk-chart__note"
        x={round(fits ? box.x + box.width / 2 : box.x + box.width)}
        y={fits ? box.y + box.height / 2 + 5 : box.y + box.height + 13}
        fontSize={fits?.fontSize ?? 13}
        textAnchor={fits ? "middle" : "end"}
      >
        {words}
      </text>
    </>
  );
}

function hiddenPercentOf(bar: DrawnRow): number {
  return bar.kind === "part-hidden" ? bar.hiddenPercent : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
