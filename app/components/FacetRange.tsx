import { useId } from "react";
import { useTranslation } from "react-i18next";

type End = { name: string; value: string };

export type FacetRangeProps = {
  /** What the numbers are: »Antal uger«. */
  label: string;
  from: End;
  to: End;
  most: number;
};

/** Two numbers as one choice of a group: from and to. */
export function FacetRange({ label, from, to, most }: FacetRangeProps) {
  const { t } = useTranslation();
  const id = useId();
  const box = (end: End, word: string) => (
    <span className="rk-range__end">
      <label htmlFor={`${id}${end.name}`}>{word}</label>
      <input
        className="form-input"
        id={`${id}${end.name}`}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        name={end.name}
        defaultValue={end.value}
      />
    </span>
  );
  return (
    <fieldset className="rk-range">
      <legend>{label}</legend>
      <div className="rk-range__ends">
        {box(from, t("components.facets.from"))}
        {box(to, t("components.facets.to"))}
      </div>
    </fieldset>
  );
}
