import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

/** »Passer til dig: …« — a reason in one sentence, never a score. */
export function WhyLine({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className="rk-why">
      <Icon name="how-to-reg" small />
      <span>
        <strong>{t("components.card.why")}</strong> {children}
      </span>
    </p>
  );
}
