import { useTranslation } from "react-i18next";
import { controlAttributes, type FieldProps, LabelledField } from "./Field.tsx";

export function SelectField(
  props: FieldProps & {
    options: readonly { value: string; label: string }[];
    defaultValue?: string | undefined;
    /** Begins with an empty choice, so that nothing is chosen by accident. */
    withEmpty?: boolean | undefined;
  },
) {
  const { t } = useTranslation();
  const { options, defaultValue, withEmpty = false } = props;
  return (
    <LabelledField {...props}>
      <select {...controlAttributes(props)} className="form-select" defaultValue={defaultValue}>
        {withEmpty && <option value="">{t("components.form.choose")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
