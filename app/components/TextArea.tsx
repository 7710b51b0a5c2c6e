import { useTranslation } from "react-i18next";
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
  const { t } = useTranslation();
  const { name, id = name, defaultValue, rows = 6, limit } = props;
  const limitId = `${id}-limit`;
  return (
    <LabelledField {...props}>
      <textarea
        {...controlAttributes(props, ...(limit === undefined ? [] : [limitId]))}
        className="form-input"
        rows={rows}
        defaultValue={defaultValue}
      />
      {limit !== undefined && (
        <p className="rk-limit" id={limitId}>
          {t("components.form.limit", { limit })}
        </p>
      )}
    </LabelledField>
  );
}
