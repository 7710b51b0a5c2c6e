import { useTranslation } from "react-i18next";

/** »Trin 2 af 4«, above the h1. */
export function StepLine({ step, of }: { step: number; of: number }) {
  const { t } = useTranslation();
  return <p className="rk-step">{t("components.form.step", { step, of })}</p>;
}
