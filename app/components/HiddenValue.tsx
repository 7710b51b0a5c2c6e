import { useTranslation } from "react-i18next";

/** What stands where a figure may not be shown, whatever the cause: »Vises ikke«. */
export function HiddenValue() {
  const { t } = useTranslation();
  return <span className="rk-hidden-value">{t("components.hidden")}</span>;
}
