import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

/** One choice and the button that takes it, by GET: sort order, period. */
export function SortForm({
  action,
  name,
  value,
  options,
  kept = [],
  label,
  submitLabel,
}: {
  action: string;
  name: string;
  value: string;
  options: readonly { value: string; label: string }[];
  kept?: readonly KeptField[] | undefined;
  /** »Sortér efter« unless told. */
  label?: string | undefined;
  /** »Sortér« unless told. */
  submitLabel?: string | undefined;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <form className="rk-sort" method="get" action={action}>
      <label htmlFor={id}>{label ?? t("components.sort.label")}</label>
      <select className="form-select" id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <button className="button button-secondary" type="submit">
        {submitLabel ?? t("components.sort.submit")}
      </button>
      <KeptFields fields={kept} />
    </form>
  );
}
