import { useTranslation } from "react-i18next";
import { type FieldProps, GroupedField } from "./Field.tsx";

export type DateParts = { day: string; month: string; year: string };

/**
 * A date in three boxes named `<name>.day`, `.month` and `.year`; what was typed is kept as text, also when
 * it is no date. The day box carries the field's id.
 */
export function DateFields({
  defaultValue,
  invalid,
  ...field
}: FieldProps & {
  defaultValue?: Partial<DateParts> | undefined;
  /** Which boxes are wrong; all of them unless told. */
  invalid?: readonly (keyof DateParts)[] | undefined;
}) {
  const { t } = useTranslation();
  const { name, id = name, error } = field;
  const parts = ["day", "month", "year"] as const;
  const wrong = error ? (invalid ?? parts) : [];
  return (
    <GroupedField {...field}>
      <div className="date-group">
        {parts.map((part) => {
          const partId = part === "day" ? id : `${id}.${part}`;
          return (
            <div key={part} className={`form-group-${part}`}>
              <label htmlFor={partId}>{t(`components.form.${part}`)}</label>
              <input
                className={wrong.includes(part) ? "form-input rk-input--wrong" : "form-input"}
                id={partId}
                name={`${name}.${part}`}
                type="text"
                inputMode="numeric"
                maxLength={part === "year" ? 4 : 2}
                autoComplete="off"
                defaultValue={defaultValue?.[part]}
                aria-invalid={wrong.includes(part) ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </GroupedField>
  );
}
