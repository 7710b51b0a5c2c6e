import { useTranslation } from "react-i18next";
import { HiddenValue } from "./HiddenValue.tsx";
import { StatusBadge, type StatusTone } from "./StatusBadge.tsx";

export type Coverage = "covered" | "partly" | "missing" | "unknown";

const TONES: Record<Coverage, StatusTone> = {
  covered: "good",
  partly: "partly",
  missing: "missing",
  unknown: "none",
};

/** Whether a need is met; null where the figure behind may not be shown. */
export function CoverageBadge({ coverage }: { coverage: Coverage | null }) {
  const { t } = useTranslation();
  if (coverage === null) return <HiddenValue />;
  return <StatusBadge tone={TONES[coverage]}>{t(`components.coverage.${coverage}`)}</StatusBadge>;
}
