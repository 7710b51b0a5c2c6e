import { useTranslation } from "react-i18next";
import { formatNumber } from "../shared/format.ts";
import { otherLanguage } from "../shared/written-language.ts";
import { controlAttributes, type FieldProps, LabelledField } from "./Field.tsx";

/** The limit is told, not enforced by the field: text that is too long is kept and answered with an error. */
export function TextArea(
  props: FieldProps & {
    defaultValue?: string | undefined;
    rows?: number | undefined;
    /** The most characters that are taken. */
    limit?: number | undefined;
  },
) {
  const { t, i18n } = useTranslation();
  const { name, id = name, defaultValue, rows = 6, limit } = props;
  const limitId = `${id}-limit`;
  return (
    <LabelledField {...props}>
      <textarea
        {...controlAttributes(props, ...(limit === undefined ? [] : [limitId]))}
        className="form-input"
        rows={rows}
        defaultValue={defaultValue}
        lang={otherLanguage(defaultValue ?? "", i18n.language)}
      />
      {limit !== undefined && (
        <p className="rk-limit" id={limitId}>
          {t("components.form.limit", { limit: formatNumber(limit, i18n.language === "en" ? "en" : "da") })}
        </p>
      )}
    </LabelledField>
  );
}
