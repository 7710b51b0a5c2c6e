import type { ReactNode } from "react";
import { HiddenValue } from "./HiddenValue.tsx";

export type Figure = {
  label: string;
  /** Already written for the reader, with its unit; null where it may not be shown. */
  value: ReactNode | null;
  note?: ReactNode;
};

/** Two to four figures that say how things stand. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="rk-figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            <span className="rk-figures__value">{figure.value ?? <HiddenValue />}</span>
            {figure.note && <span className="rk-figures__note">{figure.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
