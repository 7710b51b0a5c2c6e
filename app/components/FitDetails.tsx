import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FitCard } from "./fit.ts";

const LINES = ["for", "against", "unknown"] as const;

/** What a card says of how well it fits when one opens it: for, against and not known, each in one line. */
export function FitDetails({ fit, title }: { fit: FitCard; title: ReactNode }) {
  const { t } = useTranslation();
  return (
    <details className="rk-fit">
      <summary>
        {t("components.fit.open")}
        <span className="sr-only"> {title}</span>
      </summary>
      <dl>
        {LINES.map((line) =>
          fit[line] === null ? null : (
            <div key={line}>
              <dt>{t(`components.fit.${line}`)}</dt>
              <dd>{fit[line]}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
